/** Puts the story of the visit together, in as many languages as it is given. */
import type {Story} from '../story/story.ts';
import {events} from './events.ts';
import {inLanguages, type InLanguages} from './in-languages.ts';
import {ENGLISH, SPANISH} from './own-words.ts';
import {sources} from './sources.ts';
import type {StoryTexts, VisitTexts} from './texts.ts';

/** By language tag; at least one. */
export interface VisitDictionaries {
  readonly [languageTag: string]: VisitTexts;
}

/**
 * The story in the given languages; its own language is the first of them. The sources' words are there as published,
 * whatever the languages, beside our translations into these.
 */
export function assembleVisit(dictionaries: VisitDictionaries): Story {
  const texts = storyTexts(dictionaries);
  return {
    version: 1,
    lang: Object.keys(dictionaries)[0] ?? 'es',
    title: texts.title,
    summary: texts.summary,
    timeZone: 'Asia/Pyongyang',
    timeZoneName: texts.zone,
    sources: sources(texts),
    groups: Object.entries(texts.groups).map(([id, title]) => ({id, title})),
    events: events(texts),
  };
}

function storyTexts(dictionaries: VisitDictionaries): StoryTexts {
  const byTag = Object.entries(dictionaries);
  const ours = byTag.map(([tag, {translations: _, ...texts}]) => [tag, texts] as const);
  const spanish = translated(
    'es',
    SPANISH,
    byTag.map(([tag, {translations}]) => [tag, translations.es]),
  );
  const english = translated(
    'en',
    ENGLISH,
    byTag.map(([tag, {translations}]) => [tag, translations.en]),
  );
  return {
    ...inLanguages<Omit<VisitTexts, 'translations'>>(Object.fromEntries(ours)),
    labels: {...spanish.labels, ...english.labels},
    excerpts: {...spanish.excerpts, ...english.excerpts},
  };
}

/** The original, then our translations of it. */
function translated<Words extends object>(
  language: string,
  original: Words,
  translations: readonly (readonly [tag: string, words: Words | undefined])[],
): InLanguages<Words> {
  const known = translations.flatMap(([tag, words]) => (words ? [[tag, words] as const] : []));
  return inLanguages<Words>({[language]: original, ...Object.fromEntries(known)});
}
