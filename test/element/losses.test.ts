import {expect} from 'chai';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';
import type {StoryInput} from '../../src/story/story-input.ts';
import {until} from '../support/until.ts';
import {STORY} from './plain-story.ts';

const untimed = {id: 'three', title: 'Third thing'};
const misspelt = {...untimed, when: {on: 'the nineteenth of June', source: 'a'}};
const withoutTitle = {id: 'four'};
const withoutId = {title: 'Fifth thing'};

/** Some are wrong on purpose: their types say no more than that they are objects. */
const withEvents = (...events: readonly object[]): StoryInput => ({
  ...STORY,
  events: [...STORY.events, ...(events as StoryInput['events'])],
});

const VIEWS = ['sequence', 'clock', 'table'] as const;
type ShownView = (typeof VIEWS)[number];

async function shown(
  story: StoryInput | string,
  view: ShownView = 'sequence',
  lang = 'en',
): Promise<Mounted> {
  const timeline = await mount(`<story-timeline lang="${lang}" view="${view}" silent></story-timeline>`);
  timeline.element.story = story;
  await until(() => timeline.text('.body').includes('Second thing'));
  return timeline;
}

/** Whatever it says, in English: that a time was not given. */
const BLAME = /do(es)? not say when|no time given/i;

/** The key explains its signs, whichever event they stand at. */
const told = (timeline: Mounted): string => {
  timeline.all('.legend').forEach((legend) => legend.remove());
  return timeline.text();
};

describe('An event whose time cannot be read', () => {
  afterEach(unmountAll);

  for (const view of VIEWS) {
    it(`is shown without a word about what sources say: ${view}`, async () => {
      const timeline = await shown(withEvents(misspelt), view);
      expect(timeline.text('.body')).to.contain('Third thing');
      expect(told(timeline)).to.not.match(BLAME);
    });

    it(`is told from one of which no time is written: ${view}`, async () => {
      expect(told(await shown(withEvents(untimed), view))).to.match(BLAME);
    });

    it(`keeps silent in its card too: ${view}`, async () => {
      const timeline = await shown(withEvents(misspelt), view);
      timeline.element.select('three');
      await timeline.settle();
      expect(told(timeline)).to.not.match(BLAME);
    });
  }

  it('keeps silent once sources are switched, and speaks again when the story is mended', async () => {
    const timeline = await shown(withEvents(misspelt));
    timeline.element.hiddenSources = ['b'];
    await timeline.settle();
    expect(told(timeline)).to.not.match(BLAME);
    timeline.element.story = withEvents(untimed);
    await timeline.settle();
    expect(told(timeline)).to.match(BLAME);
  });
});

describe('Events that are lost', () => {
  afterEach(unmountAll);

  const cases: readonly (readonly [what: string, story: StoryInput, lang: string, said: string])[] = [
    ['none', withEvents(), 'en', ''],
    ['none for a time that cannot be read', withEvents(misspelt), 'en', ''],
    ['one', withEvents(withoutTitle), 'en', '1 event is missing here: it could not be read.'],
    ['two', withEvents(withoutTitle, withoutId), 'en', '2 events are missing here: they could not be read.'],
    ['one', withEvents(withoutId), 'es', 'Aquí falta 1 hecho: no se ha podido leer.'],
    ['two', withEvents(withoutTitle, withoutId), 'es', 'Aquí faltan 2 hechos: no se han podido leer.'],
  ];

  for (const [what, story, lang, said] of cases)
    it(`are counted for readers: ${what}, ${lang}`, async () => {
      expect((await shown(story, 'sequence', lang)).text('.lost-events')).to.equal(said);
    });

  it('are counted in every view, from text as from an object', async () => {
    for (const view of VIEWS) {
      const timeline = await shown(JSON.stringify(withEvents(withoutTitle)), view);
      expect(timeline.text('.lost-events'), view).to.contain('1 event');
    }
  });

  it('are forgotten with their story', async () => {
    const timeline = await shown(withEvents(withoutTitle));
    timeline.element.story = STORY;
    await timeline.settle();
    expect(timeline.all('.lost-events')).to.have.length(0);
  });
});
