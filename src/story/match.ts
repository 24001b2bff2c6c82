/** Where a text holds what a reader looks for, without regard to case and accents. */

export interface TextPiece {
  readonly text: string;
  readonly found: boolean;
}

/** The text in pieces, in order: what was found, and what stands between. One piece where nothing was. */
export function findIn(text: string, query: string): readonly TextPiece[] {
  const wanted = fold(query.trim());
  if (wanted === '') return [{text, found: false}];
  const characters = Array.from(text);
  const {folded, starts} = foldedWithStarts(characters);
  const pieces: TextPiece[] = [];
  let done = 0;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const from = starts.findLastIndex((start) => start <= at);
    const to = starts.findIndex((start) => start >= at + wanted.length);
    if (from < done) continue;
    const end = to < 0 ? characters.length : to;
    if (from > done) pieces.push({text: characters.slice(done, from).join(''), found: false});
    pieces.push({text: characters.slice(from, end).join(''), found: true});
    done = end;
  }
  if (done < characters.length || pieces.length === 0)
    pieces.push({text: characters.slice(done).join(''), found: false});
  return pieces;
}

export const holds = (text: string, query: string): boolean => findIn(text, query).some(({found}) => found);

/** Where each character's fold begins in the whole. */
function foldedWithStarts(characters: readonly string[]): {folded: string; starts: readonly number[]} {
  let folded = '';
  const starts = characters.map((character) => {
    const start = folded.length;
    folded += fold(character);
    return start;
  });
  return {folded, starts};
}

/** Without case and accents. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
