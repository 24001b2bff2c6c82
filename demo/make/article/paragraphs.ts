/** An article as numbered paragraphs of sentences. */

export interface Paragraph {
  /** From 1; a headline has none. */
  readonly number: number | undefined;
  /** In order, letter by letter as they stand in the text. */
  readonly sentences: readonly string[];
}

/** A line is a paragraph. A first line without an end of sentence is the headline. */
export function paragraphsOf(text: string, lang: string): readonly Paragraph[] {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const [first = ''] = lines;
  const hasHeadline = lines.length > 1 && !/[.!?…:][»”"')\]]*$/u.test(first);
  const segmenter = new Intl.Segmenter(lang, {granularity: 'sentence'});
  return lines.map((line, index) => ({
    number: hasHeadline ? index || undefined : index + 1,
    sentences:
      hasHeadline && index === 0
        ? [line]
        : joined([...segmenter.segment(line)].map(({segment}) => segment)).map((part) => part.trim()),
  }));
}

/** What ends after an abbreviation or a stray mark is no sentence: it belongs to the one before. */
function joined(segments: readonly string[]): readonly string[] {
  const sentences: string[] = [];
  for (const segment of segments) {
    const last = sentences.at(-1);
    const isPart =
      last !== undefined && (!/\p{L}.*\p{L}/su.test(segment) || /(?:^|\s)\p{Lu}\p{L}{0,3}\.\s*$/u.test(last));
    if (isPart) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}

/** What the article calls itself. */
export function headlineOf(text: string, lang: string): string {
  const [first] = paragraphsOf(text, lang);
  return first?.number === undefined ? (first?.sentences[0] ?? '') : '';
}
