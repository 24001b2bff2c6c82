import {expect} from 'chai';
import {
  dayIn,
  formatDate,
  formatDates,
  formatList,
  formatNumber,
  formatOffset,
  formatTime,
  isMidnight,
} from '../../src/words/time/format.ts';
import {readDuration} from '../../src/time/duration.ts';
import {formatAbout, formatDuration} from '../../src/words/time/lengths.ts';
import {speak} from '../../src/words/language.ts';
import {builtIn} from '../support/dictionaries.ts';
import type {Words} from '../../src/words/messages.ts';
import {wallMs, type WallFields} from '../../src/time/calendar.ts';
import {epochMs, type EpochMs} from '../../src/time/units.ts';

const at = (iso: string): EpochMs => epochMs(Date.parse(iso));
const inLanguage = (lang: string): {lang: string; messages: Words} => ({
  lang,
  messages: speak(builtIn(lang), 'sources'),
});
const ms = (iso: string): number => readDuration(iso)?.mean ?? 0;
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

const inYear = (fields: WallFields): EpochMs => epochMs(wallMs(fields));

const landing = at('2024-06-19T02:22+09:00');

const dayOfLanding = (lang: string): string =>
  plain(formatDate(landing, 'Asia/Pyongyang', 'day', inLanguage(lang)));

describe('formatDate', () => {
  const times: readonly (readonly [string, string])[] = [
    ['Asia/Pyongyang', '02:22'],
    ['UTC', '17:22'],
    ['Europe/Moscow', '20:22'],
    ['Asia/Kathmandu', '23:07'],
    ['America/Sao_Paulo', '14:22'],
  ];
  for (const [zone, expected] of times)
    it(`tells the time in ${zone}, whatever zone the machine is in`, () => {
      expect(formatTime(landing, zone, inLanguage('es'))).to.equal(expected);
      expect(formatTime(landing, zone, inLanguage('en'))).to.equal(expected);
    });

  it('tells midnight as 00:00 in every language', () => {
    for (const lang of ['es', 'en', 'en-US', 'fr', 'ko', 'ru', 'ja'])
      expect(formatTime(at('2024-06-19T00:00Z'), 'UTC', inLanguage(lang)), lang).to.equal('00:00');
  });
  it('writes the date as the language does', () => {
    expect(['es', 'en', 'en-US', 'ko'].map(dayOfLanding)).to.deep.equal([
      '19 de junio de 2024',
      '19 June 2024',
      'June 19, 2024',
      '2024년 6월 19일',
    ]);
  });
  it('keeps to the Gregorian calendar', () => {
    for (const lang of ['fa', 'ar-SA', 'th', 'ja-JP-u-ca-japanese'])
      expect(
        formatDate(landing, 'UTC', 'year', {
          ...inLanguage('en'),
          lang: `${lang.replace(/-u-.*/, '')}-u-nu-latn`,
        }),
        lang,
      ).to.match(/2024/);
  });
  it('gives old years their era', () => {
    const ides = epochMs(new Date('-000043-03-15T00:00Z').getTime());
    expect(plain(formatDate(ides, 'UTC', 'day', inLanguage('es')))).to.equal('15 de marzo de 44 a. C.');
    expect(formatDate(ides, 'UTC', 'year', inLanguage('en'))).to.equal('44 BC');
  });
  it('gives a year its era before 100 too, where a number alone would not look like one', () => {
    expect(formatDate(inYear({year: 14}), 'UTC', 'year', inLanguage('es'))).to.equal('14 d. C.');
    expect(formatDate(inYear({year: 476}), 'UTC', 'year', inLanguage('es'))).to.equal('476');
  });
  it('says how many years ago in round years beyond the range of Date', () => {
    const years: readonly (readonly [year: number, spanish: string, english: string])[] = [
      [-4_500_000_000, 'hace 4500 millones de años', '4.5 billion years ago'],
      [-4_543_000_000, 'hace 4543 millones de años', '4.543 billion years ago'],
      [-13_800_000_000, 'hace 13.800 millones de años', '13.8 billion years ago'],
      [-65_500_000, 'hace 65,5 millones de años', '65.5 million years ago'],
      [-300_000, 'hace 300.000 años', '300,000 years ago'],
      [5_000_000_000, 'dentro de 5000 millones de años', 'in 5 billion years'],
    ];
    for (const [year, spanish, english] of years) {
      expect(plain(formatDate(inYear({year}), 'UTC', 'year', inLanguage('es')))).to.equal(spanish);
      expect(plain(formatDate(inYear({year}), 'UTC', 'year', inLanguage('en')))).to.equal(english);
    }
  });
  it('takes the first instant of a year for that year, however numbers round it', () => {
    for (let year = -13_800_000_000; year < -13_799_999_900; year++)
      expect(formatDate(inYear({year}), 'UTC', 'year', inLanguage('en'))).to.match(
        new RegExp(`^(13.8 billion years ago|${(1 - year).toLocaleString('en')} BC)$`),
      );
  });
  it('tells any other date beyond the range of Date with its era, and its day as the calendar has it', () => {
    const at = inYear({year: -66_043_200, month: 2, day: 29});
    expect(plain(formatDate(at, 'UTC', 'year', inLanguage('en')))).to.equal('66,043,201 BC');
    expect(plain(formatDate(at, 'UTC', 'day', inLanguage('es')))).to.equal(
      '29 de febrero de 66.043.201 a. C.',
    );
  });
});

describe('formatTime', () => {
  it('tells the hour where numbers are a minute apart', () => {
    for (const hour of [0, 6, 18]) {
      const at = inYear({year: -13_800_000_000, hour});
      expect(formatTime(at, 'UTC', inLanguage('en'))).to.match(new RegExp(`^0?${hour}:0[01]$`));
    }
  });

  it('tells as much of a second as it is asked for', () => {
    const at = epochMs(Date.parse('2024-06-19T02:22:04.250Z'));
    const told = [undefined, 0, 1, 2, 3, 9].map((decimals) =>
      formatTime(at, 'UTC', inLanguage('es'), decimals),
    );
    expect(told).to.deep.equal([
      '02:22',
      '02:22:04',
      '02:22:04,2',
      '02:22:04,25',
      '02:22:04,250',
      '02:22:04,250',
    ]);
  });
});

describe('formatDates', () => {
  it('says once what is the same', () => {
    const [from, to] = [at('2024-06-18T12:00Z'), at('2024-06-19T12:00Z')];
    expect(plain(formatDates([from, to], 'UTC', 'day', inLanguage('es')))).to.equal('18–19 de junio de 2024');
    expect(plain(formatDates([from, from], 'UTC', 'day', inLanguage('es')))).to.equal('18 de junio de 2024');
  });
});

describe('days and hours of a zone', () => {
  it('tells days apart', () => {
    expect(dayIn(landing, 'Asia/Pyongyang') - dayIn(landing, 'Europe/Moscow')).to.equal(1);
    expect(dayIn(landing, 'UTC')).to.equal(Date.UTC(2024, 5, 18) / 86_400_000);
  });
  it('knows midnight', () => {
    expect(isMidnight(at('2024-06-19T00:00+05:45'), 'Asia/Kathmandu')).to.equal(true);
    expect(isMidnight(at('2024-06-19T00:00Z'), 'Asia/Kathmandu')).to.equal(false);
    expect(isMidnight(at('2024-06-19T00:00:30Z'), 'UTC')).to.equal(false);
  });
});

describe('formatOffset', () => {
  const offsets: readonly (readonly [string, string, string])[] = [
    ['Asia/Pyongyang', '2024-06-19T00:00Z', 'UTC+9'],
    ['Asia/Pyongyang', '2017-06-19T00:00Z', 'UTC+8:30'],
    ['Asia/Kathmandu', '2024-06-19T00:00Z', 'UTC+5:45'],
    ['America/Sao_Paulo', '2024-06-19T00:00Z', 'UTC−3'],
    ['Europe/Madrid', '2024-01-19T00:00Z', 'UTC+1'],
    ['UTC', '2024-06-19T00:00Z', 'UTC'],
  ];
  for (const [zone, instant, expected] of offsets)
    it(`${zone} in ${instant.slice(0, 4)}`, () => expect(formatOffset(at(instant), zone)).to.equal(expected));
});

describe('lengths', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['PT2H', '2 horas', '2 hours'],
    ['PT1H', '1 hora', '1 hour'],
    ['PT1H30M', '1 h 30 min', '1 h 30 min'],
    ['PT1H05M', '1 h 5 min', '1 h 5 min'],
    ['PT45M', '45 minutos', '45 minutes'],
    ['PT90S', '90 segundos', '90 seconds'],
    ['P3D', '3 días', '3 days'],
    ['P1W', '7 días', '7 days'],
    ['P10D', '10 días', '10 days'],
    ['P2Y', '2 años', '2 years'],
    ['P2M', '2 meses', '2 months'],
    ['P1Y6M', '18 meses', '18 months'],
    ['PT26H', '26 horas', '26 hours'],
    ['PT1.25S', '1,25 segundos', '1.25 seconds'],
    ['PT0.25S', '250 milisegundos', '250 milliseconds'],
    ['P165000000Y', '165 millones de años', '165 million years'],
    ['P9200000000Y', '9200 millones de años', '9.2 billion years'],
  ];
  for (const [iso, spanish, english] of table)
    it(iso, () => {
      expect(plain(formatDuration(ms(iso), inLanguage('es')))).to.equal(spanish);
      expect(plain(formatDuration(ms(iso), inLanguage('en')))).to.equal(english);
    });
  it('keeps a number and its unit on one line', () => {
    expect(formatDuration(ms('PT2H'), inLanguage('es'))).to.equal('2\u00a0horas');
    expect(formatDuration(ms('PT1H30M'), inLanguage('es'))).to.equal('1\u00a0h\u00a030\u00a0min');
  });
  it('says about how long', () => {
    expect(plain(formatAbout(ms('PT2H'), inLanguage('es')))).to.equal('unas 2 horas');
    expect(plain(formatAbout(ms('PT1H'), inLanguage('es')))).to.equal('alrededor de 1 hora');
    expect(plain(formatAbout(ms('PT40M'), inLanguage('es')))).to.equal('alrededor de 40 minutos');
    expect(plain(formatAbout(ms('P3D'), inLanguage('en')))).to.equal('about 3 days');
  });
  it('reads nothing as nothing', () =>
    expect(plain(formatDuration(0, inLanguage('en')))).to.equal('0 milliseconds'));
});

describe('lists and numbers', () => {
  it('joins as the language does', () => {
    expect(formatList(['1', '2', '5'], 'es')).to.equal('1, 2 y 5');
    expect(formatList(['1', '2', '5'], 'en')).to.equal('1, 2 and 5');
    expect(formatList([], 'es')).to.equal('');
  });
  it('groups digits', () => expect(formatNumber(100_000, 'en')).to.equal('100,000'));
});
