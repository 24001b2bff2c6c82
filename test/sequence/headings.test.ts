import {expect} from 'chai';
import {modelOf} from '../../src/story/model.ts';
import {Headings} from '../../src/words/time/headings.ts';
import {messages} from '../../src/words/languages/en.ts';
import {describeWhen} from '../../src/words/when.ts';
import {wordsContext} from '../../src/words/words-context.ts';
import type {Event} from '../../src/story/story.ts';

/** Heading and short time of each event, of which only the `when` counts. */
function told(whens: readonly string[]): readonly string[] {
  const events = whens.map((when, index) => ({id: `e${index}`, title: 'e', when}));
  const story = {version: 1 as const, lang: 'en', title: 'T', timeZone: 'UTC', events};
  const words = wordsContext({model: modelOf(story, []), lang: 'en', messages});
  const headings = new Headings(
    words,
    events.map(({id}) => id),
  );
  return events.map(({id}) =>
    `${headings.of(id)?.text ?? ''}: ${headings.timeOf(id) ?? '?'}`
      .replaceAll('\u00a0', ' ')
      // Engines' tables differ in this comma.
      .replace(/^(\w{3}), (?=\d)/, '$1 '),
  );
}

/** What stands in each row where its time takes words: under its own heading. */
function worded(events: readonly Partial<Event>[]): readonly string[] {
  const all = events.map((event, index) => ({id: `e${index}`, title: 'e', ...event}));
  const story = {version: 1 as const, lang: 'en', title: 'T', timeZone: 'UTC', events: all};
  const words = wordsContext({model: modelOf(story, []), lang: 'en', messages});
  const headings = new Headings(
    words,
    all.map(({id}) => id),
  );
  return all.map(({id}) => describeWhen(id, headings.wordsUnder(id)).phrases[0]?.text ?? '');
}

describe('Under a heading no row says its date again', () => {
  const cases: readonly (readonly [
    what: string,
    events: readonly Partial<Event>[],
    expected: readonly string[],
  ])[] = [
    [
      'the hours between two limits, about an hour, from an hour on',
      [
        {when: {between: ['2024-10-29T11:00', '2024-10-29T12:30']}},
        {when: {around: '2024-10-29T14:00', give: 'PT1H'}},
        {when: {from: '2024-10-29T17:00', to: '..'}},
        {when: '2025-03-10T10:00'},
      ],
      ['between 11:00 and 12:30', 'around 14:00', 'from 17:00', 'at 10:00'],
    ],
    [
      'but the day where it is another one',
      [
        {when: {between: ['2024-10-29T23:00', '2024-10-30T01:30']}},
        {when: '2024-10-29T08:00'},
        {when: '2024-10-29T09:00'},
        {when: '2025-03-10T10:00'},
      ],
      ['between 23:00 and 01:30 on 30 October', 'at 08:00', 'at 09:00', 'at 10:00'],
    ],
    [
      'the source’s own words for the day that the heading names',
      [
        {when: {on: '2024-10-28', label: 'the day before'}},
        {when: '2024-10-28T08:00'},
        {when: '2024-10-29T09:00'},
        {when: '2024-10-29T10:00'},
        {when: '2025-03-10T10:00'},
      ],
      ['“the day before”', 'at 08:00', 'at 09:00', 'at 10:00', 'at 10:00'],
    ],
  ];
  for (const [what, events, expected] of cases)
    it(what, () => expect(worded(events)).to.deep.equal(expected));
});

describe('Over the rows of a dated list', () => {
  const cases: readonly (readonly [what: string, whens: readonly string[], expected: readonly string[]])[] = [
    [
      'stand days, where most have clock times, and a night is told by its hours',
      ['1969-07-16T13:32Z', '1969-07-17T23:32Z/1969-07-18T00:04Z'],
      ['Wed 16 July: 13:32', 'Thu 17 July: 23:32–00:04'],
    ],
    [
      'stand years, and a year is told once',
      ['1788-12/1789-02', '1789-05-05', '1789-10-05/1789-10-06', '1795'],
      ['1788: Dec–Feb 1789', '1789: 5 May', '1789: 5–6 Oct', '1795: '],
    ],
    [
      'stand days with their years, where they are not all of one',
      ['2024-12-31T23:00Z', '2025-01-01T00:30Z'],
      ['Tue 31 December 2024: 23:00', 'Wed 1 January 2025: 00:30'],
    ],
    [
      'stand months, where all lie in one year',
      ['2020-03-01', '2020-04-02'],
      ['March 2020: 1 Mar', 'April 2020: 2 Apr'],
    ],
  ];
  for (const [what, whens, expected] of cases) it(what, () => expect(told(whens)).to.deep.equal(expected));
});
