import {expect} from 'chai';
import {Replay, storyAfter, type Correction, type ReplayState} from '../../demo/replay.ts';
import type {Story} from '../../src/index.ts';
import {parseStory} from '../../src/index.ts';

const event = (id: string, minute: string) => ({
  id,
  title: id.toUpperCase(),
  when: `2025-11-20T08:${minute}`,
});
const story: Story = {
  version: 1,
  lang: 'en',
  title: 'Live',
  timeZone: 'UTC',
  sources: {blog: {title: 'The blog'}},
  updated: '2025-11-20T09:00',
  events: Array.from({length: 8}, (_, index) => ({
    says: [{source: 'blog'}],
    ...event(`e${index}`, `${index}0`.slice(-2).replace(/^([6-9])/, '5')),
    ...(index === 1 && {title: 'Five hurt', updated: '2025-11-20T08:50'}),
  })),
};
const corrections: readonly Correction[] = [{id: 'e1', after: 4, before: {title: 'Three hurt'}}];

describe('storyAfter', () => {
  it('tells the events so far, and is as new as the last of them', () => {
    const {events, updated} = storyAfter(story, 3, []);
    expect(events.map(({id}) => id)).to.deep.equal(['e0', 'e1', 'e2']);
    expect(updated).to.equal('2025-11-20T08:20');
  });

  it('knows a correction only after the event that brought it', () => {
    for (const [count, title, isMarked] of [
      [3, 'Three hurt', false],
      [4, 'Five hurt', true],
    ] as const) {
      const told = storyAfter(story, count, corrections).events[1];
      expect(told?.title, `${count}`).to.equal(title);
      expect(told !== undefined && 'updated' in told, `${count}`).to.equal(isMarked);
    }
  });

  it('is a story at each step', () => {
    for (let count = 1; count <= 8; count++)
      expect(parseStory(storyAfter(story, count, corrections)).issues).to.deep.equal([]);
  });
});

describe('Replay', () => {
  function replay(): {it: Replay; shown: number[]; told: ReplayState[]} {
    const shown: number[] = [];
    const told: ReplayState[] = [];
    const it = new Replay(story, corrections, {
      show: ({events}) => shown.push(events.length),
      tell: (state) => told.push(state),
    });
    return {it, shown, told};
  }

  it('shows what was known first at once, and nothing more out of sight', () => {
    const {it, shown, told} = replay();
    expect(shown).to.deep.equal([6]);
    expect(told).to.deep.equal([{count: 6, total: 8, state: 'running'}]);
    it.stop();
  });

  it('pauses and goes on by one button', () => {
    const {it, told} = replay();
    it.press();
    it.press();
    expect(told.map(({state}) => state)).to.deep.equal(['running', 'paused', 'running']);
    it.stop();
  });
});
