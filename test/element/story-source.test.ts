import {expect} from 'chai';
import {until} from '../support/until.ts';
import {mount, unmountAll} from '../support/mount.ts';
import {Warnings} from '../support/warnings.ts';
import {addressOf, heard, STORY} from './plain-story.ts';

describe('A story comes from the first of', () => {
  let warnings: Warnings;
  beforeEach(() => (warnings = new Warnings()));
  afterEach(() => {
    warnings.restore();
    unmountAll();
  });

  it('the property: an object, JSON text, again later', async () => {
    const {element, text, settle} = await mount(
      '<visit-timeline lang="en" src="nowhere.json"></visit-timeline>',
    );
    element.story = STORY as never;
    await settle();
    expect(text('.title')).to.equal('A plain day');
    element.story = JSON.stringify({...STORY, title: 'Another'}) as never;
    await settle();
    expect(text('.title')).to.equal('Another');
    expect(element.events.map(({id, title}) => `${id}: ${title}`)).to.deep.equal([
      'one: First thing',
      'two: Second thing',
    ]);
  });

  it('an address, fetched when the element comes near the viewport', async () => {
    const {element, text, settle} = await mount(
      `<visit-timeline lang="en" src="${addressOf(STORY)}"></visit-timeline>`,
    );
    if (!element.matches(':state(ready)')) await heard(element, 'timeline-ready');
    await settle();
    expect(text('.title')).to.equal('A plain day');
    expect(element.matches(':state(ready)')).to.equal(true);
  });

  it('a child script, a child list, and the built-in visit', async () => {
    const script = await mount(
      `<visit-timeline lang="en"><script type="application/json">${JSON.stringify(STORY)}</script></visit-timeline>`,
    );
    expect(script.text('.title')).to.equal('A plain day');
    const list = await mount(
      '<visit-timeline lang="en"><h2>From a list</h2><ol><li id="a"><h3>One</h3><p><time datetime="2024-06-19">19 June</time></p></li></ol></visit-timeline>',
    );
    expect(list.text('.title')).to.equal('From a list');
    expect(list.element.events.map(({id}) => id)).to.deep.equal(['a']);
    const visit = await mount();
    expect(visit.element.events).to.have.length(21);
  });

  it('a list that is replaced: anew where its markup says something else, not where it is the same', async () => {
    const listAt = (time: string): string =>
      `<ol><li id="vote"><time datetime="${time}">That day</time> The vote</li></ol>`;
    const {element, settle} = await mount(
      `<story-timeline lang="en" silent>${listAt('2024-06-19')}</story-timeline>`,
    );
    let stories = 0;
    element.addEventListener('timeline-ready', () => stories++);
    const replace = async (time: string): Promise<number | undefined> => {
      element.replaceChildren(document.createRange().createContextualFragment(listAt(time)));
      await settle();
      return element.events[0]?.earliestStart;
    };
    expect(await replace('2024-06-19')).to.equal(Date.UTC(2024, 5, 19));
    expect(stories).to.equal(0);
    expect(await replace('2024-06-20')).to.equal(Date.UTC(2024, 5, 20));
    expect(stories).to.equal(1);
  });

  it('children that arrive after the element', async () => {
    const {element, text, settle} = await mount('<visit-timeline lang="en"></visit-timeline>');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(STORY);
    element.append(script);
    await settle();
    expect(text('.title')).to.equal('A plain day');
  });
});

describe('A story that cannot be read', () => {
  let warnings: Warnings;
  beforeEach(() => (warnings = new Warnings()));
  afterEach(() => {
    warnings.restore();
    unmountAll();
  });

  it('says so in the reader’s language, keeps the page’s list, and tries again', async () => {
    const {element, text, find, settle} = await mount(
      '<visit-timeline lang="es" src="data:text/plain,no"><p>Lista de la página</p></visit-timeline>',
    );
    if (!element.matches(':state(failed)')) await heard(element, 'timeline-error');
    await settle();
    expect(text()).to.contain('No se ha podido leer la cronología: su texto no es JSON válido.');
    expect(
      find<HTMLSlotElement>('slot')
        .assignedElements()
        .map((child) => child.textContent),
    ).to.deep.equal(['Lista de la página']);
    expect(element.matches(':state(failed)')).to.equal(true);
    element.setAttribute('src', addressOf(STORY));
    await heard(element, 'timeline-ready');
    await settle();
    expect(text('.title')).to.equal('A plain day');
    expect(element.matches(':state(failed)')).to.equal(false);
  });

  it('offers to fetch again after a failed request', async () => {
    const {element, text, find, settle} = await mount(
      '<visit-timeline lang="en" loading="eager" src="/missing.json"></visit-timeline>',
    );
    if (!element.matches(':state(failed)')) await heard(element, 'timeline-error');
    await settle();
    const again = heard(element, 'timeline-error');
    expect(text('.notice button')).to.equal('Try again');
    find('.notice button').click();
    expect((await again).detail.message).to.match(/404/);
  });

  it('shows the good events and tells the author what was wrong with the others', async () => {
    const {element, settle} = await mount('<visit-timeline lang="en"></visit-timeline>');
    const ready = heard(element, 'timeline-ready');
    element.story = {...STORY, events: [...STORY.events, {id: 'two', title: 'Twice'}, {title: 5}]} as never;
    await ready;
    await settle();
    expect(element.events).to.have.length(2);
    expect(element.issues.map(({code}) => code)).to.include('duplicate-id');
  });

  it('shows an empty story as empty', async () => {
    const {element, text, settle} = await mount('<visit-timeline lang="en"></visit-timeline>');
    element.story = {...STORY, events: []} as never;
    await settle();
    expect(text('.notice')).to.equal('This timeline has no events.');
  });
});

describe('Text is text', () => {
  afterEach(unmountAll);

  it('and markup in a title is shown, not run', async () => {
    const {element, root, text, settle} = await mount('<visit-timeline lang="en"></visit-timeline>');
    element.story = {
      ...STORY,
      events: [{id: 'x', title: '<img src=x onerror="window.hacked = true">'}],
    } as never;
    await settle();
    expect(text('.event-title')).to.equal('<img src=x onerror="window.hacked = true">');
    expect(root.querySelector('img')).to.equal(null);
    expect('hacked' in window).to.equal(false);
  });
});

describe('The address of the page', () => {
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('selects the event that it names, at first and when it changes', async () => {
    history.replaceState(null, '', '#firma');
    const {element, settle} = await mount();
    expect(element.selected).to.equal('firma');
    location.hash = '#temor';
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    await settle();
    expect(element.selected).to.equal('temor');
  });

  it('stays the page’s own where the page has an element with that id', async () => {
    const own = document.createElement('p');
    own.id = 'firma';
    document.body.append(own);
    history.replaceState(null, '', '#firma');
    const {element} = await mount();
    expect(element.selected).to.equal(null);
    own.remove();
  });
});

describe('The language', () => {
  afterEach(unmountAll);

  it('is the nearest ancestor’s, across shadow roots, and is followed', async () => {
    const outer = document.createElement('section');
    outer.lang = 'es';
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(document.createElement('visit-timeline'));
    outer.append(host);
    document.body.append(outer);
    const element = host.shadowRoot?.querySelector('visit-timeline');
    await element?.updateComplete;
    const title = (): string => element?.renderRoot.querySelector('.title')?.textContent?.trim() ?? '';
    expect(title()).to.match(/^Putin en Pyongyang/);
    outer.lang = 'en';
    await until(() => title().startsWith('Putin in Pyongyang'));
    outer.remove();
  });

  it('can differ between two timelines on one page, and a newsroom can say things its own way', async () => {
    const one = await mount('<visit-timeline lang="es"></visit-timeline>');
    const two = await mount('<visit-timeline lang="en"></visit-timeline>');
    two.element.messages = {distance: 'Mind the order.'};
    await two.settle();
    expect(one.text('.reading-sentence')).to.equal('De arriba abajo va el orden; el espacio no mide tiempo.');
    expect(two.text('.reading-sentence')).to.equal('Mind the order.');
  });
});
