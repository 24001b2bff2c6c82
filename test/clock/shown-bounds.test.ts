import {expect} from 'chai';
import {shownBounds} from '../../src/clock/shown-bounds.ts';
import {solve} from '../../src/story/solve/solve.ts';
import type {Event, Story} from '../../src/story/story.ts';

const call: Event = {id: 'call', title: 'Call', when: {from: '2023-03-03T22:41', to: '2023-03-03T22:45'}};

/** From when to when an event is drawn, in a story that was published in 2024. A minute that is named lasts until the next. */
function drawn(event: Omit<Event, 'id' | 'title'>): readonly string[] {
  const story: Story = {
    version: 1,
    lang: 'en',
    title: 'S',
    timeZone: 'UTC',
    published: '2024-11-12',
    sources: {},
    events: [call, {id: 'it', title: 'It', status: 'happened', ...event} as Event],
  };
  const solution = solve(story);
  const solved = solution.event('it');
  if (!solved) throw new Error('not solved');
  const {earliestStart, latestEnd} = shownBounds(solved, solution);
  return [earliestStart, latestEnd].map((at) =>
    Number.isFinite(at) ? new Date(at).toISOString().slice(0, 16) : String(at),
  );
}

describe('An event whose length nobody tells', () => {
  const after = {event: 'call', gap: {min: 'PT9M', max: 'PT15M'}} as const;

  it('is drawn where it may have begun', () => {
    expect(drawn({after})).to.deep.equal(['2023-03-03T22:54', '2023-03-03T23:01']);
  });

  it('is drawn as long as its bounds allow where somebody tells its length', () => {
    const [from, to] = drawn({after, lasts: {min: 'PT10M'}});
    expect(from).to.equal('2023-03-03T22:54');
    expect(to === '2023-03-03T23:01').to.equal(false);
  });

  it('keeps the window that is told of it', () => {
    const when = {between: ['2023-03-03T21:00', '2023-03-03T23:00']} as const;
    expect(drawn({when})).to.deep.equal(['2023-03-03T21:00', '2023-03-03T23:01']);
  });

  it('keeps an end that is left open', () => {
    expect(drawn({when: {from: '2023-03-03T22:30', to: '..'}})[0]).to.equal('2023-03-03T22:30');
  });
});
