/** Parts of a day: words for a time that no clock tells. */
import type {ArticleLanguage} from '../core/draft.ts';

const PARTS: Readonly<Record<ArticleLanguage, string>> = {
  en: '(?:in the|this|that|at|early|late)\\s+(?:early |late )?(?:morning|afternoon|evening|night|dawn|noon|midnight)|before dawn',
  es: '(?:en|de|por|durante|a)\\s+(?:la|el|esta)?\\s*(?:madrugada|mañana|tarde|noche|mediodía|medianoche|amanecer|alba)',
  fr: "(?:dans|au cours de|ce|cette|à|en|au)\\s+(?:la |le |l’|l')?(?:matinée|matin|après-midi|soirée|soir|nuit|aube|midi|minuit)",
  ru: '(?:ранним утром|поздним вечером|утром|днём|днем|вечером|ночью|на рассвете|в полдень|в полночь)',
};

export interface DayPart {
  readonly index: number;
  readonly words: string;
}

export const dayPartsIn = (sentence: string, lang: ArticleLanguage): readonly DayPart[] =>
  [...sentence.matchAll(new RegExp(`(?<!\\p{L})(?:${PARTS[lang]})(?!\\p{L})`, 'giu'))].map(
    ({0: words, index}) => ({index, words}),
  );
