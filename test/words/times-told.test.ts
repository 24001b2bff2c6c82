import {expect} from 'chai';
import {timeCases} from '../../demo/gallery/time-cases.ts';
import {SUBJECT} from '../../demo/gallery/times/time-case.ts';
import {describeBounds} from '../../src/words/time/bounds.ts';
import {describeReasons} from '../../src/words/reasons/reasons.ts';
import {wordsOf} from '../support/dictionaries.ts';
import {type WordsContext} from '../../src/words/words-context.ts';
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
          const words = wordsOf({story, lang, messages});
          expect(tell(SUBJECT, words).replaceAll('\u202f', ' ')).to.equal(expected.get(id)?.[lang]);
        });
    });
  }
});

const spanish = (id: string): WordsContext => {
  const example = timeCases.find((one) => one.id === id);
  if (!example) throw new Error(`The gallery has no ${id}`);
  return wordsOf({story: example.story, lang: 'es'});
};

describe('The limits of each kind of time', () => {
  const limits: {readonly [id: string]: string} = {
    'or-earlier': 'no más tarde de 1660',
    'or-later': 'no antes de diciembre de 1675',
    'open-end': 'no antes del 30 de octubre de 1925',
    'fold-second': 'domingo, 27 de octubre de 2024, 02:30 (UTC+1), hora de Europa central',
    second: 'miércoles, 19 de junio de 2024, 02:22:07, local time (UTC+5:45)',
    'deep-about': 'hace 550 millones de años – hace 530 millones de años',
    'big-bang': 'hace 13.800 millones de años',
  };
  for (const [id, expected] of Object.entries(limits))
    it(`${id}: ${expected}`, () => {
      expect(describeBounds(SUBJECT, spanish(id))?.text.replaceAll('\u00a0', ' ')).to.equal(expected);
    });

  it('asks for no reason why a year of deep time is two limits', () => {
    expect(describeReasons(SUBJECT, spanish('big-bang'))?.question).to.equal('¿Por qué en este momento?');
  });
});
