/** Texts of EDTF, made from the grammar of the package `edtf` as its own sampler makes them, but the same ones every time. */
import grammar from '../../node_modules/edtf/src/grammar.js';

type Rule = (typeof grammar.ParserRules)[number];

const rules = new Map<string, Rule[]>();
for (const rule of grammar.ParserRules) rules.set(rule.name, [...(rules.get(rule.name) ?? []), rule]);

type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)]!;

/** `[1-24X]`: the grammar's expressions are all classes of characters. */
function pickCharacter({source}: RegExp, random: Random): string {
  const members = source.slice(1, -1).replace(/(\d)-(\d)/g, (_, from: string, to: string) => {
    return Array.from({length: Number(to) - Number(from) + 1}, (__, i) => Number(from) + i).join('');
  });
  return pick([...members], random);
}

/** A text that the rule derives. */
export function derive(rule: string, random: Random): string {
  const {symbols} = pick(rules.get(rule)!, random);
  return symbols
    .map((symbol) => {
      if (typeof symbol === 'string') return derive(symbol, random);
      return symbol instanceof RegExp ? pickCharacter(symbol, random) : symbol.literal;
    })
    .join('')
    .replace(/ +/g, '');
}

const CHARACTERS = [...'0123456789-XTZ:.,/[]?~%Y+ '];

/** The text with one character taken out, put in, or changed. */
export function misspell(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const character = pick(CHARACTERS, random);
  return pick(
    [before + after.slice(1), before + character + after, before + character + after.slice(1)],
    random,
  );
}
