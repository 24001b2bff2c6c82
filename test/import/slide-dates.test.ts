import {expect} from 'chai';
import {slide, slides} from './imported.ts';

// What the documentation of the format says a date is, and the same in ISO 8601.
const DATES: readonly (readonly [string, object, string])[] = [
  ['a year', {year: 2024}, '2024'],
  ['a year as a text', {year: '2024'}, '2024'],
  ['a year with the comma of a spreadsheet', {year: '1,984'}, '1984'],
  ['an early year', {year: 79}, '0079'],
  ['a month', {year: 2024, month: 6}, '2024-06'],
  ['a day', {year: '2024', month: '6', day: '9'}, '2024-06-09'],
  ['an hour', {year: 2024, month: 6, day: 9, hour: 7}, '2024-06-09T07'],
  ['a minute', {year: 2024, month: 6, day: 9, hour: 7, minute: 5}, '2024-06-09T07:05'],
  ['a second', {year: 2024, month: 6, day: 9, hour: 7, minute: 5, second: 3}, '2024-06-09T07:05:03'],
  [
    'a millisecond',
    {year: 2024, month: 6, day: 9, hour: 7, minute: 5, second: 3, millisecond: 40},
    '2024-06-09T07:05:03.040',
  ],
  ['parts that are empty', {year: 2024, month: '', day: null, hour: ''}, '2024'],
  ['midnight', {year: 2024, month: 6, day: 9, hour: 0, minute: 0}, '2024-06-09T00:00'],
  ['44 BCE, which astronomers count as -43', {year: -44, month: 3, day: 15}, '-0043-03-15'],
  ['1 BCE', {year: -1}, '0000'],
  ['a cosmological year', {year: -13_800_000_000}, 'Y-13800000000'],
  ['a year of five digits', {year: '-10000'}, 'Y-10000'],
];

const BROKEN: readonly (readonly [string, object, string])[] = [
  ['a month of thirteen', {year: 2024, month: 13}, '2024'],
  ['a month that a story reads as a season', {year: 2024, month: 21}, '2024'],
  ['31 February', {year: 2024, month: 2, day: 31}, '2024-02'],
  ['an hour of 24', {year: 2024, month: 2, day: 3, hour: 24}, '2024-02-03'],
  ['a minute of 75', {year: 2024, month: 2, day: 3, hour: 10, minute: 75}, '2024-02-03T10'],
  ['an hour without a day', {year: 2024, month: 2, hour: 10}, '2024-02'],
  ['a day without a month', {year: 2024, day: 3}, '2024'],
  [
    'milliseconds above a second',
    {year: 2024, month: 2, day: 3, hour: 1, minute: 2, second: 3, millisecond: 2500},
    '2024-02-03T01:02:03',
  ],
];

describe('The date of a slide', () => {
  for (const [name, date, moment] of DATES)
    it(`is kept as precise as it is: ${name}`, async () => {
      expect((await slide({start_date: date, text: {headline: 'A'}})).when).to.equal(moment);
    });

  for (const [name, date, moment] of BROKEN)
    it(`is cut before what does not exist, and that is told: ${name}`, async () => {
      const {parsed, told} = await slides([{start_date: date, text: {headline: 'A'}}]);
      expect(parsed.events[0]?.when).to.equal(moment);
      expect(told).to.include('lost events[0].start_date');
    });

  it('is a stretch with an end, and none where both are the same', async () => {
    const [from, to] = [{year: 1939, month: 9, day: 1}, {year: 1945}];
    expect((await slide({start_date: from, end_date: to})).when).to.deep.equal({
      from: '1939-09-01',
      to: '1945',
    });
    expect((await slide({start_date: to, end_date: to})).when).to.equal('1945');
  });

  it('loses an end before its beginning, and that is told', async () => {
    const {parsed, told} = await slides([{start_date: {year: 2024}, end_date: {year: 2023}}]);
    expect(parsed.events[0]?.when).to.equal('2024');
    expect(told).to.include('lost events[0].end_date');
  });

  it('keeps the author’s own words for it, those of the slide first', async () => {
    const start = {year: 1984, display_date: 'Around <b>1984</b>'};
    expect((await slide({start_date: start})).when).to.deep.equal({on: '1984', label: 'Around 1984'});
    expect((await slide({start_date: start, display_date: 'c. 1984'})).when).to.deep.equal({
      on: '1984',
      label: 'c. 1984',
    });
    expect((await slide({start_date: start, end_date: {year: 1986}})).when).to.deep.equal({
      from: '1984',
      to: '1986',
      label: 'Around 1984 – 1986',
    });
  });

  it('claims nothing where there is none that can be read, and says so', async () => {
    for (const written of [
      {},
      {start_date: 'soon'},
      {start_date: {year: 'last year'}},
      {start_date: {month: 3}},
    ]) {
      const {parsed, told, errors} = await slides([{text: {headline: 'A'}, ...written}]);
      expect(parsed.events[0]?.when).to.deep.equal({from: '..', to: '..'});
      expect(told).to.include('lost events[0]');
      expect(errors).to.deep.equal([]);
    }
  });
});
