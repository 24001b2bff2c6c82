/** What the oracle test uses of the package `edtf`, which has no types. */
declare module 'edtf' {
  export function parse(text: string): {readonly type: string; readonly level: number};
  export default function edtf(text: string): {readonly min: number; readonly max: number};
}
declare module '*/edtf/src/grammar.js' {
  type Symbol = string | RegExp | {readonly literal: string};
  const grammar: {
    readonly ParserRules: readonly {readonly name: string; readonly symbols: readonly Symbol[]}[];
  };
  export default grammar;
}
