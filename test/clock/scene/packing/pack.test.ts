import {expect} from 'chai';
import {seeded} from '../../../../demo/gallery/seeded.ts';
import type {Ladder} from '../../../../src/clock/scene/packing/ladder.ts';
import {packLanes, sharesOf, type LaneRows} from '../../../../src/clock/scene/packing/pack.ts';
import {restOf} from '../../../../src/clock/scene/packing/pack-clock.ts';
import type {Candidate} from '../../../../src/clock/scene/packing/pack-lane.ts';
import {restLine} from '../../../../src/clock/scene/packing/rest.ts';
import {seatRow} from '../../../../src/clock/scene/packing/seat.ts';
import {clockEvent} from '../event.ts';

const room = {from: 150, to: 1150, narrow: false, budget: 24};
const pill = (count: number): number => 50 + 8 * String(count).length;

const ladder = (title: number): Ladder => ({
  rungs: [title + 90, title + 40, title].map((width) => ({line: [], width})),
  plain: 2,
  cuts: Array.from({length: 8}, (_, place) => ({line: [], width: title * (0.9 - place / 20)})),
});

/** Clustered, spread or nested marks of stories of every size. */
function candidates(count: number, seed: number): readonly Candidate[] {
  const next = seeded(seed);
  const isClustered = seed % 2 === 0;
  return Array.from({length: count}, (_, index): Candidate => {
    const at = 160 + (isClustered && index % 3 > 0 ? 400 + next() * 90 : next() * 950);
    const length = index % 7 === 0 ? next() * 300 : 14;
    const weight = Math.floor(next() * 4);
    return {
      event: clockEvent(`e${index}`, at, at, weight),
      ladder: ladder(60 + next() * 200),
      rank: weight,
      disputed: index % 31 === 30,
      from: at,
      to: Math.min(at + length, 1140),
    };
  });
}

const STORIES = [1, 2, 7, 28, 46, 90, 200, 400].flatMap((count) =>
  [1, 2, 3, 4].map((seed) => [count, seed] as const),
);

const idsOf = ({rows, left}: LaneRows): readonly string[] => [
  ...rows.flatMap(({items}) => items.map(({candidate}) => candidate.event.id)),
  ...left.map(({event}) => event.id),
];

const lanesOf = (all: readonly Candidate[]): readonly LaneRows[] =>
  packLanes(
    [0, 1, 2].map((lane) => ({
      candidates: all.filter((_, index) => index % 3 === lane),
      rest: [],
      isCut: false,
    })),
    room,
  );

describe('Packed lanes', () => {
  it('have each event once: on a row, or left for the last line', () => {
    for (const [count, seed] of STORIES) {
      const ids = lanesOf(candidates(count, seed)).flatMap(idsOf);
      expect(ids.length, `${count} ${seed}`).to.equal(count);
      expect(new Set(ids).size).to.equal(count);
    }
  });

  it('have rows that take all of their labels', () => {
    for (const [count, seed] of STORIES)
      for (const {rows} of lanesOf(candidates(count, seed)))
        for (const {items, above} of rows)
          expect(
            above ? items.length === 1 : seatRow(items, room) !== undefined,
            `${count} ${seed}`,
          ).to.equal(true);
  });

  it('are no higher than the budget, each lane with one row at least', () => {
    for (const [count, seed] of STORIES) {
      const rows = lanesOf(candidates(count, seed)).map((lane) => lane.rows.length);
      expect(
        rows.reduce((sum, own) => sum + own, 0),
        `${count} ${seed}`,
      ).to.be.at.most(room.budget + 3);
    }
    expect(sharesOf([30, 10, 1], 24)).to.deep.equal([17, 6, 1]);
    expect(sharesOf([3, 2], 24)).to.deep.equal([3, 2]);
  });

  it('come out alike whatever the order in which the events are given', () => {
    for (const [count, seed] of STORIES) {
      const all = candidates(count, seed);
      const one = packLanes([{candidates: all, rest: [], isCut: false}], room);
      const other = packLanes([{candidates: all.toReversed(), rest: [], isCut: false}], room);
      expect(other.map(idsOf), `${count} ${seed}`).to.deep.equal(one.map(idsOf));
    }
  });

  it('have the title of the weightiest whole', () => {
    for (const seed of [1, 2, 3, 4]) {
      const all = candidates(200, seed).map((one, index) => (index === 77 ? {...one, rank: 99} : one));
      const [heavy] = packLanes([{candidates: all, rest: [], isCut: false}], room)
        .flatMap(({rows}) => rows.flatMap(({items, above}) => items.map((item) => ({item, above}))))
        .filter(({item}) => item.candidate.rank === 99);
      expect(heavy?.above === true || (heavy?.item.level ?? 9) <= 2, `${seed}`).to.equal(true);
    }
  });

  it('count no event alone, and lay no count on another or past the edge', () => {
    for (const [count, seed] of STORIES) {
      const groups = restLine(candidates(count, seed).map(restOf), room, pill);
      expect(groups.reduce((sum, group) => sum + group.count, 0)).to.equal(count);
      groups.forEach((group, place) => {
        const next = groups[place + 1];
        if (next) expect(next.from - group.to, `${count} ${seed}`).to.be.at.least(4);
        if (group.count === 1) return;
        expect(group.to - group.from).to.be.at.least(72);
        expect(group.from).to.be.at.least(room.from);
        expect(group.to).to.be.at.most(room.to + 1e-9);
      });
    }
  });
});
