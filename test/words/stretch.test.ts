import {expect} from 'chai';
import {describeOverview} from '../../src/words/overview-text.ts';
import {describeEvents} from '../../src/words/overview.ts';
import type {When} from '../../src/story/story.ts';
import {languages, visitIn, type Told} from './languages.ts';
import {wordsFor, type Options} from './support.ts';

const saying = (whens: readonly (When | undefined)[], options: Options = {}): string =>
  describeEvents(
    wordsFor(
      whens.map((when, index) => ({id: `e${index}`, title: 'Hecho', ...(when && {when})})),
      options,
    ),
  ).text.replaceAll('\u00a0', ' ');

const CASES: readonly (Omit<Told, 'id'> & {readonly whens: readonly When[]})[] = [
  {
    whens: ['2024-06-18', '2024-06-19'],
    es: '2 hechos, del 18 al 19 de junio de 2024',
    en: '2 events, from 18 to 19 June 2024',
    fr: '2 événements, du 18 au 19 juin 2024',
    ko: '사건 2건, 2024년 6월 18일부터 19일까지',
    ru: '2 события, с 18 по 19 июня 2024 г.',
    ar: 'حدثان، من يوم 18 إلى يوم 19 يونيو 2024',
  },
  {
    whens: ['2024-06-30', '2024-07-02'],
    es: '2 hechos, del 30 de junio al 2 de julio de 2024',
    en: '2 events, from 30 June to 2 July 2024',
    fr: '2 événements, du 30 juin au 2 juillet 2024',
    ko: '사건 2건, 2024년 6월 30일부터 7월 2일까지',
    ru: '2 события, с 30 июня по 2 июля 2024 г.',
    ar: 'حدثان، من يوم 30 يونيو إلى يوم 2 يوليو 2024',
  },
  {
    whens: ['2023-12-30', '2024-01-01T10:00'],
    es: '2 hechos, del 30 de diciembre de 2023 al 1 de enero de 2024',
    en: '2 events, from 30 December 2023 to 1 January 2024',
    fr: '2 événements, du 30 décembre 2023 au 1er janvier 2024',
    ko: '사건 2건, 2023년 12월 30일부터 2024년 1월 1일까지',
    ru: '2 события, с 30 декабря 2023 г. по 1 января 2024 г.',
    ar: 'حدثان، من يوم 30 ديسمبر 2023 إلى يوم 1 يناير 2024',
  },
  {
    whens: ['2024-06-19T02:22', '2024-06-19T12:00'],
    es: '2 hechos, miércoles, 19 de junio de 2024',
    en: '2 events, Wednesday, 19 June 2024',
    fr: '2 événements, mercredi 19 juin 2024',
    ko: '사건 2건, 2024년 6월 19일 수요일',
    ru: '2 события, среда, 19 июня 2024 г.',
    ar: 'حدثان، الأربعاء، 19 يونيو 2024',
  },
  {
    whens: ['2023-10', '2024-02-03'],
    es: '2 hechos, de octubre de 2023 a febrero de 2024',
    en: '2 events, from October 2023 to February 2024',
    fr: '2 événements, d’octobre 2023 à février 2024',
    ko: '사건 2건, 2023년 10월부터 2024년 2월까지',
    ru: '2 события, с октября 2023 г. по февраль 2024 г.',
    ar: 'حدثان، من أكتوبر 2023 إلى فبراير 2024',
  },
  {
    whens: ['1984', '1990-03-12'],
    es: '2 hechos, desde 1984 hasta 1990',
    en: '2 events, from 1984 to 1990',
    fr: '2 événements, de 1984 à 1990',
    ko: '사건 2건, 1984년부터 1990년까지',
    ru: '2 события, с 1984 по 1990 год',
    ar: 'حدثان، من 1984 حتى 1990',
  },
  {
    whens: ['-0043-03-15', '-0043-03-17'],
    es: '2 hechos, del 15 de marzo de 44 a. C. al 17 de marzo de 44 a. C.',
    en: '2 events, from 15 March 44 BC to 17 March 44 BC',
    fr: '2 événements, du 15 mars 44 av. J.-C. au 17 mars 44 av. J.-C.',
    ko: '사건 2건, 기원전 44년 3월 15일부터 기원전 44년 3월 17일까지',
    ru: '2 события, с 15 марта 44 г. до н. э. по 17 марта 44 г. до н. э.',
    ar: 'حدثان، من يوم 15 مارس 44 ق.م إلى يوم 17 مارس 44 ق.م',
  },
  {
    whens: ['Y-4500000000', '2024'],
    es: '2 hechos, desde hace 4500 millones de años hasta 2024',
    en: '2 events, from 4.5 billion years ago to 2024',
    fr: '2 événements, d’il y a 4,5 milliards d’années à 2024',
    ko: '사건 2건, 45억 년 전부터 2024년까지',
    ru: '2 события, с 4,5 млрд лет назад по 2024 год',
    ar: 'حدثان، من قبل 4.5 مليار عام حتى 2024',
  },
  {
    whens: ['2024-06-18/..', '2024-06-20'],
    es: '2 hechos, desde el 18 de junio de 2024',
    en: '2 events, from 18 June 2024',
    fr: '2 événements, à partir du 18 juin 2024',
    ko: '사건 2건, 2024년 6월 18일부터',
    ru: '2 события, с 18 июня 2024 г.',
    ar: 'حدثان، من يوم 18 يونيو 2024',
  },
];

describe('From when to when a story goes', () => {
  for (const {whens, ...told} of CASES)
    it(`${told.es.replace(/^.*?, /, '')}: ${JSON.stringify(whens)}`, () => {
      for (const {messages} of languages) {
        const lang = messages.language as keyof typeof told;
        // Engines with older data put a comma before an Arabic year.
        const said = saying(whens, {lang, messages}).replace(/(\p{L})، (\d{4})/gu, '$1 $2');
        expect(said, lang).to.equal(told[lang]);
      }
    });

  it('is as fine as its ends are known', () => {
    const cases: readonly (readonly [readonly When[], string])[] = [
      [['2024'], 'en 2024'],
      [['2024-01-01'], 'el 1 de enero de 2024'],
      [['2024-01-01', '2024-12-31'], 'del 1 de enero al 31 de diciembre de 2024'],
      [['2024-06-01', '2024-06-30'], 'del 1 al 30 de junio de 2024'],
      [['2024-04', '2024-08-03'], 'de abril a agosto de 2024'],
      [['2024-06'], 'en junio de 2024'],
      [['2024-06', '2024-06-20'], 'en junio de 2024'],
      [[{between: ['2024-06-18', '2024-06-25']}], 'del 18 al 25 de junio de 2024'],
      [['2024-06-20T00:00'], 'jueves, 20 de junio de 2024'],
      [['../2024-06-18', '2024-06-20'], 'hasta el 20 de junio de 2024'],
      [['202X'], 'desde 2020 hasta 2029'],
    ];
    for (const [whens, said] of cases)
      expect(saying(whens), JSON.stringify(whens)).to.match(new RegExp(`hechos?, ${said}$`));
  });

  it('converts hours to the reader’s zone, and no whole days', () => {
    const madrid = {zone: 'Europe/Madrid'};
    expect(saying(['2024-06-18', '2024-06-19T02:22'], madrid)).to.equal('2 hechos, el 18 de junio de 2024');
    expect(saying(['2024-06-19', '2024-06-20'], madrid)).to.equal('2 hechos, del 19 al 20 de junio de 2024');
  });

  it('is not told where nothing is dated, and stands apart where not every event is', () => {
    const published = {story: {published: '2024-06-19'}};
    expect(saying([undefined, undefined], published)).to.equal('2 hechos');
    expect(saying([undefined, '2024-06-19'])).to.equal('2 hechos · el 19 de junio de 2024');
  });

  it('says whose date it is', () => {
    expect(describeOverview(visitIn(languages[0] as (typeof languages)[0]))).to.equal(
      '21 hechos · miércoles, 19 de junio de 2024 [no está en el artículo] · hora de Pyongyang (UTC+9)',
    );
  });
});
