import {expect} from 'chai';
import {shareRow, type Candidate, type RowRoom, type Shared} from '../../../src/clock/scene/counts.ts';
import type {ClockEvent} from '../../../src/clock/scene/marks.ts';
import {clockEvent} from './event.ts';
import {seeded} from '../../../demo/gallery/seeded.ts';

const room: RowRoom = {
  from: 150,
  to: 1150,
  lines: 1,
  pillWidth: (count) => 50 + 8 * String(count).length,
  selected: null,
};

/** A px is a minute; `shift` moves the axis on. */
function candidates(events: readonly ClockEvent[], shift = 0, zoom = 1): readonly Candidate[] {
  return events
    .map((one): Candidate => {
      const at = 150 + ((one.bounds.earliestStart / 60_000) * zoom - shift);
      const width = 90 + (one.id.length % 5) * 20;
      const mark = {from: at - 6, to: at + 6};
      const span = {from: one.bounds.earliestStart, to: one.bounds.latestEnd};
      const label = (): ReturnType<Candidate['label']> => ({lines: [[]], width});
      return {event: one, ...mark, mark, span, count: 1, least: () => 60, label};
    })
    .filter(({from, to}) => to >= 150 && from <= 1150);
}

function crowd(count: number, minutes: number, seed = 9): readonly ClockEvent[] {
  const next = seeded(seed);
  return Array.from({length: count}, (_, index) => {
    const at = Math.floor(next() * minutes) * 60_000;
    return clockEvent(`event-${index}`, at, at, index % 10 === 0 ? 2 : 0);
  });
}

const ids = ({named}: Shared): readonly string[] => named.map((one) => one.event.id);

describe('shareRow', () => {
  it('names or counts each event exactly once', () => {
    for (const count of [1, 2, 7, 40, 300]) {
      const all = candidates(crowd(count, 1000));
      const shared = shareRow(all, room);
      const counted = shared.counted.reduce((sum, one) => sum + one.count, 0);
      expect(ids(shared).length + counted, `${count}`).to.equal(all.length);
    }
  });

  it('lays no pill on another, none outside the row', () => {
    const {counted} = shareRow(candidates(crowd(300, 1000)), room);
    const pills = counted.map(({pill}) => pill).sort((a, b) => a.from - b.from);
    pills.forEach((pill, index) => {
      expect(pill.from).to.be.at.least(room.from);
      expect(pill.to).to.be.at.most(room.to);
      if (index > 0) expect(pill.from).to.be.at.least(pills[index - 1]?.to ?? Infinity);
    });
  });

  it('names the weightier, and the selected one before all', () => {
    const near = [clockEvent('light', 600_000), clockEvent('heavy', 660_000, 660_000, 1)];
    expect(ids(shareRow(candidates(near), room))).to.deep.equal(['heavy']);
    expect(ids(shareRow(candidates(near), {...room, selected: 'light'}))).to.deep.equal(['light']);
  });

  it('keeps names as the axis moves: nothing flickers in the middle of the row', () => {
    const events = crowd(400, 3000);
    let [kept, all] = [0, 0];
    for (let shift = 500; shift < 1500; shift += 10) {
      const here = (by: number): ReadonlySet<string> =>
        new Set(
          shareRow(candidates(events, by), room)
            .named.filter(({from}) => from > 350 && from < 950)
            .map((one) => one.event.id),
        );
      const [before, after] = [here(shift), here(shift + 10)];
      // What has left the middle by the move is no loss.
      const still = [...before].filter((id) => {
        const at = candidates(events, shift + 10).find((one) => one.event.id === id)?.from ?? 0;
        return at > 350 && at < 950;
      });
      all += still.length;
      kept += still.filter((id) => after.has(id)).length;
    }
    expect(kept / all).to.be.above(0.9);
  });

  it('sets no words that cannot find room', () => {
    let set = 0;
    const counting = candidates(crowd(1000, 1000)).map((one) => ({
      ...one,
      label: () => (set++, one.label()),
    }));
    const {named} = shareRow(counting, room);
    expect(set).to.be.below(named.length * 30);
  });
});
