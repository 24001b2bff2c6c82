import {expect} from 'chai';
import {describeContradictions} from '../../src/words/reasons/contradictions.ts';
import {describeReasons} from '../../src/words/reasons/reasons.ts';
import {fill, plural} from '../../src/words/fill.ts';
import type {Messages} from '../../src/words/messages.ts';
import type {Event} from '../../src/story/story.ts';
import {further} from './languages.ts';
import {whenOf, wordsFor} from './support.ts';

type Told = Omit<Event, 'id' | 'title'>;

/** Far from the others, so that dates are said in full; and an event to come before and after. */
const old: Event = {id: 'old', title: 'L', when: '1999-01-01'};

/** Where a language bends what it is given: endings, articles, particles, the dual. */
const table: readonly (readonly [Told, fr: string, ko: string, ru: string, ar: string])[] = [
  [{when: '2024-06'}, 'en juin 2024', '2024년 6월', 'июнь 2024 г.', 'في يونيو 2024'],
  [{when: '198X'}, 'dans les années 1980', '1980년대', '1980-е годы', 'في عقد 1980'],
  [{when: '2024-21'}, 'au printemps 2024', '2024년 봄', 'весна 2024 г.', 'في ربيع 2024'],
  [{when: '2024-06/..'}, 'à partir de juin 2024', '2024년 6월부터', 'с июня 2024 г.', 'من يونيو 2024'],
  [
    {when: {from: '..', to: '2024-06'}},
    'jusqu’en juin 2024',
    '2024년 6월까지',
    'по июнь 2024 г.',
    'حتى يونيو 2024',
  ],
  [
    {when: '2024-05/2024-06'},
    'de mai 2024 à juin 2024',
    '2024년 5월부터 2024년 6월까지',
    'с мая 2024 г. по июнь 2024 г.',
    'من مايو 2024 حتى يونيو 2024',
  ],
  [
    {when: {between: ['2024-05', '2024-06']}},
    'entre mai 2024 et juin 2024',
    '2024년 5월에서 2024년 6월 사이',
    'между маем 2024 г. и июнем 2024 г.',
    'بين مايو 2024 ويونيو 2024',
  ],
  [
    {when: {between: ['2024-21', '..']}},
    'pas avant le printemps 2024',
    '빨라야 2024년 봄',
    'не раньше весны 2024 г.',
    'ليس قبل ربيع 2024',
  ],
  [
    {when: {between: ['..', '2024-24']}},
    'pas après l’hiver 2024',
    '늦어도 2024년 겨울',
    'не позже зимы 2024 г.',
    'في موعد أقصاه شتاء 2024',
  ],
  [
    {when: {from: '..', to: '2024-24'}},
    'jusqu’à l’hiver 2024',
    '2024년 겨울까지',
    'по зиму 2024 г.',
    'حتى شتاء 2024',
  ],
  [
    {when: {around: '2024-06', give: 'P1M'}},
    'vers juin 2024 [marge que nous fixons]',
    '2024년 6월경 [저희가 둔 오차 범위]',
    'около июня 2024 г. [допуск — наш]',
    'قرابة يونيو 2024 [هامش نضعه]',
  ],
  [{when: '2024-06-01'}, 'le 1er juin 2024', '2024년 6월 1일', '1 июня 2024 г.', 'يوم 1 يونيو 2024'],
  [
    {when: '2024-06-19T02:22'},
    'à 02:22 le 19 juin 2024',
    '2024년 6월 19일 02:22',
    'в 02:22 19 июня 2024 г.',
    'في الساعة 02:22 يوم 19 يونيو 2024',
  ],
  [
    {when: '2024-06-19T02:22/2024-06-19T05:00'},
    'de 02:22 à 05:00 le 19 juin 2024',
    '2024년 6월 19일 02:22부터 05:00까지',
    'с 02:22 до 05:00 19 июня 2024 г.',
    'من الساعة 02:22 حتى الساعة 05:00 يوم 19 يونيو 2024',
  ],
  [
    {when: {between: ['2024-06-19T02:22', '2024-06-20T00:00']}},
    'entre 02:22 et 24:00 le 19 juin 2024',
    '2024년 6월 19일 02:22에서 24:00 사이',
    'между 02:22 и 24:00 19 июня 2024 г.',
    'بين الساعة 02:22 والساعة 24:00 يوم 19 يونيو 2024',
  ],
  [
    {when: '2024-06-19/2024-06-20'},
    'du 19 juin 2024 au 20 juin 2024',
    '2024년 6월 19일부터 2024년 6월 20일까지',
    'с 19 июня 2024 г. по 20 июня 2024 г.',
    'من يوم 19 يونيو 2024 حتى يوم 20 يونيو 2024',
  ],
  [
    {when: {from: '..', to: '2024-06-19T02'}},
    'jusqu’à un moment entre 02:00 et 03:00 le 19 juin 2024',
    '2024년 6월 19일 02:00에서 03:00 사이의 어느 시점까지',
    'по момент между 02:00 и 03:00 19 июня 2024 г.',
    'حتى وقت ما بين الساعة 02:00 والساعة 03:00 يوم 19 يونيو 2024',
  ],
  [{when: '1984~'}, 'vers 1984', '1984년경', 'около 1984 года', 'قرابة 1984'],
  [
    {when: '-4500000000'},
    'il y a 4,5 milliards d’années',
    '45억 년 전',
    '4,5 млрд лет назад',
    'قبل 4.5 مليار عام',
  ],
  [{lasts: 'PT1M'}, '1 minute', '1분', '1 минута', 'دقيقة'],
  [{lasts: {about: 'P2D', give: 'P1D'}}, 'environ 2 jours', '약 2일', 'примерно 2 дня', 'يومان تقريبًا'],
  [{lasts: {about: 'PT1H', give: 'PT10M'}}, 'environ 1 heure', '약 1시간', 'примерно 1 час', 'نحو ساعة'],
  [{lasts: {about: 'PT2H', give: 'PT10M'}}, 'environ 2 heures', '약 2시간', 'примерно 2 часа', 'نحو ساعتين'],
  [
    {lasts: {about: 'PT5H', give: 'PT10M'}},
    'environ 5 heures',
    '약 5시간',
    'примерно 5 часов',
    'نحو 5 ساعات',
  ],
  [
    {lasts: {min: 'PT90M'}},
    'au moins 1 h 30 min',
    '최소 1시간 30분',
    'как минимум 1 ч 30 мин',
    'ساعة و30 دقيقة على الأقل',
  ],
  [{lasts: {max: 'PT2H'}}, 'au plus 2 heures', '최대 2시간', 'как максимум 2 часа', 'ساعتان على الأكثر'],
  [
    {with: 'old'},
    'en même temps que l’événement « L »',
    '“L” 시점과 동시에',
    'в момент события «L»',
    'بالتزامن مع حدث «L»',
  ],
  [
    {after: {event: 'old', gap: 'PT1M'}},
    '1 minute après l’événement « L »',
    '“L” 1분 후',
    'после события «L» (интервал: 1 минута)',
    'بعد حدث «L» (الفارق: دقيقة)',
  ],
  [
    {before: {event: 'old', gap: 'PT2H'}},
    '2 heures avant l’événement « L »',
    '“L” 2시간 전',
    'до события «L» (интервал: 2 часа)',
    'قبل حدث «L» (الفارق: ساعتان)',
  ],
];

for (const [place, {messages}] of further.entries()) {
  const {language} = messages;
  describe(`a time in words, in ${language}`, () => {
    for (const [event, ...expected] of table)
      it(JSON.stringify(event), () => {
        const told = whenOf(event, {lang: language, messages}, [old]);
        expect(told.replaceAll('\u202f', ' ')).to.equal(expected[place]);
      });
  });
}

const inLanguage = (language: string): Messages =>
  further.find(({messages}) => messages.language === language)!.messages;

describe('a sentence about an event', () => {
  const names: readonly (readonly [language: string, name: string, sentences: string])[] = [
    ['fr', 'la signature', 'La signature: pas avant 10:00 mercredi.'],
    ['fr', 'les négociations', 'Les négociations: pas avant 10:00 mercredi.'],
    ['ko', '서명', '서명: 빨라야 수요일 10:00.'],
    ['ru', 'подписания', 'Время подписания: не раньше 10:00 в среду.'],
    ['ru', 'переговоров', 'Время переговоров: не раньше 10:00 в среду.'],
    ['ar', 'التوقيع', 'التوقيع: ليس قبل الساعة 10:00 يوم الأربعاء.'],
    ['ar', 'المفاوضات', 'المفاوضات: ليس قبل الساعة 10:00 يوم الأربعاء.'],
    ['ar', 'الزيارة الرسمية', 'الزيارة الرسمية: ليس قبل الساعة 10:00 يوم الأربعاء.'],
  ];
  for (const [language, name, expected] of names)
    it(`${language}: agrees with ${name}`, () => {
      const events: readonly Event[] = [
        {id: 'a', title: 'A', name: {[language]: name}, when: '2024-06-19T10:00'},
        {id: 'b', title: 'B', after: 'a', when: {between: ['..', '2024-06-19T20:00']}},
      ];
      const reasons = describeReasons(
        'b',
        wordsFor(events, {lang: language, messages: inLanguage(language)}),
      );
      expect(
        reasons?.lines.map(({text}) => text.replace(/[\u00a0\u202f]/g, ' ').replace(' :', ':')),
      ).to.include(expected);
    });
});

describe('a contradiction', () => {
  const events: readonly Event[] = [
    {
      id: 'e',
      title: 'E',
      name: {fr: 'l’arrivée', ko: '도착', ru: 'прибытия', ar: 'الوصول'},
      when: '2024-06-19T02:00',
      lasts: 'PT0S',
    },
    {
      id: 'f',
      title: 'F',
      name: {fr: 'le départ', ko: '출발', ru: 'отъезда', ar: 'المغادرة'},
      when: '2024-06-19T05:00',
    },
  ];
  const after: Event = {...events[0]!, after: 'f'};
  const sides: {readonly [language: string]: readonly string[]} = {
    fr: ['Désaccord, de 3 heures', 'À 02:00', 'Après le départ', 'À 05:00'],
    ko: ['3시간 차이로 어긋납니다', '02:00', '출발 후', '05:00'],
    ru: ['Расхождение, 3 часа', 'В 02:00', 'После отъезда', 'В 05:00'],
    ar: ['غير متفقة، والفارق 3 ساعات', 'في الساعة 02:00', 'بعد المغادرة', 'في الساعة 05:00'],
  };
  for (const [language, expected] of Object.entries(sides))
    it(`${language}: says by how much, and what each of its sides says`, () => {
      const words = wordsFor([after, events[1]!], {lang: language, messages: inLanguage(language)});
      const [told] = describeContradictions('e', words);
      const texts = [told?.heading, ...(told?.sides ?? []).map(({text}) => text)];
      expect(texts.map((text) => text?.replace(/[\u00a0\u202f]/g, ' '))).to.deep.equal(expected);
    });
});

it('A sentence that ends in an abbreviation ends once', () => {
  const messages = inLanguage('ru');
  expect(fill(messages.therefore, {when: '19 июня 2024 г.'})).to.equal('Итак: 19 июня 2024 г.');
  expect(fill(messages.therefore, {when: '«После переговоров…»'})).to.equal('Итак: «После переговоров…».');
  expect(fill('{a}.', {a: 'так...'})).to.equal('так....');
});

describe('a number of events', () => {
  const counts: readonly (readonly [language: string, forms: {readonly [n: number]: string}])[] = [
    ['fr', {0: '0 événement', 1: '1 événement', 2: '2 événements', 1e6: '1 000 000 d’événements'}],
    ['ko', {0: '사건 0건', 1: '사건 1건', 20: '사건 20건'}],
    ['ru', {0: '0 событий', 1: '1 событие', 3: '3 события', 11: '11 событий', 21: '21 событие'}],
    ['ar', {0: 'لا أحداث', 1: 'حدث واحد', 2: 'حدثان', 5: '5 أحداث', 20: '20 حدثًا', 100: '100 حدث'}],
  ];
  for (const [language, forms] of counts)
    it(language, () => {
      const messages = inLanguage(language);
      const told = Object.keys(forms).map((n) =>
        // As `wordsContext` says it, because engines differ in the digits of plain `ar`.
        plural({lang: `${language}-u-nu-latn`, messages}, messages.events, Number(n)),
      );
      expect(told.map((text) => text.replace(/[\u00a0\u202f]/g, ' '))).to.deep.equal(Object.values(forms));
    });
});
