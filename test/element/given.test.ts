import {expect} from 'chai';
import '../../src/element/register-visit.ts';
import {HeldTimers} from '../support/held-timers.ts';
import {mount, unmountAll} from '../support/mount.ts';
import {until} from '../support/until.ts';
import {Warnings} from '../support/warnings.ts';
import {addressOf, STORY} from './plain-story.ts';

const SCRIPT = `<script type="application/json">${JSON.stringify(STORY)}</script>`;

/** Ways in which a page gives a story, or loses it on the way, and whether it shows. */
const GIVEN: readonly (readonly [how: string, content: string, title: string | undefined])[] = [
  ['a script', `>${SCRIPT}`, 'A plain day'],
  ['a list', '><h2>A list</h2><ol><li id="a">One</li></ol>', 'A list'],
  ['an address', ` src="${addressOf(STORY)}">`, 'A plain day'],
  ['an address that is not found', ' src="/missing.json">', undefined],
  ['an address that answers with a page', ' src="/">', undefined],
  ['an address that is none', ' src="https://">', undefined],
  ['text that is not JSON', '><script type="application/json">{"version": 1,</script>', undefined],
  ['JSON that is no story', '><script type="application/json">{"a": 1}</script>', undefined],
  ['an empty script', '><script type="application/json"></script>', undefined],
  ['an empty list', '><ol></ol>', undefined],
];

describe('A story that the page gave', () => {
  let warnings: Warnings;
  beforeEach(() => (warnings = new Warnings()));
  afterEach(() => {
    warnings.restore();
    unmountAll();
  });

  for (const tag of ['story-timeline', 'visit-timeline'])
    for (const [how, content, title] of GIVEN)
      it(`is shown by <${tag}>, or that it failed, and never the visit: ${how}`, async () => {
        const seen: string[] = [];
        document.addEventListener('timeline-ready', () => seen.push('ready'), {once: true});
        const {element, text} = await mount(`<${tag} lang="en" loading="eager"${content}</${tag}>`);
        await until(() => element.matches(':state(ready), :state(failed)'));
        expect(element.events.some(({id}) => id === 'firma')).to.equal(false);
        expect(text()).to.not.contain('Putin');
        if (title) expect(text('.title')).to.equal(title);
        // What was given once is not replaced by the visit when it goes.
        element.removeAttribute('src');
        element.replaceChildren();
        await until(() => element.story === undefined && !element.matches(':state(loading)'));
        await element.updateComplete;
        expect(text()).to.not.contain('Putin');
        expect(element.matches(':state(ready), :state(failed), :state(loading)')).to.equal(false);
      });

  it('is told of as ready once, and again only when it changes', async () => {
    const {element, settle} = await mount(`<story-timeline lang="en">${SCRIPT}</story-timeline>`);
    let ready = 0;
    element.addEventListener('timeline-ready', () => ready++);
    element.append(document.createElement('p'));
    await settle();
    expect(ready).to.equal(0);
    element.story = STORY;
    element.story = {...STORY, title: 'Another'};
    await settle();
    expect(ready).to.equal(1);
  });
});

describe('An element that was given nothing', () => {
  let warnings: Warnings;
  let timers: HeldTimers;
  beforeEach(() => {
    warnings = new Warnings();
    timers = new HeldTimers();
  });
  afterEach(() => {
    timers.restore();
    warnings.restore();
    unmountAll();
  });

  for (const [what, markup] of [
    ['alone', '<story-timeline lang="en"></story-timeline>'],
    ['with other content', '<story-timeline lang="en"><p>Of the page</p></story-timeline>'],
    ['emptied by a content system', '<p><story-timeline lang="en"></p><p>After</p>'],
  ] as const)
    it(`shows what the page wrote, has no state, and says so after three seconds: ${what}`, async () => {
      const {element, root} = await mount(markup);
      expect(root.querySelector('slot')).to.not.equal(null);
      expect(root.querySelector('.root')).to.equal(null);
      expect(element.matches(':state(ready), :state(failed), :state(loading), :state(narrow)')).to.equal(
        false,
      );
      expect(element.events).to.deep.equal([]);
      expect(timers.delays).to.deep.equal([3000]);
      expect(warnings.said).to.deep.equal([]);
      timers.pass();
      expect(warnings.said).to.have.length(1);
      expect(warnings.said[0]).to.match(/^<story-timeline>: no story was given/);
    });

  it('says nothing where a story came in time, where it is silent, and where it was taken out', async () => {
    const {element} = await mount('<story-timeline lang="en"></story-timeline>');
    element.story = STORY;
    await element.updateComplete;
    await mount('<story-timeline lang="en" silent></story-timeline>');
    const {element: gone} = await mount('<story-timeline lang="en"></story-timeline>');
    gone.remove();
    timers.pass();
    expect(warnings.said).to.deep.equal([]);
  });

  it('tells the visit, if it is <visit-timeline>, and keeps the selection in another language', async () => {
    const {element, text} = await mount('<visit-timeline lang="en" selected="firma"></visit-timeline>');
    expect(text('.title')).to.match(/^Putin in/);
    element.lang = 'fr';
    await until(() => text('.title').includes('Poutine'));
    expect(element.selected).to.equal('firma');
    timers.pass();
    expect(warnings.said).to.deep.equal([]);
  });
});

describe('The console', () => {
  let warnings: Warnings;
  beforeEach(() => (warnings = new Warnings()));
  afterEach(() => {
    warnings.restore();
    unmountAll();
  });

  const told = async (give: (element: HTMLElementTagNameMap['story-timeline']) => void): Promise<string> => {
    const element = document.createElement('story-timeline');
    element.lang = 'en';
    element.setAttribute('loading', 'eager');
    const heard = new Promise<Event>((resolve) => {
      element.addEventListener('timeline-ready', resolve);
      element.addEventListener('timeline-error', resolve);
    });
    document.body.append(element);
    give(element);
    const {detail} = (await heard) as CustomEvent<{message?: string}>;
    const said = warnings.said.splice(0);
    expect(said.length, said.join('\n')).to.be.at.most(1);
    const shown = element.renderRoot.querySelector('[role="alert"]')?.textContent?.trim() ?? '';
    element.remove();
    return [said[0] ?? '', shown, detail.message ?? ''].join(' | ');
  };
  const broken = {
    ...STORY,
    events: [
      ...STORY.events,
      {id: 'three', title: 'Third', when: '2024-06-18', after: 'one'},
      {id: 'one', title: 'Twice'},
    ],
  };

  it('gets one line a story, of the worst issue, with its place', async () => {
    const line = await told((element) => (element.story = JSON.stringify(broken, undefined, 1)));
    expect(line).to.match(
      /^<story-timeline>: \d issues in the story\. line \d+, column \d+, events\[3\]\.id: /,
    );
    expect(await told((element) => (element.story = broken))).to.match(
      / issues in the story\. events\[3\]\.id: /,
    );
    expect(await told((element) => (element.story = STORY))).to.equal(' |  | ');
  });

  it('gets nothing where the element is silent, in whatever order that is said', async () => {
    const orders: readonly ((element: HTMLElementTagNameMap['story-timeline']) => void)[] = [
      (element) => Object.assign(element, {story: '{', silent: true}),
      (element) => Object.assign(element, {silent: true, story: broken}),
      (element) => Object.assign(element, {src: '/missing.json', silent: true}),
      (element) => Object.assign(element, {view: 'circle', story: STORY, silent: true}),
    ];
    for (const give of orders) expect(await told(give)).to.match(/^ \|/);
  });

  for (const [what, src, expected] of [
    ['no answer', 'http://localhost:1/story.json', /does not answer/],
    ['an error', '/missing.json', /404/],
    ['a page', '/', /text\/html/],
    ['no JSON', addressOf('{"a'), /JSON/],
    ['no story', addressOf('{}'), /no story/],
  ] as const)
    it(`and the reader, and the page, are told what failed: ${what}`, async () => {
      const [said = '', shown = '', message = ''] = (await told((element) => (element.src = src))).split(
        ' | ',
      );
      expect(said).to.match(/^<story-timeline>: ./);
      expect(shown)
        .to.match(expected)
        .and.to.match(/Try again$/);
      expect(message).to.not.equal('');
    });
});
