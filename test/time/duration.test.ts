import {expect} from 'chai';
import {daysFromDate} from '../../src/time/calendar.ts';
import {durationBounds, parseDuration} from '../../src/time/duration.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;

describe('parseDuration', () => {
  it('reads ISO 8601', () => {
    const table: readonly (readonly [string, number])[] = [
      ['PT0S', 0],
      ['PT2H', 2 * HOUR],
      ['PT1H30M', 1.5 * HOUR],
      ['PT90M', 1.5 * HOUR],
      ['PT1.5H', 1.5 * HOUR],
      ['PT1,5H', 1.5 * HOUR],
      ['PT0.5S', 500],
      ['PT36H', 36 * HOUR],
      ['P3D', 3 * DAY],
      ['P2W', 14 * DAY],
      ['P1DT12H', 36 * HOUR],
      ['P1Y', YEAR],
      ['P2M', YEAR / 6],
      ['P1Y2M10DT2H30M', (YEAR * 14) / 12 + 10 * DAY + 2.5 * HOUR],
    ];
    for (const [text, ms] of table) expect(parseDuration(text), text).to.be.closeTo(ms, 0.001);
  });

  it('refuses everything else', () => {
    const texts = ['', 'P', 'PT', 'P1DT', '2h', 'PT2', 'P2H', 'PT1D', '-PT2H', 'pt2h', 'P1.5DT2H', 'P1M1Y'];
    for (const text of [...texts, 'PT2H ', 'PT1H30', 'P1S', `P${'9'.repeat(400)}D`, '2024-06-19', '..'])
      expect(parseDuration(text), text).to.equal(undefined);
  });
});

describe('durationBounds', () => {
  it('has equal ends without months and years', () => {
    for (const text of ['PT0S', 'PT2H', 'P3D', 'P1W'])
      expect(durationBounds(text), text).to.deep.equal({min: parseDuration(text), max: parseDuration(text)});
  });

  it('knows how long so many months can be', () => {
    const table: readonly (readonly [string, number, number])[] = [
      ['P1M', 28, 31],
      ['P2M', 59, 62],
      ['P3M', 89, 92],
      ['P6M', 181, 184],
      ['P11M', 334, 337],
      ['P1Y', 365, 366],
      ['P0.5Y', 181, 184],
      ['P4Y', 1460, 1461],
      ['P8Y', 2921, 2922],
      ['P100Y', 36_524, 36_525],
      ['P1Y1D', 366, 367],
    ];
    for (const [text, min, max] of table)
      expect(durationBounds(text), text).to.deep.equal({min: min * DAY, max: max * DAY});
  });

  it('agrees with every run of months in 400 years', () => {
    for (let months = 1; months <= 60; months++) {
      let [min, max] = [Infinity, 0];
      for (let start = 0; start < 4800; start++) {
        const days = daysFromDate(2000, 1 + start + months) - daysFromDate(2000, 1 + start);
        [min, max] = [Math.min(min, days), Math.max(max, days)];
      }
      expect(durationBounds(`P${months}M`), `${months}`).to.deep.equal({min: min * DAY, max: max * DAY});
    }
  });

  it('is undefined where there is no duration', () => {
    expect(durationBounds('two hours')).to.equal(undefined);
  });
});
