import {expect} from 'chai';
import {stepOf, ticksOf, type TickStep} from '../../src/layout/ticks.ts';
import {DAY, epochMs, HOUR, MINUTE} from '../../src/time/units.ts';

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

  it('come in steps from seconds to ages', () => {
    const steps = [2000, MINUTE, 2 * HOUR, 40 * DAY, 3 * 366 * DAY, 1e9 * 365.2425 * DAY].map((least) =>
      stepOf(least),
    );
    expect(steps.map(({unit, count}) => `${count} ${unit}`)).to.deep.equal([
      '5 second',
      '1 minute',
      '3 hour',
      '3 month',
      '5 year',
      '1000000000 year',
    ]);
  });

  it('reach beyond what a Date knows', () => {
    const year = 365.2425 * DAY;
    const ages = {from: epochMs(-13.8e9 * year), to: epochMs(0)};
    expect(ticksOf(ages, stepOf(2e9 * year), 'UTC')).to.have.length(7);
  });
});
