import {expect} from 'chai';
import type {Story} from '../../src/story/story.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';

const hour = (index: number): string => `2025-11-20T${String(index).padStart(2, '0')}:00`;
const event = (index: number): Story['events'][number] => ({
  id: `e${index}`,
  title: `Event ${index}`,
  text: 'Two lines of what happened, as the agency tells it.',
  when: hour(index),
});
const storyOf = (count: number, change: Partial<Story> = {}): Story => ({
  version: 1,
  lang: 'en',
  title: 'Live',
  timeZone: 'UTC',
  order: 'newest',
  events: Array.from({length: count}, (_, index) => event(index)),
  ...change,
});

async function live(count = 8): Promise<Mounted> {
  const harness = await mount('<story-timeline lang="en" view="sequence"></story-timeline>');
  await bring(harness, storyOf(count));
  return harness;
}

async function bring({element, settle}: Mounted, story: Story): Promise<void> {
  element.story = story;
  await settle();
}

const shown = ({all}: Mounted): string =>
  all('.row')
    .map((row) => row.dataset['row'])
    .join(' ');
const tops = ({all}: Mounted): readonly number[] =>
  all('.row, .card, .view').map((one) => one.getBoundingClientRect().top);
const said = ({text}: Mounted): string => text('.spoken[role="status"]');

describe('An update of a live story', () => {
  afterEach(() => {
    unmountAll();
    scrollTo(0, 0);
  });

  it('stands on top at once where nobody reads, as new until the next one, and is said once', async () => {
    const harness = await live(4);
    const {all, element, settle} = harness;
    await bring(harness, storyOf(6));
    expect(shown(harness)).to.equal('e5 e4 e3 e2 e1 e0');
    expect(all('.row.fresh').map((row) => row.querySelector('.badge.new')?.textContent)).to.deep.equal([
      'new',
      'new',
    ]);
    expect(said(harness)).to.equal('2 new');
    element.view = 'table';
    await settle();
    await settle();
    expect(all('tbody .badge.new')).to.have.length(2);
    element.view = 'sequence';
    await bring(harness, storyOf(7));
    expect(all('.row.fresh').map((row) => row.dataset['row'])).to.deep.equal(['e6']);
  });

  const reading: Record<string, (harness: Mounted) => Promise<void>> = {
    'a card is open': async ({element, settle}) => {
      element.selected = 'e2';
      await settle();
    },
    'focus is inside': async ({find}) => find('[data-view="clock"]').focus(),
    'its top is out of view': async ({find}) => {
      document.body.style.paddingBlockEnd = '200vh';
      find('[data-row="e4"]').scrollIntoView({block: 'start', behavior: 'instant'});
    },
  };
  for (const [what, read] of Object.entries(reading))
    it(`waits where ${what}, and moves nothing by more than 1 px`, async () => {
      const harness = await live();
      await read(harness);
      const before = tops(harness);
      await bring(harness, storyOf(11));
      const after = tops(harness);
      expect(after).to.have.length(before.length);
      after.forEach((top, index) =>
        expect(Math.abs(top - (before[index] ?? NaN)), `${index}`).to.be.at.most(1),
      );
      expect(harness.text('.news')).to.equal('↑ 3 new Show');
      expect(said(harness)).to.equal('3 new');
      expect(harness.element.story?.events).to.have.length(11);
      expect(harness.element.events).to.have.length(11);
      document.body.style.paddingBlockEnd = '';
    });

  it('is shown when it is asked for, and the first of what is new is in sight and has focus', async () => {
    const harness = await live();
    harness.element.selected = 'e2';
    await harness.settle();
    await bring(harness, storyOf(11));
    const heard: string[] = [];
    for (const name of ['timeline-select', 'timeline-sources', 'timeline-zoom', 'timeline-view'] as const)
      harness.element.addEventListener(name, ({type}) => heard.push(type));
    harness.find('.news-button').click();
    await harness.settle();
    expect([heard, said(harness)]).to.deep.equal([[], '']);
    expect(harness.all('.news')).to.have.length(0);
    expect(harness.all('.row.fresh').map((row) => row.dataset['row'])).to.deep.equal(['e10', 'e9', 'e8']);
    expect(harness.root.activeElement?.getAttribute('data-title')).to.equal('e10');
    const {top, bottom} = harness.find('[data-title="e10"]').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(harness.element.selected).to.equal('e2');
  });

  it('that corrects what stands above holds what is read in its place', async () => {
    document.body.style.paddingBlockEnd = '200vh';
    const harness = await live();
    harness.find('[data-row="e3"]').scrollIntoView({block: 'start', behavior: 'instant'});
    const top = (): number => harness.find('[data-row="e2"]').getBoundingClientRect().top;
    const before = top();
    const title =
      'A much longer title, for it was not known before what had happened there, nor how, nor when';
    const events = storyOf(8).events.map((one) =>
      one.id === 'e6' ? {...one, title, updated: hour(9)} : one,
    );
    await bring(harness, storyOf(8, {events}));
    expect(harness.text('[data-title="e6"]')).to.equal(title);
    expect(harness.text('[data-row="e6"] .badge')).to.match(/^updated: .*09:00/);
    expect(Math.abs(top() - before)).to.be.at.most(1);
    document.body.style.paddingBlockEnd = '';
  });

  it('keeps a search and marks in what is new', async () => {
    const harness = await live(4);
    harness.find('.search-button').click();
    await harness.settle();
    const input = harness.find<HTMLInputElement>('.search input');
    input.value = 'event';
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    input.blur();
    await bring(harness, storyOf(5));
    expect(harness.text('.found')).to.equal('5 found');
  });
});
