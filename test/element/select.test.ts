import {expect} from 'chai';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';
import {clickOn, pressKey} from '../support/input.ts';

function record(element: EventTarget): readonly string[] {
  const heard: string[] = [];
  for (const name of [
    'timeline-ready',
    'timeline-select',
    'timeline-view',
    'timeline-sources',
    'timeline-error',
  ]) {
    element.addEventListener(name, (event) =>
      heard.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`),
    );
  }
  return heard;
}

const active = ({root}: Mounted): string => {
  const element = root.activeElement;
  return (
    element?.getAttribute('data-title') ?? element?.getAttribute('data-step') ?? element?.className ?? ''
  );
};

describe('Selecting an event', () => {
  afterEach(unmountAll);

  it('opens its card by a press anywhere on the row, closes it by another, and tells the page', async () => {
    const timeline = await mount();
    const heard = record(timeline.element);
    await clickOn(timeline.find('[data-row="firma"] .meta'));
    await timeline.settle();
    expect(timeline.element.selected).to.equal('firma');
    expect(timeline.find('[data-row="firma"] .card').hasAttribute('hidden')).to.equal(false);
    await clickOn(timeline.find('[data-row="firma"] .event-title a'));
    await timeline.settle();
    expect(timeline.element.selected).to.equal(null);
    expect(heard).to.deep.equal(['timeline-select {"id":"firma"}', 'timeline-select {"id":null}']);
  });

  it('fires nothing where the page selects', async () => {
    const timeline = await mount();
    const heard = record(timeline.element);
    timeline.element.select('firma');
    timeline.element.next();
    timeline.element.previous();
    timeline.element.selected = null;
    timeline.element.view = 'table';
    timeline.element.hiddenSources = [];
    await timeline.settle();
    expect(heard).to.deep.equal([]);
  });

  it('opens the background’s fold for an event that stands in it', async () => {
    const timeline = await mount();
    timeline.element.select('otan');
    await timeline.settle();
    expect(timeline.find('[data-row="otan"] .event-title').checkVisibility()).to.equal(true);
  });

  it('passes over an id that is not in the story', async () => {
    const {element} = await mount();
    element.select('firma');
    element.select('nothing');
    expect(element.selected).to.equal('firma');
  });

  it('goes through the events in reading order with next and previous, and stops at the ends', async () => {
    const {element} = await mount();
    const order: (string | null)[] = [];
    for (let step = 0; step < 23; step++) {
      element.next();
      order.push(element.selected);
    }
    expect(order.slice(0, 3)).to.deep.equal(['aislamiento', 'sanciones', 'municiones']);
    expect(new Set(order).size).to.equal(21);
    expect(order.slice(-3)).to.deep.equal(['eeuu', 'eeuu', 'eeuu']);
    element.previous();
    expect(element.selected).to.equal('temor');
  });

  it('keeps a pressed “next” within 2 px of where it was, with focus on it, twenty times', async () => {
    const timeline = await mount(undefined, 360);
    const space = document.createElement('div');
    space.setAttribute('style', 'height: 3000px');
    document.body.append(space);
    timeline.element.select('recibimiento');
    await timeline.settle();
    timeline.find('[data-step="1"]').scrollIntoView({block: 'center'});
    const before = timeline.find('[data-step="1"]').getBoundingClientRect().top;
    for (let press = 0; press < 20; press++) {
      timeline.find('[data-step="1"]').click();
      await timeline.settle();
      expect(active(timeline), `focus after ${press}`).to.equal('1');
      const moved = timeline.find('[data-step="1"]').getBoundingClientRect().top - before;
      expect(Math.abs(moved), `${timeline.element.selected}`).to.be.at.most(2);
    }
    expect(timeline.element.selected).to.equal('eeuu');
    space.remove();
  });

  it('says in one polite message which event it is', async () => {
    const timeline = await mount();
    await clickOn(timeline.find('[data-row="visto-bueno"] .event-title a'));
    await timeline.settle();
    expect(timeline.text('[role="status"]')).to.match(/^8 de 21: Visto bueno a un acuerdo/);
  });
});

describe('With the keyboard alone', () => {
  afterEach(unmountAll);

  it('walks with arrows, Home and End from one tab stop, enters with Enter and leaves with Escape', async () => {
    const timeline = await mount();
    timeline.find('.scrubber').focus();
    const press = async (key: string): Promise<string | null> => {
      await pressKey(key);
      await timeline.settle();
      return timeline.element.selected;
    };
    expect(await press('ArrowDown')).to.equal('aislamiento');
    expect(await press('ArrowRight')).to.equal('sanciones');
    expect(await press('ArrowUp')).to.equal('aislamiento');
    expect(await press('End')).to.equal('eeuu');
    expect(await press('Home')).to.equal('aislamiento');
    expect(active(timeline)).to.contain('scrubber');
    expect(timeline.find('.scrubber').getAttribute('aria-valuetext')).to.match(
      /Rusia sufre un relativo aislamiento.* 1 de 21/,
    );
    expect(timeline.text('.root > [role="status"]'), 'what the slider says by itself').to.equal('');
    await press('Enter');
    expect(active(timeline)).to.equal('aislamiento');
    expect(await press('Escape')).to.equal(null);
    expect(active(timeline)).to.equal('aislamiento');
    // From where focus is, although nothing is selected.
    expect(await press('ArrowDown')).to.equal('sanciones');
  });

  it('says with each event whose its time is', async () => {
    const timeline = await mount();
    timeline.element.select('negociaciones');
    await timeline.settle();
    expect(timeline.find('.scrubber').getAttribute('aria-valuetext')).to.match(
      /^después de la llegada \[deducido\]: Una serie de negociaciones/,
    );
  });

  it('handles no key while focus is elsewhere', async () => {
    const timeline = await mount();
    timeline.element.select('firma');
    const outside = document.createElement('button');
    document.body.append(outside);
    outside.focus();
    for (const key of ['ArrowDown', 'Home', 'Escape', 'Enter']) await pressKey(key);
    expect(timeline.element.selected).to.equal('firma');
    outside.remove();
  });

  it('has as many tab stops for twenty events as for two', async () => {
    const stops = ({all}: Mounted): number =>
      all('a, button, input, [tabindex]').filter(
        (element) => element.tabIndex >= 0 && element.checkVisibility(),
      ).length;
    const many = await mount();
    const few = await mount();
    const {story} = few.element;
    few.element.story = {
      ...story,
      events: story?.events
        .filter(({id}) => ['firma', 'otan'].includes(id))
        .map(({id, title, group, weight}) => ({id, title, group, weight})),
    } as never;
    await few.settle();
    expect(few.element.events).to.have.length(2);
    expect(stops(many)).to.equal(stops(few));
  });
});
