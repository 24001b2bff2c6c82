import {expect} from 'chai';
import {betweenSpans, clampSpan, domainOf, panSpan, zoomSpan} from '../../../src/clock/scene/span.ts';
import type {TimeSpan} from '../../../src/time/time-span.ts';
import type {SolvedEvent} from '../../../src/story/solve/solution.ts';
import {DAY, epochMs, HOUR, MINUTE, YEAR} from '../../../src/time/units.ts';

const hours = (from: number, to: number): TimeSpan => ({from: epochMs(from * HOUR), to: epochMs(to * HOUR)});
const inHours = ({from, to}: TimeSpan): readonly number[] => [from / HOUR, to / HOUR];
const event = (from: number, to: number): SolvedEvent => ({
  id: `${from}`,
  earliestStart: from,
  latestStart: to,
  earliestEnd: from,
  latestEnd: to,
  minDuration: 0,
  maxDuration: Infinity,
});
const domain = hours(0, 24);

describe('The clock’s span', () => {
  it('of a story goes out to even hours of its zone where they are near, else to a little air', () => {
    for (const [from, to, first, last] of [
      [0.2, 23.8, 0, 24],
      [0, 24, 0, 24],
      [2, 22, 1.76, 22.24],
      [0, 22, 0, 22.264],
    ] as const) {
      const found = domainOf([event(from * HOUR, to * HOUR)], 'UTC');
      expect(found?.from, `${from}–${to}`).to.be.closeTo(first * HOUR, 1);
      expect(found?.to, `${from}–${to}`).to.be.closeTo(last * HOUR, 1);
    }
    expect(domainOf([event(-Infinity, Infinity)], 'UTC')).to.equal(undefined);
  });

  it('leaves room to see what has no beginning or no end', () => {
    const found = domainOf([event(-Infinity, 12 * HOUR), event(12 * HOUR, 24 * HOUR)], 'UTC');
    expect(found?.from).to.be.below(12 * HOUR);
  });

  it('of a single moment is two hours', () => {
    const found = domainOf([event(12 * HOUR, 12 * HOUR)], 'UTC');
    expect(found && inHours(found)).to.deep.equal([11, 13]);
  });

  it('of a single moment beyond what numbers tell to the hour is as narrow as they tell', () => {
    const far = -2.774e25;
    const found = domainOf([event(far, far)], 'UTC');
    expect(found?.from).to.be.below(far);
    expect(found?.to).to.be.above(far);
  });

  it('zooms around a point and keeps it in its place', () => {
    expect(inHours(zoomSpan(domain, 2, domain))).to.deep.equal([6, 18]);
    expect(inHours(zoomSpan(domain, 2, domain, 0))).to.deep.equal([0, 12]);
    expect(inHours(zoomSpan(hours(6, 18), 0.5, domain))).to.deep.equal([0, 24]);
  });

  it('pans by parts of itself', () => {
    expect(inHours(panSpan(hours(6, 12), 0.5, domain))).to.deep.equal([9, 15]);
  });

  it('loses nobody: not wider than twice the story, not further than half of it away, not finer than milliseconds', () => {
    expect(inHours(clampSpan(hours(-500, 500), domain))).to.deep.equal([-12, 36]);
    expect(inHours(clampSpan(hours(100, 106), domain))).to.deep.equal([30, 36]);
    const {from, to} = clampSpan({from: epochMs(MINUTE), to: epochMs(MINUTE)}, domain);
    expect(to - from).to.equal(10);
    expect(clampSpan({from: epochMs(NaN), to: epochMs(1)}, domain)).to.equal(domain);
  });

  it('comes from all of time to a second of today, and is exact there', () => {
    const all = {from: epochMs(-13.8e9 * YEAR), to: epochMs(0)};
    const today = {from: epochMs(1_718_764_920_000), to: epochMs(1_718_764_921_000)};
    const whole = {...all, to: epochMs(today.to + YEAR)};
    expect(clampSpan(today, whole)).to.deep.equal(today);
    expect(betweenSpans(whole, today, 1)).to.deep.equal(today);
    expect(betweenSpans(today, whole, 0)).to.deep.equal(today);
  });

  it('comes no closer to the deep past than numbers can tell', () => {
    const all = {from: epochMs(-13.8e9 * YEAR), to: epochMs(0)};
    const {from, to} = clampSpan({from: all.from, to: epochMs(all.from + HOUR)}, all);
    expect(to - from).to.be.within(DAY, 2 * DAY);
    expect(new Set(Array.from({length: 1000}, (_, px) => from + (px / 1000) * (to - from))).size).to.be.above(
      900,
    );
  });

  it('travels in even proportion and arrives', () => {
    const [a, b] = [hours(0, 24), hours(6, 12)];
    expect(betweenSpans(a, b, 0)).to.deep.equal(a);
    const {from, to} = betweenSpans(a, b, 1);
    expect(Math.abs(from - b.from) + Math.abs(to - b.to)).to.be.below(1);
    expect(betweenSpans(a, b, 0.5).to - betweenSpans(a, b, 0.5).from).to.be.closeTo(12 * HOUR, 1);
  });
});
