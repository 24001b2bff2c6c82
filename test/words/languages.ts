/** All six languages, and the visit in each as a page in that language assembles it. */
import * as ar from '../../src/words/languages/ar.ts';
import * as fr from '../../src/words/languages/fr.ts';
import * as ko from '../../src/words/languages/ko.ts';
import * as ru from '../../src/words/languages/ru.ts';
import {en, es} from '../support/dictionaries.ts';
import type {Messages} from '../../src/words/messages.ts';
import {fullWords} from '../support/dictionaries.ts';
import {type WordsContext} from '../../src/words/words-context.ts';
import {solve} from '../../src/story/solve/solve.ts';
import {en as enVisit} from '../../src/visit/en.ts';
import {es as esVisit} from '../../src/visit/es.ts';
import type {VisitTexts} from '../../src/visit/texts.ts';
import {assembleVisit} from '../../src/visit/assemble.ts';

export interface Language {
  readonly messages: Messages;
  readonly visitTexts: VisitTexts;
}

export const languages: readonly Language[] = [
  {messages: es, visitTexts: esVisit},
  {messages: en, visitTexts: enVisit},
  fr,
  ko,
  ru,
  ar,
];

/** A case of the gallery of times in words; a space that does not break is a plain one. */
export interface Told {
  readonly id: string;
  readonly es: string;
  readonly en: string;
  readonly fr: string;
  readonly ko: string;
  readonly ru: string;
  readonly ar: string;
}

export const further: readonly Language[] = languages.slice(2);

/** Every string of a tree, by its path. */
export function leaves(tree: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  );
}

/** The visit in one language. Default: as it first stands, without what other sources add. */
export function visitIn({messages, visitTexts}: Language, hidden?: readonly string[]): WordsContext {
  const {language} = messages;
  const story = assembleVisit({es: esVisit, en: enVisit, [language]: visitTexts});
  const atFirst = Object.entries(story.sources ?? {}).flatMap(([id, source]) => (source.hidden ? [id] : []));
  const hiddenSources = hidden ?? atFirst;
  return fullWords({
    story,
    solution: solve(story, {hiddenSources}),
    hiddenSources,
    lang: language,
    messages,
  });
}
