import type {ArticleLanguage} from '../core/draft.ts';

/** Words that are common in one of these languages and rare in the others. */
const COMMON: Readonly<Record<ArticleLanguage, RegExp>> = {
  en: /(?<!\p{L})(the|and|of|was|that|with|which|has|were)(?!\p{L})/giu,
  es: /(?<!\p{L})(el|los|las|que|y|del|una|por|con|ha|han)(?!\p{L})/giu,
  fr: /(?<!\p{L})(le|les|et|des|une|est|dans|pour|qui|du)(?!\p{L})/giu,
  ru: /(?<!\p{L})(и|в|на|что|не|с|по|был|как)(?!\p{L})/giu,
};

/** The language that a text is most probably written in. English where nothing tells it. */
export function languageOf(text: string): ArticleLanguage {
  const counts = (Object.entries(COMMON) as [ArticleLanguage, RegExp][]).map(
    ([lang, words]) => [lang, text.match(words)?.length ?? 0] as const,
  );
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
