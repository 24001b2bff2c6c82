import {expect} from 'chai';
import {centreOf, clockSpan, showing, type ClockSight} from '../../src/clock/domain.ts';
import {initialState, update, type Command} from '../../src/state.ts';
import type {Story} from '../../src/story/story.ts';
import {wordsContext} from '../../src/words/words-context.ts';
import {epochMs} from '../../src/time/units.ts';
import {builtIn} from '../support/dictionaries.ts';
import {storyOf} from '../support/stories.ts';

function sightOf(story: Story, ...commands: readonly Command[]): ClockSight {
  const state = commands.reduce(update, initialState(story));
  const words = wordsContext({model: state.model, lang: 'en', messages: builtIn('en')});
  const sight = clockSpan(state, words);
  if (!sight) throw new Error('nothing is placed');
  return sight;
}

const iso = (at: number): string => new Date(at).toISOString().slice(0, 16);

describe('What the clock of a story opens at', () => {
  it('is the disputed evening, in a story of two years', async () => {
    const court = await storyOf('court');
    const {opening, span} = sightOf(court);
    expect(span).to.equal(opening);
    // 20:45 and 23:15 in Madrid, which is an hour ahead of UTC in March.
    expect(iso(opening.from) >= '2023-03-03T19:45', iso(opening.from)).to.equal(true);
    expect(iso(opening.to) <= '2023-03-03T22:15', iso(opening.to)).to.equal(true);
    const state = initialState(court);
    const seen = state.model.solution.events.filter(
      ({earliestStart, latestEnd}) => latestEnd >= opening.from && earliestStart <= opening.to,
    );
    expect(seen.length).to.be.at.least(7);
  });

  it('is the whole of a story that is spread evenly', async () => {
    for (const name of ['apollo', 'france'] as const) {
      const {domain, opening} = sightOf(await storyOf(name));
      expect(opening.from, name).to.equal(domain.from);
      expect((opening.to - opening.from) / (domain.to - domain.from), name).to.be.above(0.5);
    }
  });

  const asked: readonly (readonly [start: string, from: string, to: string])[] = [
    ['1793', '1793-01-01T00:00', '1794-01-01T00:00'],
    ['1793-01/1794-07', '1793-01-01T00:00', '1794-08-01T00:00'],
  ];
  for (const [start, from, to] of asked)
    it(`is what a page asks for: ${start}`, async () => {
      const {opening} = sightOf(await storyOf('france'), {type: 'start', start});
      expect([iso(opening.from), iso(opening.to)]).to.deep.equal([from, to]);
    });

  it('is what the story asks for, unless the page asks for something else', async () => {
    const story = {...(await storyOf('france')), start: '1793'} as const;
    expect(iso(sightOf(story).opening.from)).to.equal('1793-01-01T00:00');
    expect(iso(sightOf(story, {type: 'start', start: '1794'}).opening.from)).to.equal('1794-01-01T00:00');
  });

  it('ends with the story where its end is asked for', async () => {
    const {domain, opening} = sightOf(await storyOf('france'), {type: 'start', start: 'end'});
    expect(opening.to).to.equal(domain.to);
    expect(opening.to - opening.from).to.be.below((domain.to - domain.from) / 3);
  });

  it('is left to the story where what is asked for is no time of it', async () => {
    const france = await storyOf('france');
    for (const start of ['someday', '1066', '1799/1793', ''])
      expect(sightOf(france, {type: 'start', start}).opening, start).to.deep.equal(sightOf(france).opening);
  });

  it('is shown again where a reader goes back to it, and kept apart from the whole', async () => {
    const {domain, opening} = sightOf(await storyOf('court'));
    expect(showing(opening, opening)).to.deep.equal({type: 'span', span: null});
    expect(showing(domain, opening)).to.deep.equal({type: 'span', span: domain});
  });
});

describe('A zoom of the clock', () => {
  it('is centred on what is selected, else on where most happened, else on the middle', async () => {
    const court = await storyOf('court');
    const whole = sightOf(court, {type: 'span', span: sightOf(court).domain});
    const width = whole.span.to - whole.span.from;
    const at = (instant: string): number => (Date.parse(instant) - whole.span.from) / width;
    const state = initialState(court);
    const [evening, next] = [at('2023-03-03T19:45Z'), at('2023-03-03T22:15Z')];
    expect(centreOf(state, whole)).to.be.within(evening, next);
    const last = state.model.solution.events.findLast(({latestEnd}) => Number.isFinite(latestEnd));
    const selected = update(state, {type: 'select', id: last?.id ?? ''});
    expect(centreOf(selected, whole)).to.be.above(next);
    const elsewhere = {...whole, span: {from: epochMs(whole.domain.to - width / 8), to: whole.domain.to}};
    expect(centreOf(state, elsewhere)).to.equal(0.5);
  });
});
