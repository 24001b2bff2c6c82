import {expect} from 'chai';
import {aboveUnit, stepOf, ticksOf, type TickStep} from '../../src/layout/ticks.ts';
import {DAY, epochMs, HOUR, MINUTE, SECOND} from '../../src/time/units.ts';
import {offsetAt} from '../../src/time/zone.ts';

const hours = (count: number): TickStep => ({unit: 'hour', count, ms: count * HOUR});
const days = (count: number): TickStep => ({unit: 'day', count, ms: count * DAY});

const span = (
  from: string,
  to: string,
): {from: ReturnType<typeof epochMs>; to: ReturnType<typeof epochMs>} => ({
  from: epochMs(Date.parse(from)),
  to: epochMs(Date.parse(to)),
});

/** What a clock in the zone shows at each tick: `HH:MM`, with the day where asked. */
function walls(
  from: string,
  to: string,
  step: TickStep,
  zone: string,
  parts: 'time' | 'both' = 'time',
): string {
  return ticksOf(span(from, to), step, zone)
    .map((tick) => new Date(tick + offsetAt(tick, zone)).toISOString())
    .map((text) => (parts === 'both' ? text.slice(5, 16) : text.slice(11, 16)))
    .join(' ');
}

describe('ticksOf', () => {
  it('falls on the zone’s own hours and midnights, whatever its offset', () => {
    const cases = [
      ['Asia/Pyongyang', '2024-06-18T15:00Z'],
      ['Asia/Kathmandu', '2024-06-18T18:15Z'],
      ['Australia/Lord_Howe', '2024-06-18T13:30Z'],
      ['UTC', '2024-06-19T00:00Z'],
    ] as const;
    for (const [zone, midnight] of cases) {
      const end = new Date(Date.parse(midnight) + DAY).toISOString();
      expect(walls(midnight, end, hours(6), zone), zone).to.equal('00:00 06:00 12:00 18:00 00:00');
      expect(ticksOf(span(midnight, end), days(1), zone).map(Number), zone).to.deep.equal([
        Date.parse(midnight),
        Date.parse(end),
      ]);
    }
  });

  it('keeps Pyongyang’s midnights on both sides of 5 May 2018, when its clock went on by half an hour', () => {
    expect(walls('2018-05-03T15:30Z', '2018-05-05T15:00Z', days(1), 'Asia/Pyongyang', 'both')).to.equal(
      '05-04T00:00 05-05T00:00 05-06T00:00',
    );
  });

  it('leaves out the hour that a zone skips', () => {
    const day = ['2024-03-30T23:00Z', '2024-03-31T05:00Z'] as const;
    expect(walls(...day, hours(1), 'Europe/Madrid')).to.equal('00:00 01:00 03:00 04:00 05:00 06:00 07:00');
  });

  it('has the hour that a zone repeats twice, in the order of time', () => {
    const night = ['2024-10-26T22:00Z', '2024-10-27T03:00Z'] as const;
    expect(walls(...night, hours(1), 'Europe/Madrid')).to.equal('00:00 01:00 02:00 02:00 03:00 04:00');
    const ticks = ticksOf(span(...night), hours(1), 'Europe/Madrid');
    expect(ticks.every((tick, index) => index === 0 || tick - (ticks[index - 1] ?? 0) === HOUR)).to.equal(
      true,
    );
  });

  it('begins a day without a midnight where it begins', () => {
    expect(walls('2018-11-03T03:00Z', '2018-11-05T02:00Z', days(1), 'America/Sao_Paulo', 'both')).to.equal(
      '11-03T00:00 11-04T01:00 11-05T00:00',
    );
  });

  it('never steps back, never leaves the span, and loses no midnight, through a year of every kind of change', () => {
    for (const zone of [
      'Europe/Madrid',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'UTC',
    ]) {
      const year = span('2024-01-01T00:00Z', '2025-01-01T00:00Z');
      for (const step of [hours(1), hours(3), hours(6), hours(12), days(1)]) {
        const ticks = ticksOf(year, step, zone);
        expect(
          ticks.every((tick, index) => index === 0 || tick > (ticks[index - 1] ?? Infinity)),
          `${zone} ${step.ms}`,
        ).to.equal(true);
        expect(ticks[0] ?? 0).to.be.at.least(year.from);
        expect(ticks.at(-1) ?? 0).to.be.at.most(year.to);
      }
      const midnights = ticksOf(year, days(1), zone);
      expect(midnights.length, zone).to.equal(zone === 'UTC' ? 367 : 366);
    }
  });

  it('falls on months and years', () => {
    const month = stepOf(25 * DAY);
    expect([month.unit, month.count]).to.deep.equal(['month', 1]);
    expect(walls('2023-12-15T00:00Z', '2024-03-15T00:00Z', month, 'Europe/Madrid', 'both')).to.equal(
      '01-01T00:00 02-01T00:00 03-01T00:00',
    );
    const years = ticksOf(
      span('1890-06-01T00:00Z', '2010-06-01T00:00Z'),
      stepOf(20 * 365 * DAY),
      'Europe/Madrid',
    );
    expect(years.map((tick) => new Date(tick + DAY).getUTCFullYear())).to.deep.equal([
      1900, 1920, 1940, 1960, 1980, 2000,
    ]);
  });

  it('says something of times that `Date` does not know', () => {
    const long = {from: epochMs(-1e18), to: epochMs(0)};
    const ticks = ticksOf(long, stepOf(1e17), 'UTC');
    expect(ticks.length).to.be.within(3, 12);
    expect(ticks.every(Number.isFinite)).to.equal(true);
  });
});

describe('stepOf', () => {
  it('takes the finest step that is long enough', () => {
    const cases = [
      [1, 'second', 1],
      [SECOND + 1, 'second', 5],
      [MINUTE, 'minute', 1],
      [2 * HOUR, 'hour', 3],
      [13 * HOUR, 'day', 1],
      [40 * DAY, 'month', 3],
      [400 * DAY, 'year', 2],
      [7 * 366 * DAY, 'year', 10],
      [1500 * 366 * DAY, 'year', 2000],
    ] as const;
    for (const [least, unit, count] of cases) {
      const step = stepOf(least);
      expect([step.unit, step.count], String(least)).to.deep.equal([unit, count]);
      expect(step.ms).to.be.at.least(least);
    }
  });
});

describe('aboveUnit', () => {
  it('is what a reader needs beside the tick’s own unit', () => {
    const above = (['second', 'minute', 'hour', 'day', 'month', 'year'] as const).map(
      (unit) => aboveUnit(unit)?.unit,
    );
    expect(above).to.deep.equal(['day', 'day', 'day', 'month', 'year', undefined]);
  });
});
