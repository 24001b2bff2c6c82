import type {Story} from './story.ts';

/**
 * A story as TypeScript infers it from a JSON file or a literal: texts where only some are allowed, numbers for `1`, lists for
 * pairs, and `undefined` for what some events of a list have and others have not. Every other key is wrong.
 */
export type StoryInput = Loose<Story>;

type Loose<Value> = Value extends string
  ? string
  : Value extends number
    ? number
    : Value extends readonly (infer Item)[]
      ? readonly Loose<Item>[]
      : Value extends object
        ? {
            readonly [Key in keyof Value]:
              Loose<Value[Key]> | (object extends Pick<Value, Key> ? undefined : never);
          }
        : Value;
