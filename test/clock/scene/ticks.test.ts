import {expect} from 'chai';
import {stepOf, ticksOf, type TickStep} from '../../../src/clock/scene/ticks.ts';
import {wallFields, wallMs, type WallFields} from '../../../src/time/calendar.ts';
import {DAY, epochMs, HOUR, MINUTE, YEAR, type EpochMs} from '../../../src/time/units.ts';

const span = (
  from: string,
  to: string,
): {from: ReturnType<typeof epochMs>; to: ReturnType<typeof epochMs>} => ({
  from: epochMs(Date.parse(from)),
  to: epochMs(Date.parse(to)),
});
const hour = (count: number): TickStep => ({unit: 'hour', count, ms: count * HOUR});
const day: TickStep = {unit: 'day', count: 1, ms: DAY};
const iso = (ticks: readonly number[]): readonly string[] =>
  ticks.map((tick) => new Date(tick).toISOString().slice(5, 16));

describe('Ticks', () => {
  it('fall on the zone’s own midnights and hours', () => {
    const ticks = ticksOf(span('2024-06-18T15:00Z', '2024-06-19T15:00Z'), hour(6), 'Asia/Pyongyang');
    expect(iso(ticks)).to.deep.equal([
      '06-18T15:00',
      '06-18T21:00',
      '06-19T03:00',
      '06-19T09:00',
      '06-19T15:00',
    ]);
    const midnights = ticksOf(span('2024-01-01T00:00Z', '2024-01-03T00:00Z'), day, 'Asia/Kathmandu');
    expect(iso(midnights)).to.deep.equal(['01-01T18:15', '01-02T18:15']);
  });

  it('leave out the hour that Madrid skips in spring', () => {
    const ticks = ticksOf(span('2024-03-30T23:00Z', '2024-03-31T03:00Z'), hour(1), 'Europe/Madrid');
    expect(iso(ticks)).to.deep.equal([
      '03-30T23:00',
      '03-31T00:00',
      '03-31T01:00',
      '03-31T02:00',
      '03-31T03:00',
    ]);
  });

  it('stand at both hours that Madrid calls two in autumn', () => {
    const ticks = ticksOf(span('2024-10-26T23:30Z', '2024-10-27T02:30Z'), hour(1), 'Europe/Madrid');
    expect(iso(ticks)).to.deep.equal(['10-27T00:00', '10-27T01:00', '10-27T02:00']);
  });

  it('begin the day at one where São Paulo has no midnight', () => {
    const ticks = ticksOf(span('2018-11-03T00:00Z', '2018-11-05T12:00Z'), day, 'America/Sao_Paulo');
    expect(iso(ticks)).to.deep.equal(['11-03T03:00', '11-04T03:00', '11-05T02:00']);
  });

  it('do not crowd at the end of a month', () => {
    const ticks = ticksOf(
      span('2024-01-20T00:00Z', '2024-02-12T00:00Z'),
      {unit: 'day', count: 10, ms: 10 * DAY},
      'UTC',
    );
    expect(iso(ticks)).to.deep.equal(['01-21T00:00', '02-01T00:00', '02-11T00:00']);
  });

  it('come in steps from milliseconds to ages', () => {
    const steps = [3, 2000, MINUTE, 2 * HOUR, 40 * DAY, 3 * 366 * DAY, 1e9 * YEAR].map((least) =>
      stepOf(least),
    );
    expect(steps.map(({unit, count}) => `${count} ${unit}`)).to.deep.equal([
      '5 millisecond',
      '5 second',
      '1 minute',
      '3 hour',
      '3 month',
      '5 year',
      '1000000000 age',
    ]);
  });

  it('stand at round milliseconds', () => {
    const ticks = ticksOf(
      span('2024-06-19T02:22:00.990Z', '2024-06-19T02:22:01.011Z'),
      {unit: 'millisecond', count: 10, ms: 10},
      'Asia/Kathmandu',
    );
    expect(ticks.map((tick) => tick % 1000)).to.deep.equal([990, 0, 10]);
  });

  it('count years before the common era as it does: 200 BCE, 100 BCE, the year 1', () => {
    const ticks = ticksOf(years(-250, 250), {unit: 'year', count: 100, ms: 100 * YEAR}, 'UTC');
    expect(ticks.map(yearOf)).to.deep.equal([-199, -99, 1, 100, 200]);
    const single = ticksOf(years(-2, 3), {unit: 'year', count: 1, ms: YEAR}, 'UTC');
    expect(single.map(yearOf)).to.deep.equal([-2, -1, 0, 1, 2, 3]);
  });

  it('reach beyond what a Date knows, in ages counted from now', () => {
    const ages = {from: epochMs(-13.8e9 * YEAR), to: epochMs(0)};
    const ticks = ticksOf(ages, stepOf(2e9 * YEAR), 'UTC');
    expect(ticks.map((tick) => tick / YEAR / 1e9)).to.deep.equal([-12, -10, -8, -6, -4, -2, 0]);
  });

  it('fall on the calendar’s years, months, days and hours there, too', () => {
    const year = -4_500_000_000;
    const cases: readonly (readonly [from: WallFields, to: WallFields, step: TickStep, count: number])[] = [
      [{year}, {year: year + 30}, {unit: 'year', count: 5, ms: 5 * YEAR}, 6],
      [{year}, {year, month: 12}, {unit: 'month', count: 3, ms: YEAR / 4}, 4],
      [{year, month: 2}, {year, month: 3}, {unit: 'day', count: 10, ms: 10 * DAY}, 4],
      [{year, day: 1}, {year, day: 2}, hour(6), 5],
    ];
    for (const [from, to, step, count] of cases) {
      const ends = {from: epochMs(wallMs(from) - MINUTE), to: epochMs(wallMs(to) + MINUTE)};
      const ticks = ticksOf(ends, step, 'UTC');
      expect(ticks, step.unit).to.have.length(count);
      for (const tick of ticks) {
        // A number there is within 16 s of the instant.
        const nearest = Math.round(tick / (6 * HOUR)) * 6 * HOUR;
        expect(Math.abs(tick - nearest), step.unit).to.be.below(20_000);
      }
    }
  });
});

const yearOf = (instant: number): number => wallFields(instant).year;
const years = (from: number, to: number): {from: EpochMs; to: EpochMs} => ({
  from: epochMs(wallMs({year: from})),
  to: epochMs(wallMs({year: to})),
});
