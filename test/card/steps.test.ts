import {expect} from 'chai';
import {resizeTo} from '../support/input.ts';
import {until} from '../support/until.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';
import {storyOf, type StoryName} from '../support/stories.ts';

interface Reader {
  readonly width: number;
  readonly view?: 'sequence' | 'clock' | 'table';
  readonly story?: StoryName;
}

/** A page of 740 px with a story at its top, and text under it. */
async function reading({width, view = 'sequence', story = 'apollo'}: Reader): Promise<Mounted> {
  // With room for a scroll bar beside it, where an engine draws one.
  await resizeTo(width + 40, 740);
  document.body.style.margin = '8px';
  const timeline = await mount(`<story-timeline lang="en" silent view="${view}"></story-timeline>`, width);
  const {events, ...rest} = await storyOf(story);
  // Pictures that are not there would give their room back whenever an engine finds that out.
  timeline.element.story = {...rest, events: events.map((event) => ({...event, media: []}))};
  for (let wait = 0; wait < 100 && timeline.all('[data-title]').length === 0; wait++) await timeline.settle();
  const under = document.createElement('div');
  under.style.height = '1500px';
  timeline.element.parentElement?.append(under);
  scrollTo({top: 0, behavior: 'instant'});
  return timeline;
}

const shownTitle = ({all}: Mounted, id: string): HTMLElement => {
  const found = all(`[data-title="${id}"]`).find((title) => title.getClientRects().length > 0);
  if (!found) throw new Error(`${id} is not shown`);
  return found;
};

async function open(timeline: Mounted, id: string): Promise<void> {
  shownTitle(timeline, id).click();
  await timeline.settle();
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
const next = ({find}: Mounted): HTMLElement => find('[data-step="1"]');

/** Presses as a reader does, and tells how far the button went from where it was at first, and who was out of sight. */
async function steps(
  timeline: Mounted,
  count: number,
): Promise<{moved: number; unseen: string[]; ids: string[]}> {
  const before = topOf(next(timeline));
  const unseen: string[] = [];
  const ids: string[] = [];
  let moved = 0;
  for (let press = 0; press < count; press++) {
    next(timeline).click();
    await timeline.settle();
    moved = Math.max(moved, Math.abs(topOf(next(timeline)) - before));
    const id = timeline.element.selected ?? '';
    ids.push(id);
    const {top, bottom} = shownTitle(timeline, id).getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) unseen.push(`${id} at ${Math.round(top)}`);
  }
  return {moved, unseen, ids};
}

describe('An open card', () => {
  afterEach(async () => {
    unmountAll();
    document.body.removeAttribute('style');
    await resizeTo(1024, 768);
  });

  for (const view of ['sequence', 'clock'] as const)
    it(`stands beside the ${view} from 960 px on: 28 times "Next" moves its button by 2 px at most, each row in sight`, async function () {
      this.timeout(60_000);
      const timeline = await reading({width: 1184, view});
      await open(timeline, 'liftoff');
      const {find, all} = timeline;
      expect(topOf(find('.panel-inside')), 'its top in sight').to.be.within(0, 400);
      const {moved, unseen, ids} = await steps(timeline, 28);
      expect(moved).to.be.at.most(2);
      expect(unseen).to.deep.equal([]);
      expect(ids.at(-1)).to.equal('hornet');
      expect(new Set(ids).size, 'each event but the first').to.equal(27);
      const panel = find('.panel').getBoundingClientRect();
      expect(panel.width).to.equal(340);
      expect(panel.left - find('.view').getBoundingClientRect().right, 'the gutter').to.equal(32);
      expect(find('.panel-inside').getBoundingClientRect().bottom).to.be.at.most(innerHeight);
      expect(all('.step-bar')).to.deep.equal([]);
    });

  for (const [width, view] of [
    [360, 'sequence'],
    [680, 'sequence'],
    [1184, 'table'],
  ] as const)
    it(`stands in its row, with a bar at the window’s foot that no step moves: ${view}, ${width} px`, async function () {
      this.timeout(60_000);
      const timeline = await reading({width, view});
      await open(timeline, 'liftoff');
      const bar = timeline.find('.step-bar').getBoundingClientRect();
      expect(bar.height).to.be.closeTo(52, 2);
      expect(bar.bottom).to.be.closeTo(innerHeight, 1);
      const {moved, unseen} = await steps(timeline, 28);
      expect(moved).to.be.at.most(2);
      expect(unseen).to.deep.equal([]);
    });

  for (const width of [360, 680, 980, 1184])
    it(`leaves its row where it was pressed, and again when it is closed: ${width} px`, async () => {
      const timeline = await reading({width});
      await open(timeline, 'tli');
      // Above it another card closes.
      for (const id of ['eject', 'undock']) {
        const title = shownTitle(timeline, id);
        title.scrollIntoView({block: 'center'});
        const before = topOf(title);
        await open(timeline, id);
        expect(timeline.element.selected).to.equal(id);
        expect(topOf(shownTitle(timeline, id)) - before, id).to.be.within(-1, 1);
      }
      const before = topOf(shownTitle(timeline, 'undock'));
      timeline.find('.steps .close').focus();
      timeline.find('.steps .close').click();
      await timeline.settle();
      expect(timeline.element.selected).to.equal(null);
      expect(topOf(shownTitle(timeline, 'undock')) - before).to.be.within(-1, 1);
      await until(() => timeline.root.activeElement?.getAttribute('data-title') === 'undock');
    });

  it('begins at its top for each event, although the one before was scrolled', async () => {
    const timeline = await reading({width: 1184});
    await open(timeline, 'land');
    timeline.find('.panel .card').style.maxHeight = '120px';
    timeline.find('.panel .card').scrollTop = 50;
    expect(timeline.find('.panel .card').scrollTop).to.equal(50);
    next(timeline).click();
    await timeline.settle();
    expect(timeline.find('.panel .card').scrollTop).to.equal(0);
  });

  it('is not there while nothing is selected, at any width', async () => {
    for (const width of [360, 1184]) {
      const {all} = await reading({width});
      expect(all('.panel, .steps'), `${width} px`).to.deep.equal([]);
    }
  });

  it('moves the clock only where its event is out of sight, and keeps how near it is', async () => {
    const timeline = await reading({width: 1184, view: 'clock', story: 'france'});
    const {element, settle} = timeline;
    const year = (from: number, to: number): [number, number] => [Date.UTC(from, 0), Date.UTC(to, 0)];
    element.zoomTo(...year(1789, 1790));
    element.select('estates');
    await settle();
    const ids = element.events.map(({id}) => id);
    expect(ids).to.include('estates');
    const inSight = (): boolean => {
      const event = element.events.find(({id}) => id === element.selected);
      const [from, to] = element.visibleSpan;
      return event !== undefined && event.latestEnd >= from && event.earliestStart <= to;
    };
    for (let press = 0; press < 20; press++) {
      const before = element.visibleSpan;
      next(timeline).click();
      await settle();
      const after = element.visibleSpan;
      expect(after[1] - after[0], element.selected ?? '').to.be.closeTo(before[1] - before[0], 1000);
      expect(inSight(), element.selected ?? '').to.equal(true);
    }
  });
});
