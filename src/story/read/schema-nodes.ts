/**
 * A schema is plain data: what `read.ts` checks, what TypeScript infers and what `json-schema.ts` prints are one value.
 * This file is the vocabulary; the sentences are in `schema.ts`.
 */

/** What a string may say. The last three are ids that must exist in the story. */
export type Format =
  | 'string'
  | 'id'
  | 'key'
  | 'moment'
  | 'bound'
  | 'when'
  | 'opening'
  | 'duration'
  | 'zone'
  | 'language'
  | 'url'
  | 'color'
  | Names;

/** Things that have ids. */
export type Names = 'event' | 'group' | 'source';

type Fields = Readonly<Record<string, Node>>;

export interface StringNode {
  readonly kind: 'string';
  readonly format: Format;
}
export interface LiteralNode {
  readonly kind: 'literal';
  readonly values: readonly (string | number)[];
}
export interface PlainNode {
  readonly kind: 'text' | 'boolean' | 'number' | 'size' | 'count';
}
export interface ListNode {
  readonly kind: 'list';
  readonly item: Node;
  /** A single item may stand for a list of one. */
  readonly orOne: boolean;
}
export interface PairNode {
  readonly kind: 'pair';
  readonly item: Node;
}
export interface RecordNode {
  readonly kind: 'record';
  readonly item: Node;
}
export interface ObjectNode {
  readonly kind: 'object';
  readonly fields: Fields;
  readonly required: readonly string[];
  readonly traits: Traits;
}
export interface UnionNode {
  readonly kind: 'union';
  readonly short: StringNode;
  readonly forms: readonly ObjectNode[];
  /** For each form, the keys that only it has: they tell which form is meant. */
  readonly marks: readonly (readonly string[])[];
}
export type Node =
  StringNode | LiteralNode | PlainNode | ListNode | PairNode | RecordNode | ObjectNode | UnionNode;

/** What an object says beyond its keys. */
export interface Traits {
  /** Its `id` must be the first of its kind. */
  readonly names?: Names;
  /** Two keys that may not run backwards. */
  readonly ordered?: readonly [string, string];
  /** What stands for a required key that is missing or wrong, so that its object can stay; `key` is the object's id or key. */
  readonly fallback?: Readonly<Record<string, (key: string) => string | number>>;
}

declare const type: unique symbol;

/** A node and the type of what it lets through. */
export type Schema<T, N extends Node = Node> = N & {readonly [type]?: T};

/** The type of what a schema lets through. */
export type Infer<S> = S extends {readonly [type]?: infer T} ? Exclude<T, undefined> : never;

type Required<F extends Fields> = {readonly [K in keyof F]: Infer<F[K]>};
type Optional<F extends Fields> = {readonly [K in keyof F]?: Infer<F[K]>};

export const string = <T extends string = string>(format: Format = 'string'): Schema<T, StringNode> => ({
  kind: 'string',
  format,
});

export const literal = <const T extends string | number>(
  ...values: readonly T[]
): Schema<T, LiteralNode> => ({
  kind: 'literal',
  values,
});

const plain = <T>(kind: PlainNode['kind']): Schema<T, PlainNode> => ({kind});

/** A string, or one per language tag. */
export const text = /* @__PURE__ */ plain<string | {readonly [languageTag: string]: string}>('text');
export const boolean = /* @__PURE__ */ plain<boolean>('boolean');
export const number = /* @__PURE__ */ plain<number>('number');
/** A number above 0. */
export const size = /* @__PURE__ */ plain<number>('size');
/** A whole number from 0 up. */
export const count = /* @__PURE__ */ plain<number>('count');

export const list = <S extends Node>(item: S): Schema<readonly Infer<S>[], ListNode> => ({
  kind: 'list',
  item,
  orOne: false,
});

export const oneOrList = <S extends Node>(item: S): Schema<Infer<S> | readonly Infer<S>[], ListNode> => ({
  kind: 'list',
  item,
  orOne: true,
});

/** Two values, the first not after the second. */
export const pair = <S extends Node>(item: S): Schema<readonly [Infer<S>, Infer<S>], PairNode> => ({
  kind: 'pair',
  item,
});

/** Any keys, one kind of value. */
export const record = <S extends Node>(item: S): Schema<{readonly [id: string]: Infer<S>}, RecordNode> => ({
  kind: 'record',
  item,
});

export const object = <R extends Fields, O extends Fields>(
  required: R,
  optional: O,
  traits: Traits = {},
): Schema<Required<R> & Optional<O>, ObjectNode> => ({
  kind: 'object',
  fields: {...required, ...optional},
  required: Object.keys(required),
  traits,
});

/** A string, or an object in one of several forms, each with what all of them share. */
export const union = <S extends StringNode, F extends readonly ObjectNode[], B extends Fields>(
  short: S,
  shared: B,
  ...forms: F
): Schema<Infer<S> | (Optional<B> & Infer<F[number]>), UnionNode> => ({
  kind: 'union',
  short,
  forms: forms.map((form) => ({...form, fields: {...form.fields, ...shared}})),
  marks: forms.map((form) => Object.keys(form.fields)),
});
