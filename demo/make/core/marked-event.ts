/** The event that a sentence of the article becomes. */
import type {Members} from './draft.ts';

export interface Mark {
  readonly source: string;
  /** Letter by letter as it stands in the article. */
  readonly sentence: string;
  readonly paragraph: number;
}

/** Characters of a title that nobody has typed yet. */
const LONGEST = 60;

/** Its title is the beginning of the sentence, until somebody types a better one. Nothing is claimed of its time. */
export const markedEvent = ({source, sentence, paragraph}: Mark): Members => ({
  id: `p${paragraph}`,
  title: beginning(sentence),
  says: [{source, sentence, paragraph}],
});

export function beginning(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const words = sentence.slice(0, LONGEST).replace(/\s+\S*$/u, '');
  return `${words}…`;
}

/** Is it an event of that sentence? */
export const isFrom = (event: Members, {source, sentence}: Mark): boolean =>
  Array.isArray(event['says']) &&
  event['says'].some((says: Members) => says['source'] === source && says['sentence'] === sentence);
