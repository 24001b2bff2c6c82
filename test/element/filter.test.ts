import {expect} from 'chai';
import type {Story} from '../../src/story/story.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';

const people = [['Ada'], ['Ada', 'Bea'], ['Bea'], [], ['Ada'], []];
const story: Story = {
  version: 1,
  lang: 'en',
  title: 'Filtered',
  groups: [
    {id: 'war', title: 'War'},
    {id: 'law', title: 'Law'},
  ],
  events: people.map((names, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    when: `${1800 + index}`,
    group: index % 2 ? 'law' : 'war',
    people: names,
  })),
};

async function mounted(view = 'sequence'): Promise<Mounted> {
  const harness = await mount(`<story-timeline lang="en" view="${view}"></story-timeline>`);
  harness.element.story = story;
  await harness.settle();
  return harness;
}

async function choose({all, find, settle}: Mounted, ...names: readonly string[]): Promise<void> {
  if (all('.chips').length === 0) find('.filter-button').click();
  await settle();
  for (const name of names) {
    all('.filter .chip-button')
      .find((chip) => chip.querySelector('b')?.textContent === name)
      ?.click();
    await settle();
  }
}

const chips = ({all}: Mounted): readonly string[] =>
  all('.filter .chip-button').map(
    (chip) => `${chip.textContent?.replace(/\s+/g, ' ').trim()}${chip.ariaPressed === 'true' ? '!' : ''}`,
  );

describe('A filter in a timeline', () => {
  afterEach(unmountAll);

  it('offers groups and people, with how many events each would leave', async () => {
    const harness = await mounted();
    await choose(harness);
    expect(chips(harness)).to.deep.equal(['War 3', 'Law 3', 'Ada 3', 'Bea 2']);
    await choose(harness, 'Ada');
    expect(chips(harness)).to.deep.equal(['War 2', 'Law 1', 'Ada 3!', 'Bea 2']);
    expect(harness.text('.filtered span')).to.equal('3 of 6 events');
    expect(harness.text('.spoken[role="status"]')).to.equal('3 of 6 events.');
  });

  for (const [view, selector] of [
    ['sequence', '.row [data-title]'],
    ['clock', '.clock [data-title]'],
    ['table', 'tbody [data-title]'],
  ] as const)
    it(`leaves in the ${view} what passes: any of a kind, and both kinds`, async () => {
      const harness = await mounted(view);
      const shown = (): string =>
        harness
          .all(selector)
          .map((title) => title.getAttribute('data-title'))
          .sort()
          .join(' ');
      for (const [name, expected] of [
        ['Ada', 'e0 e1 e4'],
        ['Bea', 'e0 e1 e2 e4'],
        ['War', 'e0 e2 e4'],
        ['Law', 'e0 e1 e2 e4'],
      ] as const) {
        await choose(harness, name);
        expect(shown(), name).to.equal(expected);
      }
      harness.find('.filtered .link').click();
      await harness.settle();
      expect(shown()).to.equal('e0 e1 e2 e3 e4 e5');
    });

  it('leaves the clock at what it shows', async () => {
    const harness = await mounted('clock');
    const before = harness.element.visibleSpan;
    await choose(harness, 'Law');
    expect(harness.element.visibleSpan).to.deep.equal(before);
  });

  it('goes on counting when its chips are folded away', async () => {
    const harness = await mounted();
    await choose(harness, 'War');
    harness.find('.filter-button').click();
    await harness.settle();
    expect(harness.all('.chips')).to.have.length(0);
    expect(harness.text('.filtered span')).to.equal('3 of 6 events');
    expect(harness.text('.filter-button')).to.equal('1');
  });

  it('never loses the open event silently: it is named, and the page hears of it', async () => {
    const harness = await mounted();
    harness.element.selected = 'e1';
    await harness.settle();
    const heard: (string | null)[] = [];
    harness.element.addEventListener('timeline-select', ({detail}) => heard.push(detail.id));
    await choose(harness, 'War');
    expect(harness.element.selected).to.equal(null);
    expect(heard).to.deep.equal([null]);
    expect(harness.text('.spoken[role="status"]')).to.equal('3 of 6 events. “Event 1” is not among them.');
    harness.element.selected = 'e3';
    await harness.settle();
    expect(harness.element.selected).to.equal('e3');
    expect(harness.find('[data-title="e3"]').checkVisibility()).to.equal(true);
    expect(harness.all('.filtered')).to.have.length(0);
  });

  it('steps and searches among what passes', async () => {
    const harness = await mounted();
    await choose(harness, 'War');
    harness.element.selected = 'e0';
    harness.element.next();
    await harness.settle();
    expect(harness.element.selected).to.equal('e2');
    expect(harness.text('.steps .position')).to.equal('2 of 3');
  });

  it('says where nothing passes, and how to go back', async () => {
    const harness = await mounted();
    await choose(harness, 'Bea', 'Law');
    harness.element.story = {...story, events: story.events.filter(({id}) => id !== 'e1')};
    await harness.settle();
    expect(harness.text('.notice')).to.equal('No event is of these groups and with these people.');
    harness.find('.filtered .link').click();
    await harness.settle();
    expect(harness.all('.row')).to.have.length(5);
  });

  it('is pressed in the key of a dated list, which gives way to the open chips', async () => {
    const harness = await mounted();
    const keys = (): readonly string[] =>
      harness.all('.key-chip').map((chip) => (chip.textContent ?? '').replace(/\s+/g, ' ').trim());
    expect(keys()).to.deep.equal(['War 3', 'Law 3']);
    harness.find('.key-chip').click();
    await harness.settle();
    expect(harness.text('.filtered span')).to.equal('3 of 6 events');
    expect(harness.find('.key-chip').ariaPressed).to.equal('true');
    await choose(harness);
    expect(keys()).to.deep.equal([]);
  });

  it('is not offered where there is nothing to choose between', async () => {
    const harness = await mounted();
    harness.element.story = {...story, groups: [], events: [{id: 'x', title: 'X', when: '1800'}]};
    await harness.settle();
    expect(harness.all('.filter-button')).to.have.length(0);
  });
});
