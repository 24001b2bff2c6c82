/** Each template that takes an event or a time, composed in every language, as a desk would read it. */
import {expect} from 'chai';
import type {Event, Story} from '../../src/story/story.ts';
import {clockName} from '../../src/words/time/story-times.ts';
import {describeBounds} from '../../src/words/time/bounds.ts';
import {describeCitation} from '../../src/words/reasons/citation.ts';
import {describeOverview} from '../../src/words/overview-text.ts';
import {describeReasons} from '../../src/words/reasons/reasons.ts';
import {describeWhen} from '../../src/words/when.ts';
import {messages as en} from '../../src/words/languages/en.ts';
import {languages} from './languages.ts';
import {tellLine, wordsFor} from './support.ts';

const CODES = ['es', 'en', 'fr', 'ko', 'ru', 'ar'] as const;
type Six = {readonly [language in (typeof CODES)[number]]: string};

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const messagesOf = (language: string): (typeof languages)[number]['messages'] =>
  languages.find(({messages}) => messages.language === language)?.messages ?? en;

const first: Event = {id: 'a', title: 'X', when: '2024-06-19T10:00'};

describe('an event in a sentence', () => {
  const named: readonly (readonly [what: string, name: Event['name'], after: Six])[] = [
    [
      'without a name',
      undefined,
      {
        es: 'después del hecho «X»',
        en: 'after the event “X”',
        fr: 'après l’événement « X »',
        ko: '“X” 후',
        ru: 'после события «X»',
        ar: 'بعد حدث «X»',
      },
    ],
    [
      'with a name in another language',
      {it: 'la firma italiana'},
      {
        es: 'después del hecho «X»',
        en: 'after the event “X”',
        fr: 'après l’événement « X »',
        ko: '“X” 후',
        ru: 'после события «X»',
        ar: 'بعد حدث «X»',
      },
    ],
    [
      'with a plural name and a modifier',
      {
        es: 'las negociaciones de paz',
        en: 'the peace talks',
        fr: 'les négociations de paix',
        ko: '평화 협상',
        ru: 'мирных переговоров',
        ar: 'محادثات السلام',
      },
      {
        es: 'después de las negociaciones de paz',
        en: 'after the peace talks',
        fr: 'après les négociations de paix',
        ko: '평화 협상 후',
        ru: 'после мирных переговоров',
        ar: 'بعد محادثات السلام',
      },
    ],
  ];
  for (const [what, name, after] of named)
    for (const lang of CODES)
      it(`${lang}: ${what}`, () => {
        const a: Event = name === undefined ? first : {...first, name};
        const words = wordsFor([a, {id: 'b', title: 'B', after: 'a'}], {lang, messages: messagesOf(lang)});
        expect(plain(tellLine('b', words))).to.equal(after[lang]);
      });
});

describe('a sentence agrees with its event', () => {
  const subjects: readonly (readonly [lang: keyof Six, name: string, sentence: string])[] = [
    ['en', 'the peace talks', 'The peace talks were “at noon”.'],
    ['en', 'the riots in Paris', 'The riots in Paris were “at noon”.'],
    ['en', 'the visit to the Philippines', 'The visit to the Philippines was “at noon”.'],
    ['en', 'the crisis', 'The crisis was “at noon”.'],
    ['es', 'las conversaciones', 'Las conversaciones fueron «at noon».'],
    ['fr', 'des négociations', 'Des négociations ont eu lieu « at noon ».'],
    ['ar', 'محادثات السلام', 'كانت محادثات السلام «at noon».'],
    ['ar', 'التوقيع', 'كان التوقيع «at noon».'],
  ];
  for (const [lang, name, sentence] of subjects)
    it(sentence, () => {
      const {pluralName, was, quotes} = messagesOf(lang);
      const form = new RegExp(pluralName, 'i').test(name) ? was.other : (was.one ?? was.other);
      const told = form
        .replace('{event}', name)
        .replace('{when}', `${quotes[0]}at noon${quotes[1]}`)
        .replace(/^./u, (letter) => letter.toUpperCase());
      expect(plain(told)).to.equal(sentence);
    });
});

describe('a limit of another event, in the reasons', () => {
  const limit: Six = {
    es: 'El hecho «X»: no antes de las 10:00 del miércoles.',
    en: 'The event “X”: no earlier than 10:00 on Wednesday.',
    fr: 'L’événement « X » : pas avant 10:00 mercredi.',
    ko: '“X”: 빨라야 수요일 10:00.',
    ru: 'Время события «X»: не раньше 10:00 в среду.',
    ar: 'حدث «X»: ليس قبل الساعة 10:00 يوم الأربعاء.',
  };
  for (const lang of CODES)
    it(lang, () => {
      const events = [first, {id: 'b', title: 'B', after: 'a', when: {between: ['..', '2024-06-19T20:00']}}];
      const words = wordsFor(events as readonly Event[], {lang, messages: messagesOf(lang)});
      expect(describeReasons('b', words)?.lines.map(({text}) => plain(text))).to.include(limit[lang]);
    });
});

describe('a time that could not be read', () => {
  it('is no reason to say what the sources do not say', () => {
    const words = wordsFor([{id: 'e', title: 'E'}]);
    expect(tellLine('e', words)).to.equal('las fuentes no dicen cuándo');
    expect(describeWhen('e', {...words, unreadable: new Set(['e'])}).phrases).to.deep.equal([]);
  });
});

describe('a language that the interface does not speak', () => {
  const story: Partial<Story> = {lang: 'de', title: 'Ein Tag'};
  const event: Event = {
    id: 'e',
    title: {de: 'Die Sitzung'},
    name: {de: 'die Sitzung'},
    when: '2024-06-19T20:00',
  };
  const far: Event = {id: 'f', title: 'Davor', when: '1999-03-01', after: 'e'};
  const table: readonly (readonly [lang: string, line: string])[] = [
    ['de', 'at 20:00 on 19 June 2024'],
    ['pt-BR', 'at 20:00 on 19 June 2024'],
    ['hi', 'at 8:00 pm on 19 June 2024'],
    ['en', 'at 20:00 on 19 June 2024'],
    ['en-GB', 'at 20:00 on 19 June 2024'],
    ['en-US', 'at 8:00 PM on June 19, 2024'],
    ['en-GB-u-hc-h12', 'at 8:00 pm on 19 June 2024'],
    ['en-US-u-hc-h23', 'at 20:00 on June 19, 2024'],
  ];
  for (const [lang, line] of table)
    it(`${lang}: ${line}`, () => {
      const words = wordsFor([event, {...far, after: []}], {lang, messages: en, story});
      expect(plain(tellLine('e', words))).to.equal(line);
    });

  it('has the author’s titles in the reader’s language, and no name in it', () => {
    const words = wordsFor([event, {id: 'g', title: 'G', after: 'e'}], {lang: 'de', messages: en, story});
    expect(tellLine('g', words)).to.equal('after the event “Die Sitzung”');
  });
});

describe('a story without a time of day', () => {
  const years: readonly Event[] = [
    {id: 'a', title: 'A', when: '1975'},
    {id: 'b', title: 'B', when: '1981'},
  ];
  it('has no zone and no weekday', () => {
    const words = wordsFor(years, {lang: 'en'});
    expect(describeBounds('a', words)?.text).to.equal('1975');
    expect(describeOverview(words)).to.equal('2 events, from 1975 to 1981');
    const days = wordsFor([{id: 'd', title: 'D', when: '2024-06-19'}], {lang: 'en'});
    expect(describeBounds('d', days)?.text).to.equal('19 June 2024');
  });

  it('is as exact as it was written', () => {
    const words = wordsFor([{id: 'a', title: 'A', when: '-300000'}], {lang: 'en'});
    expect(plain(tellLine('a', words))).to.equal('300,000 years ago');
  });

  it('names the view with an axis by its times', () => {
    const named = (when: Event['when'], other: Event['when']): string =>
      clockName(
        wordsFor(
          [
            {id: 'a', title: 'A', ...(when && {when})},
            {id: 'b', title: 'B', ...(other && {when: other})},
          ],
          {lang: 'en'},
        ),
      );
    expect(named('1975', '1981')).to.equal('Years');
    expect(named('1975-03', '1981')).to.equal('Dates');
    expect(named('2024-06-19T10:00', '2024-06-20T09:00')).to.equal('Hours');
    expect(named('2024-06-19T10:00', '2024-07-20T09:00')).to.equal('Dates');
  });
});

it('A citation quotes a headline, so that its commas part no sources', () => {
  const story: Partial<Story> = {
    sources: {a: {title: 'Talks, at last', kind: 'article'}, b: {title: 'K', publisher: 'KCNA'}},
  };
  const event: Event = {id: 'e', title: 'E', when: '1975', says: [{source: 'a'}, {source: 'b'}]};
  const told = describeCitation('e', 'https://a.example', wordsFor([event], {lang: 'en', story}));
  expect(told).to.include('“Talks, at last” and KCNA');
});
