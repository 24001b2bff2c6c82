/** What the visit's events say again and again. */
import type {RelationStatement, Says, Text, WhenStatement} from '../story/story.ts';
import type {Languages} from './in-languages.ts';

/** The article names the weekday; other sources say that it was 19 June 2024. */
export const WEDNESDAY = '2024-06-19';
export const DATED = ['articulo', 'calendario'];

export const inferred = (because: Text): {readonly basis: 'inferred'; readonly because: Text} => ({
  basis: 'inferred',
  because,
});

/** A relation that the source does not state. */
export const reading = (
  event: string,
  because: Text,
  source: RelationStatement['source'] = 'articulo',
): RelationStatement => ({
  event,
  source,
  ...inferred(because),
});

export const DURING_VISIT: RelationStatement = {event: 'visita', source: 'articulo'};

/** A time that the article puts into words only, without a bound. */
export const inWords = (label: Text): WhenStatement => ({from: '..', to: '..', source: 'articulo', label});

type Voice = Pick<Says, 'speaker' | 'via'>;

/** The article's own sentence, letter by letter, and our translations of it. */
export const says = (paragraph: number, sentence: Languages, voice?: Voice): Says => ({
  ...excerpt('articulo', 'es', sentence),
  paragraph,
  ...voice,
});

/** A report's sentence, as published in English. */
export const reports = (source: string, sentence: Languages): Says => excerpt(source, 'en', sentence);

function excerpt(source: string, lang: 'es' | 'en', text: Languages): Says {
  const {[lang]: sentence = '', ...translation} = text;
  return {source, sentence, lang, ...(Object.keys(translation).length > 0 && {translation})};
}
