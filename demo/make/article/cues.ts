/** Words that put one thing before or after another. */
import type {ArticleLanguage} from '../core/draft.ts';
import type {RelationKind} from '../core/statements.ts';
import {lengthsIn} from './lengths.ts';

export interface Cue {
  /** The cue and what it is about, up to where its clause ends. */
  readonly words: string;
  readonly kind: RelationKind;
}

type Words = readonly (readonly [RelationKind, string])[];

const CUES: Readonly<Record<ArticleLanguage, Words>> = {
  en: [
    ['after', 'after|following|in the wake of|once'],
    ['before', 'before|prior to|ahead of'],
    ['during', 'during|while|in the course of'],
    ['with', 'at the same time as|simultaneously with'],
  ],
  es: [
    ['after', 'tras|después de|luego de|una vez'],
    ['before', 'antes de|previo a|previa a|en vísperas de'],
    ['during', 'durante|mientras|en el transcurso de'],
    ['with', 'al mismo tiempo que|a la vez que'],
  ],
  fr: [
    ['after', 'après|à la suite de|une fois'],
    ['before', 'avant|à la veille de'],
    ['during', 'pendant|durant|lors de|au cours de|tandis que'],
    ['with', 'en même temps que'],
  ],
  ru: [
    ['after', 'после|вслед за|по завершении'],
    ['before', 'до|перед|накануне'],
    ['during', 'во время|в ходе|в течение|пока'],
    ['with', 'одновременно с'],
  ],
};

/** Characters of a clause that are shown. */
const LONGEST = 90;

/** Every cue, in the order of the sentence. A length of time such as "during two hours" is none. */
export function cuesIn(sentence: string, lang: ArticleLanguage): readonly Cue[] {
  const lengths = lengthsIn(sentence, {lang, source: ''});
  return CUES[lang]
    .flatMap(([kind, words]) =>
      [...sentence.matchAll(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu'))].map(({index}) => ({
        index,
        kind,
        words: clauseFrom(sentence, index),
      })),
    )
    .filter(
      ({index}) => !lengths.some((each) => index >= each.index && index < each.index + each.words.length),
    )
    .filter(({words}) => !/^\S+(\s+\S+)?\s+\d/.test(words))
    .sort((a, b) => a.index - b.index)
    .map(({kind, words}) => ({kind, words}));
}

function clauseFrom(sentence: string, index: number): string {
  const clause = /^[^,;:.!?»”]*/u.exec(sentence.slice(index))?.[0].trim() ?? '';
  return clause.length <= LONGEST ? clause : clause.slice(0, LONGEST).replace(/\s+\S*$/u, '');
}
