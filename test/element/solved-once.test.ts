import {expect} from 'chai';
import {solve} from '../../src/story/solve/solve.ts';
import type {Story} from '../../src/story/story.ts';
import {mount, unmountAll} from '../support/mount.ts';
import {until} from '../support/until.ts';
import {STORY} from './plain-story.ts';

/** How often a solver that was at work looked through the statements of the first event. Words may read them again. */
async function solvedDuring(during: () => unknown): Promise<number> {
  let looked = 0;
  const {keys} = Object;
  const deepEnough = Object.assign(Error, {stackTraceLimit: 100});
  Object.keys = (of: object): string[] => {
    const isFirst = (of as {readonly id?: unknown} | null)?.id === 'one';
    if (isFirst && /\bsolve[ @]/.test(new deepEnough('Who asks?').stack ?? '')) looked++;
    return keys(of);
  };
  try {
    await during();
  } finally {
    Object.keys = keys;
  }
  return looked;
}

const contradictory: Story = {
  ...STORY,
  events: [...STORY.events, {id: 'three', title: 'Third', when: '2024-06-18', after: 'one'}],
};

describe('A story', () => {
  afterEach(unmountAll);

  it('is solved once when it is set, contradictions and all', async () => {
    const once = await solvedDuring(() => solve(contradictory));
    expect(once).to.be.greaterThan(0);
    const {element, settle} = await mount('<story-timeline lang="en" silent></story-timeline>');
    const looked = await solvedDuring(async () => {
      element.story = contradictory;
      await settle();
    });
    expect(looked).to.equal(once);
    expect(element.issues.map(({code}) => code)).to.include('contradiction');
  });

  it('is not solved again for a width, a zone, a card, a view, another interface, another language', async () => {
    const {element, settle, text} = await mount('<story-timeline lang="en"></story-timeline>');
    element.story = STORY;
    await settle();
    const looked = await solvedDuring(async () => {
      element.style.width = '300px';
      await settle();
      await settle();
      element.timeZone = 'Asia/Tokyo';
      element.headingLevel = 3;
      element.select('one');
      await settle();
      element.view = 'clock';
      await settle();
      element.zoomBy(2);
      element.view = 'table';
      element.messages = {retry: 'Once more'};
      await settle();
      const button = text('.keys-button');
      element.lang = 'es';
      await until(() => text('.keys-button') !== button);
    });
    expect(looked).to.equal(0);
  });

  it('is solved again for other sources', async () => {
    const {element, settle} = await mount('<story-timeline lang="en"></story-timeline>');
    element.story = STORY;
    await settle();
    const looked = await solvedDuring(() => {
      element.hiddenSources = ['b'];
    });
    expect(looked).to.equal(await solvedDuring(() => solve(STORY, {hiddenSources: ['b']})));
  });
});
