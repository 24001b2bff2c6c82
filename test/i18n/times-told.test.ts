import {expect} from 'chai';
import {timeCases} from '../../demo/gallery/time-cases.ts';
import {SUBJECT} from '../../demo/gallery/times/time-case.ts';
import {wordsContext} from '../../src/i18n/words-context.ts';
import {solve} from '../../src/story/solve.ts';
import {languages, type Told} from './languages.ts';
import {tell} from './support.ts';
import {told as dates} from './told-dates.ts';
import {told as doubts} from './told-doubts.ts';
import {told as others} from './told-others.ts';

const expected = new Map([...dates, ...doubts, ...others].map((told) => [told.id, told]));

describe('Each kind of time in words', () => {
  it('stands in the table', () => {
    expect([...expected.keys()]).to.deep.equal(timeCases.map(({id}) => id));
  });

  for (const {messages} of languages) {
    const lang = messages.language as Exclude<keyof Told, 'id'>;
    describe(`in ${lang}`, () => {
      for (const {id, title, story} of timeCases)
        it(title, () => {
          const words = wordsContext({story, solution: solve(story), lang, messages});
          expect(tell(SUBJECT, words).replaceAll('\u202f', ' ')).to.equal(expected.get(id)?.[lang]);
        });
    });
  }
});
