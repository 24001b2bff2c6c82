import {expect} from 'chai';
import {array, assert, integer, property, record} from 'fast-check';
import {bySitting, seatRow, type Sitter} from '../../../../src/clock/scene/packing/seat.ts';

const room = {from: 150, to: 1150};

const sitters = array(
  record({
    from: integer({min: 150, max: 1130}),
    length: integer({min: 12, max: 90}),
    width: integer({min: 0, max: 260}),
  }),
  {maxLength: 8},
).map((list) =>
  list
    .map(({from, length, width}): Sitter => ({
      from,
      to: Math.min(from + length, 1145),
      width: width < 40 ? 0 : width,
    }))
    .toSorted(bySitting),
);

const at = (from: number, width = 100): Sitter => ({from, to: from + 14, width});

const sides = (items: readonly Sitter[]): string =>
  seatRow(items, room)
    ?.map(({side}) => side)
    .join(' ') ?? 'no room';

describe('A row of the clock', () => {
  it('has a label after its mark where it can, before it where it must, and none at all where neither has room', () => {
    expect(sides([at(300)])).to.equal('after');
    expect(sides([at(1120)])).to.equal('before');
    expect(sides([at(600, 600)])).to.equal('no room');
  });

  it('lets an earlier label make way for a later one', () => {
    expect(sides([at(400), at(440)])).to.equal('before after');
    expect(sides([at(170), at(200)])).to.equal('no room');
  });

  it('lays nothing on anything, nothing past the edge, in any row that it takes', () => {
    assert(
      property(sitters, (items) => {
        const seats = seatRow(items, room);
        return (
          !seats ||
          seats.every(({from, to, item, side}, place) => {
            const next = seats[place + 1];
            const apart = next && (item.width > 0 || next.item.width > 0) ? 14 : 4;
            const isInside = side === 'none' || (from >= room.from && to <= room.to);
            const holds = from <= item.from && to >= item.to && to - from >= item.width;
            return isInside && holds && (!next || next.from - to >= apart - 1e-9);
          })
        );
      }),
      {seed: 41, numRuns: 1000},
    );
  });
});
