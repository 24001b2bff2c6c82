import {expect} from 'chai';
import {
  dateFromDays,
  daysFromDate,
  daysInMonth,
  wallFields,
  wallMs,
  withinDate,
} from '../../src/time/calendar.ts';

describe('calendar', () => {
  it('agrees with Date on every day around leap years, and far away', () => {
    for (const from of [-719_600, -100, 10_900, 2_932_000, -99_000_000, 99_990_000])
      for (let day = from; day < from + 1500; day++) {
        const date = new Date(day * 86_400_000);
        const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
        expect(dateFromDays(day)).to.deep.equal({year, month, day: date.getUTCDate()});
        expect(daysFromDate(year, month, date.getUTCDate())).to.equal(day);
        expect(wallFields(day * 86_400_000).weekday).to.equal(date.getUTCDay() || 7);
      }
  });

  it('goes on beyond Date', () => {
    for (const year of [-13_800_000_000, -4_500_000_000, -271_822, 275_761, 1_000_000_000]) {
      const days = daysFromDate(year, 3, 15);
      expect(dateFromDays(days)).to.deep.equal({year, month: 3, day: 15});
      expect(daysFromDate(year + 400, 3, 15) - days).to.equal(146_097);
    }
  });

  it('finds the same weekday, day and hour within Date, on the same side of the common era', () => {
    for (const year of [-13_800_000_000, -4_500_000_001, -271_900, 275_800, 1_000_000_000]) {
      const {weekday, month, day} = wallFields(wallMs({year, month: 2, day: 28, hour: 12}));
      const twin = wallFields(withinDate(wallMs({year, month: 2, day: 28, hour: 12})));
      expect(twin, `${year}`).to.deep.include({weekday, month, day});
      expect(twin.year < 1).to.equal(year < 1);
      expect((twin.year - year) % 400, `${year}`).to.satisfy((rest: number) => rest === 0);
    }
    expect(withinDate(Date.UTC(2024, 5))).to.equal(Date.UTC(2024, 5));
  });

  it('knows how long months are', () => {
    const lengths = (year: number): number[] => Array.from({length: 12}, (_, i) => daysInMonth(year, i + 1));
    expect(lengths(2023)).to.deep.equal([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    for (const [year, days] of [
      [2024, 29],
      [1900, 28],
      [2000, 29],
      [0, 29],
      [-1, 28],
      [-4, 29],
      [-100, 28],
      [-400, 29],
    ] as const)
      expect(daysInMonth(year, 2), `${year}`).to.equal(days);
  });

  it('counts a month beyond the twelfth to the next year', () => {
    expect(daysFromDate(2024, 13)).to.equal(daysFromDate(2025, 1));
    expect(daysFromDate(2024, 27)).to.equal(daysFromDate(2026, 3));
  });

  it('takes fields apart as it puts them together', () => {
    const fields = {year: -44, month: 3, day: 15, hour: 11, minute: 59, second: 58, millisecond: 250};
    expect(wallFields(wallMs(fields))).to.deep.include(fields);
  });
});
