import {expect} from 'chai';
import {modelOf} from '../../src/story/model.ts';
import {Headings} from '../../src/words/time/headings.ts';
import {messages} from '../../src/words/languages/en.ts';
import {wordsContext} from '../../src/words/words-context.ts';

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
      'stand months, where all lie in one year',
      ['2020-03-01', '2020-04-02'],
      ['March 2020: 1 Mar', 'April 2020: 2 Apr'],
    ],
  ];
  for (const [what, whens, expected] of cases) it(what, () => expect(told(whens)).to.deep.equal(expected));
});
