import {keyed, readData} from './html-data.ts';
import type {HtmlSources} from './html-sources.ts';
import {textOf} from './html-text.ts';
import {writtenTranslation} from './html-written.ts';
import {saysSchema} from '../read/schema.ts';

type Members = Record<string, unknown>;

/** A quotation, or the mention of a source. */
export interface Said extends Members {
  readonly quotation?: Element;
}

/** A `<blockquote>`: the source's sentence, or with a `<cite>` in it the words of the one it names. */
export function quotationFromHtml(quote: Element, sources: HtmlSources): Said {
  const marked = [...quote.querySelectorAll('[data-key]')];
  const address = quote.getAttribute('cite');
  const lang = quote.getAttribute('lang')?.trim();
  const said = marked.length
    ? (Object.assign({}, ...marked.map((each) => foreign(each, lang))) as Members)
    : unmarkedQuotation(quote);
  return {
    ...(address && {source: sources.at(address)}),
    ...readData(quote, saysSchema.fields),
    ...said,
    ...(lang && {lang}),
    quotation: quote,
  };
}

/** Told apart by its elements: `<q>` and `<cite>` are somebody's words and name, what else is said is the source's sentence. */
function unmarkedQuotation(quote: Element): Members {
  const cite = quote.querySelector('cite');
  const words = quote.querySelector('q');
  if (!cite && !words) return {sentence: textOf(quote)};
  const speaker = cite ? textOf(cite) : '';
  const lines = textOf(quote)
    .split('\n\n')
    .filter((line) => !speaker || !isVoice(line, speaker));
  const spoken = words && textOf(words);
  const others = lines
    .filter((line) => line !== spoken && writtenTranslation(line) === undefined)
    .join('\n\n');
  const translation = lines.map(writtenTranslation).find((line) => line !== undefined && line !== spoken);
  const via = textOf(quote)
    .split('\n\n')
    .map((line) => /^—.* \((.+)\)$/s.exec(line)?.[1])
    .find(Boolean);
  return {
    ...(spoken === null
      ? {quote: others.replace(speaker, '').replace(/[\s—–-]+$/, '')}
      : {quote: spoken, ...(others && {sentence: others})}),
    ...(translation !== undefined && {translation}),
    ...(speaker && {speaker}),
    ...(via && {via}),
  };
}

/** `— Kim (Interfax)`: a line that only names who speaks. */
const isVoice = (line: string, speaker: string): boolean =>
  /^[—–-]\s*/.test(line) && line.replace(/^[—–-]\s*/, '').startsWith(speaker);

/** A marked part of a quotation; in another language than the source's it is a translation. */
function foreign(element: Element, lang: string | undefined): Members {
  const own = element.getAttribute('lang');
  const [[key, text] = []] = Object.entries(keyed(element, saysSchema.fields));
  return {[String(key)]: own && own !== lang ? {[own]: text} : text};
}
