/** All six languages, and the visit in each as a page in that language assembles it. */
import {messages as ar} from '../../src/words/languages/ar.ts';
import {messages as fr} from '../../src/words/languages/fr.ts';
import {messages as ko} from '../../src/words/languages/ko.ts';
import {messages as ru} from '../../src/words/languages/ru.ts';
import type {Messages} from '../../src/words/messages.ts';
import type {WordsContext} from '../../src/words/words-context.ts';
import {ar as arVisit} from '../../src/visit/ar.ts';
import {assembleVisit} from '../../src/visit/assemble.ts';
import {en as enVisit} from '../../src/visit/en.ts';
import {es as esVisit} from '../../src/visit/es.ts';
import {fr as frVisit} from '../../src/visit/fr.ts';
import {ko as koVisit} from '../../src/visit/ko.ts';
import {ru as ruVisit} from '../../src/visit/ru.ts';
import type {VisitTexts} from '../../src/visit/texts.ts';
import {en, es, wordsOf} from '../support/dictionaries.ts';

export interface Language {
  readonly messages: Messages;
  readonly visitTexts: VisitTexts;
}

export const languages: readonly Language[] = [
  {messages: es, visitTexts: esVisit},
  {messages: en, visitTexts: enVisit},
  {messages: fr, visitTexts: frVisit},
  {messages: ko, visitTexts: koVisit},
  {messages: ru, visitTexts: ruVisit},
  {messages: ar, visitTexts: arVisit},
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
export function visitIn({messages, visitTexts}: Language, hiddenSources?: readonly string[]): WordsContext {
  const {language: lang} = messages;
  return wordsOf({story: assembleVisit({[lang]: visitTexts}), hiddenSources, lang, messages});
}
