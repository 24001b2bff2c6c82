import {nearest} from './nearest.ts';

/** What other formats call it. */
const OTHER_WORDS: {readonly [key: string]: string} = {
  date: 'when',
  time: 'when',
  start: 'when',
  headline: 'title',
  description: 'text',
  body: 'text',
  location: 'place',
  link: 'url',
  colour: 'color',
  image: 'media',
};

/** The key of these that another format calls so. */
export function keyNamed(key: string, fields: Readonly<Record<string, unknown>>): string | undefined {
  const word = Object.hasOwn(OTHER_WORDS, key) ? OTHER_WORDS[key] : undefined;
  return word !== undefined && Object.hasOwn(fields, word) ? word : undefined;
}

/** The key that another format's name stands for; else the key with nearly the same spelling. */
export const keyMeant = (key: string, fields: Readonly<Record<string, unknown>>): string | undefined =>
  keyNamed(key, fields) ?? nearest(key, Object.keys(fields));
