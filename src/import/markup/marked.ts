/** Paragraphs as a story marks them: `*emphasis*`, `**strong**`, `[words](https://…)`. */
import {plainText} from '../../story/rich-text.ts';
import {isLinkable} from '../../story/url.ts';
import type {Run} from './paragraphs.ts';

export interface Marked {
  readonly text: string;
  /** The words of what could not be marked. */
  readonly unmarked: readonly string[];
}

const wordsOf = (runs: readonly Run[]): string => runs.map(({text}) => text).join('');

/** The words alone; where they have an address, it follows them in brackets. */
export const unmarkedText = (paragraphs: readonly (readonly Run[])[]): string =>
  paragraphs
    .map((runs) =>
      groupsBy(runs, ({link}) => link)
        .map((group) => withAddress(wordsOf(group), group[0]?.link ?? ''))
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join(' ')
    .trim();

const withAddress = (words: string, link: string): string =>
  link && isLinkable(link) && !words.includes(link) ? `${words} (${link})` : words;

/** Every mark that the format can hold; where it cannot, the words stay as they are. */
export function marked(paragraphs: readonly (readonly Run[])[]): Marked {
  const unmarked: string[] = [];
  const texts = paragraphs.map((written) => {
    const runs = written.map((run, index) => {
      if (standsAlone(written, index)) return run;
      unmarked.push(run.text);
      return {...run, strong: false, emphasis: false};
    });
    const words = wordsOf(runs);
    const tries = [() => links(runs, strongs), () => links(runs, wordsOf)];
    // What a reader would read decides: a mark that shows as a star is none.
    const found = tries.map((write) => write()).find((text) => plainText(text) === words.trim());
    if (found === undefined || found !== tries[0]?.()) unmarked.push(words);
    return found ?? words;
  });
  return {text: texts.join('\n\n'), unmarked};
}

/** A mark inside a word is none: no letter and no star may touch it. */
function standsAlone(runs: readonly Run[], index: number): boolean {
  const {text = '', strong, emphasis} = runs[index] ?? {};
  if (!strong && !emphasis) return true;
  const before = textAt(runs, index - 1) + (/^\s/.exec(text)?.[0] ?? '');
  const after = (/\s$/.exec(text)?.[0] ?? '') + textAt(runs, index + 1);
  return !/[\p{L}\p{N}*]$/u.test(before) && !/^[\p{L}\p{N}*]/u.test(after);
}

const textAt = (runs: readonly Run[], index: number): string => runs[index]?.text ?? '';

function groupsBy(runs: readonly Run[], key: (run: Run) => unknown): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.[0] && key(last[0]) === key(run)) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

function links(runs: readonly Run[], inner: (runs: readonly Run[]) => string): string {
  return groupsBy(runs, ({link}) => link)
    .map((group) => {
      const link = group[0]?.link ?? '';
      const text = inner(group);
      return link && isLinkable(link) ? around(text, (words) => `[${words}](${addressOf(link)})`) : text;
    })
    .join('');
}

/** An address that ends where its bracket does. */
const addressOf = (link: string): string =>
  link.trim().replace(/[\s()]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

const strongs = (runs: readonly Run[]): string =>
  groupsBy(runs, ({strong}) => strong)
    .map((group) => (group[0]?.strong ? around(emphases(group), (words) => `**${words}**`) : emphases(group)))
    .join('');

const emphases = (runs: readonly Run[]): string =>
  runs.map(({text, emphasis}) => (emphasis ? around(text, (words) => `*${words}*`) : text)).join('');

/** White space stays outside of marks. */
function around(text: string, mark: (words: string) => string): string {
  const words = text.trim();
  if (!words) return text;
  const start = text.indexOf(words);
  return text.slice(0, start) + mark(words) + text.slice(start + words.length);
}
