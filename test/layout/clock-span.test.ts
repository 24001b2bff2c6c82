import {expect} from 'chai';
import {array, assert, constantFrom, double, integer, oneof, property, tuple} from 'fast-check';
import {
  betweenSpans,
  clampSpan,
  domainOf,
  limitsOf,
  panSpan,
  sameSpan,
  zoomSpan,
} from '../../src/layout/clock-span.ts';
import {widthOf, type TimeSpan} from '../../src/layout/scale.ts';
import type {SolvedEvent} from '../../src/story/solution.ts';
import {DAY, epochMs, HOUR, SECOND} from '../../src/time/units.ts';

const MIDNIGHT = Date.parse('2024-06-19T00:00+09:00');

const solved = (from: number, to: number): SolvedEvent => ({
  id: 'a',
  earliestStart: from,
  latestStart: to,
  earliestEnd: from,
  latestEnd: to,
  minDuration: 0,
  maxDuration: Infinity,
});

const spanOf = (from: number, to: number): TimeSpan => ({from: epochMs(from), to: epochMs(to)});
const domain = spanOf(MIDNIGHT, MIDNIGHT + DAY);

describe('domainOf', () => {
  it('is the day where the events fill it', () => {
    const found = domainOf([solved(MIDNIGHT, MIDNIGHT + DAY)], 'Asia/Pyongyang');
    expect(found).to.deep.equal(domain);
  });

  it('goes out to even hours around its events', () => {
    const found = domainOf([solved(MIDNIGHT + 3.2 * HOUR, MIDNIGHT + 9.7 * HOUR)], 'Asia/Pyongyang');
    expect(found).to.deep.equal(spanOf(MIDNIGHT + 3 * HOUR, MIDNIGHT + 10 * HOUR));
  });

  it('has room around a single moment', () => {
    const found = domainOf([solved(MIDNIGHT, MIDNIGHT)], 'Asia/Pyongyang');
    expect(found && widthOf(found)).to.be.at.least(HOUR);
  });

  it('is none where nothing has a date', () => {
    expect(domainOf([], 'UTC')).to.equal(undefined);
    expect(domainOf([solved(-Infinity, Infinity)], 'UTC')).to.equal(undefined);
  });

  it('holds every bound that there is', () => {
    const instant = integer({min: -(10 ** 12), max: 3 * 10 ** 12});
    assert(
      property(array(tuple(instant, instant), {minLength: 1, maxLength: 6}), (pairs) => {
        const events = pairs.map(([a, b]) => solved(Math.min(a, b), Math.max(a, b)));
        const found = domainOf(events, 'America/Sao_Paulo');
        return (
          found !== undefined &&
          events.every(({earliestStart, latestEnd}) => found.from <= earliestStart && latestEnd <= found.to)
        );
      }),
      {seed: 11, numRuns: 300},
    );
  });
});

describe('clampSpan', () => {
  it('takes what is within the limits as it is', () => {
    const part = spanOf(MIDNIGHT + HOUR, MIDNIGHT + 2 * HOUR);
    expect(clampSpan(part, domain)).to.deep.equal(part);
    expect(clampSpan(domain, domain)).to.deep.equal(domain);
  });

  it('lets nobody get lost, whatever is asked for', () => {
    const any = oneof(
      double({noNaN: false}),
      integer({min: MIDNIGHT - 9 * DAY, max: MIDNIGHT + 9 * DAY}),
      constantFrom(NaN, Infinity, -Infinity, 0, 8.64e15),
    );
    const limits = limitsOf(domain);
    assert(
      property(any, any, (from, to) => {
        const found = clampSpan(spanOf(from, to), domain);
        return (
          found.from >= limits.from - 1 &&
          found.to <= limits.to + 1 &&
          widthOf(found) >= 4 * SECOND - 1 &&
          Number.isFinite(found.from)
        );
      }),
      {seed: 3, numRuns: 1000},
    );
  });
});

describe('zoomSpan and panSpan', () => {
  it('keep the place that is zoomed at where it is', () => {
    const close = zoomSpan(domain, 4, domain, 0.25);
    expect(close).to.deep.equal(spanOf(MIDNIGHT + 4.5 * HOUR, MIDNIGHT + 10.5 * HOUR));
    expect(sameSpan(zoomSpan(close, 1 / 4, domain, 0.25), domain)).to.equal(true);
  });

  it('move by a part of what is in sight, and stop at the limits', () => {
    const part = spanOf(MIDNIGHT, MIDNIGHT + 4 * HOUR);
    expect(panSpan(part, 0.5, domain)).to.deep.equal(spanOf(MIDNIGHT + 2 * HOUR, MIDNIGHT + 6 * HOUR));
    const far = Array.from({length: 50}).reduce<TimeSpan>((span) => panSpan(span, 0.75, domain), part);
    expect(far.to).to.equal(limitsOf(domain).to);
    expect(widthOf(far)).to.equal(4 * HOUR);
  });
});

describe('betweenSpans', () => {
  it('begins with the one, ends with the other, and never turns back', () => {
    const close = spanOf(MIDNIGHT + 8 * HOUR, MIDNIGHT + 9 * HOUR);
    for (const [a, b] of [
      [domain, close],
      [close, domain],
      [close, spanOf(MIDNIGHT, MIDNIGHT + HOUR)],
    ] as const) {
      const steps = Array.from({length: 11}, (_, index) => betweenSpans(a, b, index / 10));
      expect(Math.abs((steps[0]?.from ?? 0) - a.from)).to.be.below(1);
      expect(Math.abs((steps.at(-1)?.to ?? 0) - b.to)).to.be.below(1);
      const widths = steps.map(widthOf);
      const grows = widthOf(b) >= widthOf(a);
      expect(
        widths.every(
          (width, index) =>
            index === 0 || width >= (widths[index - 1] ?? 0) - 1 === grows || widthOf(a) === widthOf(b),
        ),
      ).to.equal(true);
    }
  });
});
