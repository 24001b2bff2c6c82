import {expect} from 'chai';
import type {GalleryCase} from '../../demo/gallery/case.ts';
import {clockCases} from '../../demo/gallery/clock-cases.ts';
import {initialState} from '../../src/state.ts';
import {preferredView} from '../../src/story/order/preferred-view.ts';
import type {Model} from '../../src/story/model.ts';
import type {Story} from '../../src/story/story.ts';
import {epochMs, YEAR} from '../../src/time/units.ts';
import {ClockPage} from './page.ts';

const crowded = clockCases.find(({id}) => id === 'two-hundred-in-ten-years') as GalleryCase;

/** The same model, which tells whenever somebody asks for all of its events. */
function watched(model: Model, asked: () => void): Model {
  const {story, solution} = model;
  const watch = <Whole extends {readonly events: readonly unknown[]}>(whole: Whole): Whole => {
    const {events} = whole;
    return Object.defineProperty({...whole}, 'events', {
      enumerable: true,
      get: () => (asked(), events),
    });
  };
  return {...model, story: watch(story), solution: watch(solution)};
}

describe('The cost of the clock', () => {
  let page: ClockPage;
  afterEach(() => page.close());

  it('has no pass over all events in a step of a zoom', () => {
    page = new ClockPage(crowded, 680);
    let passes = 0;
    page.state = {...page.state, model: watched(page.state.model, () => (passes += 1))};
    page.draw();
    expect(passes).to.be.greaterThan(0);
    const {domain} = page.drawing.shown ?? {};
    if (!domain) throw new Error('nothing is drawn');
    passes = 0;
    for (let step = 1; step < 10; step++) {
      const [from, to] = [epochMs(domain.from + (step * YEAR) / 4), epochMs(domain.to - (step * YEAR) / 4)];
      page.drawing.preview({from, to});
      page.context.dispatch({type: 'span', span: {from, to}});
    }
    expect(passes).to.equal(0);
  });

  it('leaves the strip and the lanes as they are while a part of the story is moved', () => {
    page = new ClockPage(crowded, 680);
    const strips = page.all<Element>('.overview-strip .strip').map((line) => line.getAttribute('d'));
    expect(strips.length).to.be.greaterThan(0);
    page.all<Element>('.overview-strip .strip').forEach((line) => line.setAttribute('d', ''));
    page.drawing.preview({from: epochMs(Date.UTC(2013, 0)), to: epochMs(Date.UTC(2015, 0))});
    expect(page.all('.overview-strip .strip').every((line) => line.getAttribute('d') === '')).to.equal(true);
  });
});

describe('A story of more events than an engine takes arguments', () => {
  it('has a preferred view', () => {
    const events = Array.from({length: 150_000}, (_, index) => ({
      id: `e${index}`,
      title: 'E',
      when: `${1900 + (index % 100)}-01-01`,
    }));
    const story: Story = {version: 1, lang: 'en', title: 'Many', events: events.slice(0, 2)};
    const {solution} = initialState(story).model;
    const [first] = solution.events;
    if (!first) throw new Error('no event');
    const many = {...solution, events: events.map(({id}) => ({...first, id}))};
    expect(preferredView({...story, events}, many)).to.equal('sequence');
  });
});
