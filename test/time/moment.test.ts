import {expect} from 'chai';
import {daysFromDate} from '../../src/time/calendar.ts';
import {parseInterval} from '../../src/time/interval.ts';
import {momentSpan, parseMoment} from '../../src/time/moment.ts';

/** The instants `[first, last)`, written as Date reads them; the last also by how many ms it is after the first. */
type Row = readonly [text: string, first: string, last: string | number];

const holds = (zone: string, rows: readonly Row[]): void => {
  for (const [text, first, last] of rows) {
    const span = momentSpan(text, zone);
    const begins = Date.parse(first);
    expect(span?.first, text).to.equal(begins);
    expect(span?.last, text).to.equal(typeof last === 'number' ? begins + last : Date.parse(last));
  }
};

const years = (text: string): readonly number[] => {
  const span = momentSpan(text, 'UTC');
  return [span!.first, span!.last].map((ms) => ms / 86_400_000);
};

describe('parseMoment', () => {
  it('remembers how much of a second was told', () => {
    const told = ['02:22', '02:22:00', '02:22:00.5', '02:22:00,250', '02:22.5', '02.5'].map(
      (time) => parseMoment(`2024-06-19T${time}`)?.decimals,
    );
    expect(told).to.deep.equal([undefined, undefined, 1, 3, undefined, undefined]);
  });

  it('reads ISO 8601 of every precision: the span of its last digit', () => {
    holds('UTC', [
      ['2024', '2024-01-01T00:00Z', '2025-01-01T00:00Z'],
      ['2024-06', '2024-06-01T00:00Z', '2024-07-01T00:00Z'],
      ['2024-12', '2024-12-01T00:00Z', '2025-01-01T00:00Z'],
      ['2024-06-19', '2024-06-19T00:00Z', '2024-06-20T00:00Z'],
      ['2024-02-29', '2024-02-29T00:00Z', '2024-03-01T00:00Z'],
      ['2024-06-19T02', '2024-06-19T02:00Z', '2024-06-19T03:00Z'],
      ['2024-06-19T02:22', '2024-06-19T02:22Z', 60_000],
      ['2024-06-19T02:22:10', '2024-06-19T02:22:10Z', 1000],
      ['2024-06-19T02:22:10.5', '2024-06-19T02:22:10.500Z', 100],
      ['2024-06-19T02:22:10,25', '2024-06-19T02:22:10.250Z', 10],
      ['2024-06-19T02:22:10.123', '2024-06-19T02:22:10.123Z', 1],
      ['2024-06-19T02:22.5', '2024-06-19T02:22:30Z', 6000],
      ['2024-06-19T02.5', '2024-06-19T02:30Z', 360_000],
      ['2024-06-19T24:00', '2024-06-20T00:00Z', 60_000],
      ['2024-12-31T24:00:00', '2025-01-01T00:00Z', 60_000],
      ['+012024-06-19', '+012024-06-19T00:00Z', '+012024-06-20T00:00Z'],
    ]);
  });

  it('takes an offset before any zone', () => {
    holds('America/Sao_Paulo', [
      ['2024-06-19T02:22Z', '2024-06-19T02:22Z', 60_000],
      ['2024-06-19T02Z', '2024-06-19T02:00Z', '2024-06-19T03:00Z'],
      ['2024-06-19T02:22:10.5+09:00', '2024-06-18T17:22:10.500Z', 100],
      ['2024-06-19T02:22+09', '2024-06-18T17:22Z', 60_000],
      ['2024-06-19T02:22+0900', '2024-06-18T17:22Z', 60_000],
      ['2024-06-19T02:22-03:30', '2024-06-19T05:52Z', 60_000],
      ['2024-06-19T02:22\u221203:30', '2024-06-19T05:52Z', 60_000],
      ['2024-06-19T24:00+09:00', '2024-06-19T15:00Z', 60_000],
    ]);
  });

  it('reads a wall clock in the zone', () => {
    holds('Asia/Pyongyang', [
      ['2024-06-19', '2024-06-18T15:00Z', '2024-06-19T15:00Z'],
      ['2024-06-19T02:22', '2024-06-18T17:22Z', 60_000],
      ['2018-05-04', '2018-05-03T15:30Z', '2018-05-04T15:00Z'],
    ]);
  });

  it('refuses dates that no calendar has, and what is no date', () => {
    const dates = [
      '2024-02-30',
      '2023-02-29',
      '1900-02-29',
      '2024-00',
      '2024-13',
      '2024-06-00',
      '2024-06-31',
    ];
    const times = ['T02', '2024-06T02', '2024T02:22', '2024-06-19T', '2024-06-19T2', '2024-06-19T25:00'];
    const finer = [
      '2024-06-19T24',
      '2024-06-19T24:01',
      '2024-06-19T02:60',
      '2024-06-19T02:22:60',
      '2024-06-19T02:2',
    ];
    const offsets = ['2024-06-19Z', '2024-06-19T02:22z', '2024-06-19T02:22+9', '2024-06-19T02:22+24:00'];
    const shapes = [
      '',
      ' ',
      '..',
      '24',
      '024',
      '20240619',
      '2024-6-19',
      '2024/06/19',
      '19.06.2024',
      '2024-06-19 ',
      'x',
    ];
    const signs = [
      '-0000',
      '-44',
      '12024',
      'Y2024',
      'Y012024',
      `Y${'9'.repeat(16)}`,
      '-0000-03-15',
      '2024-06-19T02:22T',
    ];
    for (const text of [...dates, ...times, ...finer, ...offsets, ...shapes, ...signs, '2024-06-19T02:22~'])
      expect(parseMoment(text), text).to.equal(undefined);
  });

  it('goes back before the common era and beyond Date', () => {
    expect(years('-0044-03-15')).to.deep.equal([daysFromDate(-44, 3, 15), daysFromDate(-44, 3, 16)]);
    expect(years('0000')).to.deep.equal([daysFromDate(0), daysFromDate(1)]);
    expect(years('-0001-02')).to.deep.equal([daysFromDate(-1, 2), daysFromDate(-1, 3)]);
    const [first = 0, last = 0] = years('Y-13800000000');
    expect(last - first).to.be.closeTo(365, 2);
    expect(first).to.be.closeTo(daysFromDate(-13_800_000_000), 1);
    expect(momentSpan('Y-4500000000', 'Asia/Kathmandu')!.first).to.be.lessThan(-8.64e15);
    expect(momentSpan('Y1000000', 'Europe/Madrid')!.first).to.be.greaterThan(8.64e15);
  });

  it('says what it read', () => {
    const table: readonly (readonly [string, object])[] = [
      ['1984?', {precision: 'year', qualifier: '?', soft: true}],
      ['2004-06~', {precision: 'month', qualifier: '~', soft: true}],
      ['2004-06-11%', {precision: 'day', qualifier: '%', soft: true}],
      ['201X', {precision: 'decade', soft: false}],
      ['20XX~', {precision: 'century', qualifier: '~', soft: true}],
      ['2004-XX', {precision: 'year', unspecified: true, soft: false}],
      ['1985-04-XX', {precision: 'month', unspecified: true}],
      ['1985-XX-XX', {precision: 'year', unspecified: true}],
      ['2001-21', {precision: 'season', season: 21, soft: true}],
      ['2001-34', {precision: 'season', season: 34, soft: false}],
      ['2024-06-19T02', {precision: 'hour', soft: false}],
      ['2024-06-19T02:22+09:00', {precision: 'minute', offset: 32_400_000}],
      ['2024-06-19T02:22:10.5Z', {precision: 'second', offset: 0}],
      ['[1984,1986]', {precision: 'set', soft: false}],
      ['[1984~,1986]', {precision: 'set', soft: true}],
    ];
    for (const [text, fields] of table) expect(parseMoment(text), text).to.deep.include(fields);
  });

  it('spans decades, centuries, and what is not specified', () => {
    holds('UTC', [
      ['201X', '2010-01-01T00:00Z', '2020-01-01T00:00Z'],
      ['20XX', '2000-01-01T00:00Z', '2100-01-01T00:00Z'],
      ['-004X', '-000049-01-01T00:00Z', '-000039-01-01T00:00Z'],
      ['-000X', '-000009-01-01T00:00Z', '0001-01-01T00:00Z'],
      ['2004-XX', '2004-01-01T00:00Z', '2005-01-01T00:00Z'],
      ['1985-04-XX', '1985-04-01T00:00Z', '1985-05-01T00:00Z'],
      ['1985-XX-XX', '1985-01-01T00:00Z', '1986-01-01T00:00Z'],
      ['1984?', '1984-01-01T00:00Z', '1985-01-01T00:00Z'],
    ]);
  });

  it('reads seasons by whole months', () => {
    const table: readonly (readonly [codes: readonly number[], month: number, months: number])[] = [
      [[21, 25, 31], 3, 3],
      [[22, 26, 32], 6, 3],
      [[23, 27, 29], 9, 3],
      [[24, 28, 30], 12, 3],
      [[33], 1, 3],
      [[34], 4, 3],
      [[35], 7, 3],
      [[36], 10, 3],
      [[37], 1, 4],
      [[38], 5, 4],
      [[39], 9, 4],
      [[40], 1, 6],
      [[41], 7, 6],
    ];
    for (const [codes, month, months] of table)
      for (const code of codes)
        expect(years(`2001-${code}`), `${code}`).to.deep.equal([
          daysFromDate(2001, month),
          daysFromDate(2001, month + months),
        ]);
    for (const text of ['2001-20', '2001-42', '2001-21-01', '2001-99'])
      expect(parseMoment(text)).to.equal(undefined);
  });

  it('spans a set from its earliest to its latest date', () => {
    holds('UTC', [
      ['[1667..1672]', '1667-01-01T00:00Z', '1673-01-01T00:00Z'],
      ['[1984,1986]', '1984-01-01T00:00Z', '1987-01-01T00:00Z'],
      ['[1986, 1984]', '1984-01-01T00:00Z', '1987-01-01T00:00Z'],
      ['[1667,1668,1670..1672-05]', '1667-01-01T00:00Z', '1672-06-01T00:00Z'],
      ['[2001-33]', '2001-01-01T00:00Z', '2001-04-01T00:00Z'],
    ]);
    expect(momentSpan('[..1760-12-03]', 'UTC')).to.deep.equal({
      first: -Infinity,
      last: Date.UTC(1760, 11, 4),
    });
    expect(momentSpan('[1760-12..]', 'Asia/Kathmandu')!.last).to.equal(Infinity);
    expect(parseMoment('[1984,1990..1992]')?.oneOf).to.have.length(2);
    for (const text of [
      '[]',
      '[..]',
      '[1984',
      '1984]',
      '[1984,]',
      '[1672..1667]',
      '[1984..1985..1986]',
      '{1984,1986}',
    ])
      expect(parseMoment(text), text).to.equal(undefined);
    expect(parseMoment('[1984-06-19T02:22]')).to.equal(undefined);
  });

  it('has a minute of 60 s where clocks change, and nothing without a length', () => {
    holds('Europe/Madrid', [
      // Clocks jump from 02:00 to 03:00.
      ['2024-03-31T01:59', '2024-03-31T00:59Z', 60_000],
      ['2024-03-31T02:30', '2024-03-31T01:30Z', 60_000],
      ['2024-03-31T02', '2024-03-31T01:00Z', 3_600_000],
      // Clocks go back from 03:00 to 02:00: the hour is either of two, the minute the first.
      ['2024-10-27T02', '2024-10-27T00:00Z', 7_200_000],
      ['2024-10-27T02:59', '2024-10-27T00:59Z', 60_000],
      ['2024-10-27T02:59:59', '2024-10-27T00:59:59Z', 1000],
    ]);
    // Samoa had no 30 December 2011.
    holds('Pacific/Apia', [['2011-12-30', '2011-12-30T10:00Z', 86_400_000]]);
    const far = momentSpan('+13800000000-01-01T06:00', 'Europe/Madrid')!;
    expect(far.last).to.be.above(far.first);
  });
});

describe('parseInterval', () => {
  it('reads two moments, of which one can be open or unknown', () => {
    const table: readonly (readonly [string, readonly string[]])[] = [
      ['2024-06-18/2024-06-19', ['from', 'to']],
      ['1984~/2004-06', ['from', 'to']],
      ['2024-06-19T02:22/2024-06-19T03', ['from', 'to']],
      ['1985/..', ['from']],
      ['1985/', ['from']],
      ['../1985', ['to']],
      ['/1985', ['to']],
      ['../..', []],
    ];
    for (const [text, keys] of table) {
      const {texts, ...ends} = parseInterval(text) ?? {texts: [], x: 0};
      expect(Object.keys(ends), text).to.deep.equal(keys);
      expect(texts, text).to.deep.equal(text.split('/'));
    }
  });

  it('refuses everything else', () => {
    for (const text of ['', '/', '2024', '2024/2025/2026', '2024/x', '2024-02-30/2024', '2024/PT2H'])
      expect(parseInterval(text), text).to.equal(undefined);
  });
});
