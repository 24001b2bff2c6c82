import {expect} from 'chai';
import {solve} from '../../src/story/solve/solve.ts';
import type {Bound, Solution} from '../../src/story/solve/solution.ts';
import {allPaths, canHold, end, start, type Limit, type Path} from './brute-force.ts';
import {randomStory, type RandomStatement} from './random-story.ts';

const MINUTE = 60_000;
const HOW_MANY = 2400;
const PARTS = 6;

const paths = (
  events: number,
  statements: readonly RandomStatement[],
  assumptions: readonly Limit[] = [],
): Path[][] => allPaths(events, [...statements.flatMap(({limits}) => limits), ...assumptions]);

const positive = (value: number): number => value + 0;

/** Earliest and latest start, earliest and latest end, shortest and longest: in minutes. */
function sixNumbers(all: readonly (readonly Path[])[], event: number): readonly number[] {
  const [s, e] = [start(event), end(event)];
  const distances = [
    0 - all[s]![0]!.weight,
    all[0]![s]!.weight,
    0 - all[e]![0]!.weight,
    all[0]![e]!.weight,
    0 - all[e]![s]!.weight,
    all[s]![e]!.weight,
  ];
  return distances.map(positive);
}

const firmness = ({soft, basis}: RandomStatement): number => (soft ? 0 : basis === 'inferred' ? 1 : 2);

class Check {
  readonly count: number;
  readonly statements: readonly RandomStatement[];
  readonly solution: Solution;
  readonly kept: readonly RandomStatement[];
  /** What is assumed with the statements that are kept, and what of that the solver still assumes. */
  readonly assumptions: readonly Limit[];
  readonly assumed: readonly Limit[];
  readonly name: string;

  constructor(seed: number) {
    const {story, statements} = randomStory(seed);
    this.count = story.events.length;
    this.statements = statements;
    this.solution = solve(story);
    const dropped = new Set(this.solution.contradictions.map(({dropped}) => dropped.path));
    this.kept = statements.filter(({path}) => !dropped.has(path));
    const holding = new Set(
      story.events.flatMap(({id}) =>
        this.solution.statements(id).flatMap(({path, endAssumed}) => (endAssumed ? path : [])),
      ),
    );
    this.assumptions = this.kept.flatMap(({assumes}) => assumes ?? []);
    this.assumed = this.kept.flatMap(({assumes, path}) => (assumes && holding.has(path) ? assumes : []));
    this.name = `seed ${seed}`;
  }

  all(): Path[][] {
    return paths(this.count, this.kept, this.assumed);
  }

  find(references: readonly {readonly path: string}[]): readonly RandomStatement[] {
    return this.statements.filter(({path}) => references.some((reference) => reference.path === path));
  }

  consistency(): void {
    const consistent = canHold(paths(this.count, this.statements));
    expect(this.solution.contradictions.length === 0, this.name).to.equal(consistent);
    expect(canHold(paths(this.count, this.kept)), this.name).to.equal(true);
  }

  contradictions(): void {
    for (const {statements, dropped, excess} of this.solution.contradictions) {
      const found = this.find(statements);
      expect(found, this.name).to.have.length(statements.length);
      expect(canHold(paths(this.count, found)), this.name).to.equal(false);
      for (const one of found)
        expect(
          canHold(
            paths(
              this.count,
              found.filter((other) => other !== one),
            ),
          ),
          `${this.name} ${one.path}`,
        ).to.equal(true);
      const weakest = Math.min(...found.map(firmness));
      expect(dropped.path, this.name).to.equal(found.filter((one) => firmness(one) === weakest).at(-1)?.path);
      expect(excess, this.name).to.be.at.least(0);
      // Only what is strict can contradict by no length of time.
      const strict = found.some(({limits}) => limits.some((limit) => limit.strict));
      if (!strict) expect(excess, this.name).to.be.greaterThan(0);
    }
  }

  assumptionsYield(): void {
    expect(canHold(this.all()), this.name).to.equal(true);
    const canAllHold = canHold(paths(this.count, this.kept, this.assumptions));
    if (canAllHold && this.solution.contradictions.length === 0)
      expect(this.assumed, this.name).to.deep.equal(this.assumptions);
    if (!canAllHold) expect(this.assumed.length, this.name).to.be.below(this.assumptions.length);
  }

  numbers(): void {
    const all = this.all();
    this.solution.events.forEach((event, index) => {
      const {earliestStart, latestStart, earliestEnd, latestEnd, minDuration, maxDuration} = event;
      const found = [earliestStart, latestStart, earliestEnd, latestEnd, minDuration, maxDuration];
      expect(
        found.map((ms) => ms / MINUTE),
        `${this.name} ${event.id}`,
      ).to.deep.equal(sixNumbers(all, index));
    });
  }

  orders(): void {
    const all = this.all();
    const stated = paths(
      this.count,
      this.kept.filter(({basis}) => basis === 'stated'),
      this.kept.flatMap(({basis, assumes}) =>
        basis === 'stated' && assumes && this.assumed.includes(assumes) ? assumes : [],
      ),
    );
    for (let a = 0; a < this.count; a++)
      for (let b = 0; b < this.count; b++) {
        if (a === b) continue;
        const over = (matrix: readonly (readonly Path[])[], x: number, y: number): boolean =>
          matrix[start(y)]![end(x)]!.weight <= 0;
        const isOrdered = over(all, a, b) && !over(all, b, a);
        const expected = isOrdered ? (over(stated, a, b) ? 'stated' : 'inferred') : 'unknown';
        expect(this.solution.order(`e${a}`, `e${b}`), `${this.name} e${a} e${b}`).to.equal(expected);
      }
  }

  reasons(): void {
    const bounds: readonly Bound[] = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'];
    const all = this.all();
    for (let event = 0; event < this.count; event++)
      bounds.forEach((bound, place) => {
        const references = this.solution.reasons(`e${event}`, bound);
        const name = `${this.name} e${event} ${bound}`;
        const expected = sixNumbers(all, event)[place]!;
        expect(references.length > 0, name).to.equal(Number.isFinite(expected));
        expect(new Set(references.map(({path}) => path)).size, name).to.equal(references.length);
        // The reasons alone, without all other statements, must give the bound.
        const found = this.find(references);
        const assumed = found.flatMap(({assumes}) =>
          assumes && this.assumed.includes(assumes) ? assumes : [],
        );
        const alone = paths(this.count, found, assumed);
        expect(sixNumbers(alone, event)[place], name).to.equal(expected);
      });
  }
}

describe(`solve, against brute force on ${HOW_MANY} random stories`, () => {
  const checks: readonly Check[] = Array.from({length: HOW_MANY}, (_, seed) => new Check(seed));
  const part = (run: (check: Check) => void): void => {
    for (let from = 0; from < PARTS; from++)
      it(`(${from + 1} of ${PARTS})`, () => {
        checks.filter((_, index) => index % PARTS === from).forEach(run);
      });
  };

  it('has stories with contradictions and without', () => {
    const consistent = checks.filter(({solution}) => solution.contradictions.length === 0);
    expect(consistent.length).to.be.within(HOW_MANY * 0.2, HOW_MANY * 0.8);
  });

  describe('finds a contradiction if and only if there is one, and solves it', () =>
    part((check) => check.consistency()));
  describe('reports contradictions of which every statement is needed, and drops by the rule', () =>
    part((check) => check.contradictions()));
  describe('lets assumptions yield, and only then', () => part((check) => check.assumptionsYield()));
  describe('finds the same six numbers', () => part((check) => check.numbers()));
  describe('finds the same orders', () => part((check) => check.orders()));
  describe('gives reasons that suffice', () => part((check) => check.reasons()));
});
