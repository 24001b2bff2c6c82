import {expect} from 'chai';
import '../../src/element/register-story.ts';
import type {StoryTimeline} from '../../src/element/story-timeline.ts';
import {upgradeLists} from '../../src/element/page/upgrade-lists.ts';
import {toHTML} from '../../src/story/html/to-html.ts';
import {localText} from '../../src/story/text.ts';
import {visit} from '../../src/visit/visit.ts';
import {inWordPress, purified} from '../story/filters.ts';
import {until} from '../support/until.ts';
import {Warnings} from '../support/warnings.ts';

const ITEMS = `<li id="a"><h3>The debate</h3><p><time datetime="2024-06-19T20:00">20:00</time></p></li>
  <li id="b"><h3>The vote</h3><p><time datetime="2024-06-19T22:00">22:00</time></p></li>`;
const LIST = `<ol class="story-timeline" data-story-timeline data-time-zone="UTC">${ITEMS}</ol>`;

describe('A list with data-story-timeline', () => {
  let frame: HTMLElement;
  let stop = (): void => undefined;

  beforeEach(() => {
    frame = document.createElement('div');
    document.body.append(frame);
  });
  afterEach(() => {
    stop();
    frame.remove();
  });

  const put = (html: string): void => frame.append(document.createRange().createContextualFragment(html));
  const timelines = (): StoryTimeline[] => [...frame.querySelectorAll<StoryTimeline>('story-timeline')];
  const shown = (): Promise<void> =>
    until(() => timelines().length > 0 && timelines().every(({events}) => events.length > 1));

  /** A list without a title is shown, and its author is told. */
  const shownUntitled = async (): Promise<void> => {
    const warnings = new Warnings();
    stop = upgradeLists(frame);
    await shown();
    await until(() => warnings.said.length > 0);
    warnings.restore();
  };

  it('is shown as a timeline, with the title, summary and sources that stand around it', async () => {
    put(`<p>An article.</p>${toHTML(visit, {lang: 'es', headingLevel: 3})}<p>It goes on.</p>`);
    stop = upgradeLists(frame);
    await shown();
    const [timeline] = timelines();
    expect(timeline!.story!.events.map(({id}) => id)).to.deep.equal(visit.events.map(({id}) => id));
    expect(timeline!.headingLevel).to.equal(3);
    expect(timeline!.issues).to.deep.equal([]);
    expect(Object.keys(timeline!.story!.sources!)).to.deep.equal(Object.keys(visit.sources!));
    expect([...frame.children].map(({localName}) => localName)).to.deep.equal(['p', 'story-timeline', 'p']);
  });

  for (const [where, filter] of Object.entries({WordPress: inWordPress, DOMPurify: purified}))
    it(`is shown whole after ${where}`, async () => {
      put(filter(`<p>An article.</p>\n${toHTML(visit, {lang: 'es'})}\n<p>It goes on.</p>`));
      stop = upgradeLists(frame);
      await shown();
      const {story} = timelines()[0]!;
      expect(story!.events.map(({id}) => id)).to.deep.equal(visit.events.map(({id}) => id));
      expect(Object.keys(story!.sources!)).to.deep.equal(Object.keys(visit.sources!));
      expect(story!.title).to.equal(localText(visit.title, 'es', visit.lang).text);
    });

  it('is shown when it is inserted later, at any depth', async () => {
    stop = upgradeLists(frame);
    put(`<section><h2>A vote</h2>${LIST}</section>`);
    await shown();
    expect(timelines()[0]!.story!.title).to.equal('A vote');
  });

  it('leaves the text of an article above it where it is', async () => {
    put(`<h2>Yesterday</h2><p>First paragraph.</p><p>Second paragraph.</p>${LIST}`);
    await shownUntitled();
    expect([...frame.children].map(({localName}) => localName)).to.deep.equal([
      'h2',
      'p',
      'p',
      'story-timeline',
    ]);
  });

  const leftAlone = {
    'in a timeline already': `<story-timeline silent><h2>A vote</h2>${LIST}</story-timeline>`,
    'being edited': `<div contenteditable="true">${LIST}</div>`,
    'an ordinary list': `<ol>${ITEMS}</ol>`,
  };
  for (const [what, html] of Object.entries(leftAlone))
    it(`is left alone where it is ${what}`, () => {
      put(html);
      const before = timelines().length;
      stop = upgradeLists(frame);
      expect(timelines().length).to.equal(before);
    });

  it('gets one timeline, however many copies of the component are on the page', async () => {
    const stops = [upgradeLists(frame), upgradeLists(frame)];
    stop = () => stops.forEach((each) => each());
    put(`<h2>A vote</h2>${LIST}`);
    await shown();
    expect(timelines().length).to.equal(1);
  });

  it('is in the language of the list', async () => {
    put(LIST.replace('<ol', '<ol lang="fr"'));
    await shownUntitled();
    expect(timelines()[0]!.lang).to.equal('fr');
  });

  it('stays as it is once nobody asks any more', async () => {
    upgradeLists(frame)();
    put(LIST);
    await new Promise(requestAnimationFrame);
    expect(timelines()).to.deep.equal([]);
  });
});
