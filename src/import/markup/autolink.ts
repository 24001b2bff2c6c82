import type {Run} from './paragraphs.ts';

const ADDRESS = /https?:\/\/[^\s<>"'“”]+/g;
/** Ends a sentence rather than an address. */
const AFTER = /[.,;:!?…»’)\]]+$/;

/** Addresses that stand in the text as such become links, as TimelineJS makes them. */
export const autolinked = (paragraphs: readonly (readonly Run[])[]): readonly (readonly Run[])[] =>
  paragraphs.map((runs) => runs.flatMap((run) => (run.link ? [run] : split(run))));

function split(run: Run): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const {0: found, index} of run.text.matchAll(ADDRESS)) {
    const address = found.replace(AFTER, '');
    if (index > from) runs.push({...run, text: run.text.slice(from, index)});
    runs.push({...run, text: address, link: address});
    from = index + address.length;
  }
  return from === 0 ? [run] : [...runs, {...run, text: run.text.slice(from)}].filter(({text}) => text);
}
