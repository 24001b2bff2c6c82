/** English, made twice as long by a function: what a layout does with the longest of languages. */
import {en} from './dictionaries.ts';
import type {Story} from '../../src/story/story.ts';
import {visit} from '../../src/visit/visit.ts';

/** These hold no words: the language's own facts, punctuation, and a number's form. */
const WORDLESS: ReadonlySet<string> = new Set([
  'language',
  'quotes',
  'contractions',
  'pluralName',
  'semicolon',
  'comma',
  'parentheses',
]);

const PLACEHOLDER = /(\{\w+\})/;

/** Longer words first, by their vowels; then more of them. Placeholders stay as they are, each once. */
export function stretched(text: string): string {
  const words = text
    .split(PLACEHOLDER)
    .map((part) => (PLACEHOLDER.test(part) ? part : part.replaceAll(/[aeiou]/g, '$&$&')))
    .join('');
  const more = words.replaceAll(new RegExp(PLACEHOLDER, 'g'), '').match(/\p{L}{2,}/gu) ?? [];
  let longer = words;
  for (let next = 0; more.length > 0 && longer.length < 2 * text.length; next++)
    longer += ` ${more[next % more.length]}`;
  return longer;
}

function stretchedAll(value: unknown): unknown {
  if (typeof value === 'string') return stretched(value);
  if (Array.isArray(value)) return value.map(stretchedAll);
  return Object.fromEntries(
    Object.entries(value as object).map(([key, part]: [string, unknown]) => [key, stretchedAll(part)]),
  );
}

/** For the element's `messages`. */
export const pseudoMessages: object = Object.fromEntries(
  Object.entries(en)
    .filter(([key]) => !WORDLESS.has(key))
    .map(([key, value]: [string, unknown]) => [key, stretchedAll(value)]),
);

/** What is written for readers, by key; the rest are ids, times and addresses. */
const WRITTEN: ReadonlySet<string> = new Set([
  'title',
  'short',
  'name',
  'text',
  'summary',
  'publisher',
  'note',
  'place',
  'wording',
  'timeZoneName',
]);

function stretchedStory(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stretchedStory);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      WRITTEN.has(key) && hasEnglish(part) ? {en: stretched(part.en)} : stretchedStory(part),
    ]),
  );
}

const hasEnglish = (text: unknown): text is {readonly en: string} =>
  typeof text === 'object' && text !== null && 'en' in text && typeof text.en === 'string';

/** The visit with every text twice as long; quotations stay as they were said. */
export const pseudoVisit = stretchedStory(visit) as Story;
