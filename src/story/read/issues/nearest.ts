// A story has some hundred ids, an archive a hundred thousand: there a list of mistakes must not take minutes.
const MOST = 500;

/** The candidate that differs from `word` by one or two typing errors; undefined where none does. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(4, word.length / 2 + 1);
  let compared = 0;
  for (const candidate of candidates) {
    // By far most are told by their length, and what is that long has been pasted, not misspelt.
    if (word.length > 60 || Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
    if (++compared >= MOST) break;
  }
  return best;
}

/** How many letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    let left = i;
    row = row.map((above, j) => {
      if (j > 0) left = Math.min(left + 1, above + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      return left;
    });
  }
  return row[b.length] ?? 0;
}
