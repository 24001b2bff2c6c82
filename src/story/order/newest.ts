import {foldedAfter} from './fold.ts';
import type {Block, Sequence} from './rows.ts';

/** So many rows stand open where the latest news comes first. */
const OPEN_ROWS = 9;

/** A dated sequence from its last event to its first; what has no time stays at the end. Numbered steps are not turned round. */
export function newestFirst(sequence: Sequence): Sequence {
  if (!sequence.form.dated) return sequence;
  const turned = (blocks: readonly Block[]): readonly Block[] => {
    const timed = blocks.filter(({role}) => role !== 'shelf').toReversed();
    const shelf = blocks.filter(({role}) => role === 'shelf');
    return [...timed.map((block) => ({...block, rows: block.rows.toReversed()})), ...shelf];
  };
  const reversed = sequence.phases.toReversed().map((phase) => ({...phase, blocks: turned(phase.blocks)}));
  const phases = foldedAfter(reversed, OPEN_ROWS);
  const rows = phases.flatMap(({blocks}) => blocks.flatMap((block) => block.rows));
  return {
    ...sequence,
    phases,
    ids: [...rows.map(({id}) => id), ...sequence.background.map(({id}) => id)],
    chain: sequence.chain.toReversed(),
    below: turnedLines(
      rows.map(({id}) => id),
      sequence,
    ),
  };
}

/** Turns the lines round: the line down to a row becomes the line down from it. */
function turnedLines(ids: readonly string[], {below}: Sequence): Sequence['below'] {
  const lines = ids.flatMap((id, index) => {
    const line = below.get(ids[index + 1] ?? '');
    return line ? [[id, line] as const] : [];
  });
  return new Map(lines);
}
