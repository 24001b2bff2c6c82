import {expect} from 'chai';
import {solve} from '../../src/story/solve/solve.ts';
import type {Bound, Solution} from '../../src/story/solve/solution.ts';
import {allPaths, canHold, end, start} from './brute-force.ts';
import {randomStory, type RandomStatement} from './random-story.ts';

const MINUTE = 60_000;
const HOW_MANY = 2400;
const PARTS = 6;

const paths = (events: number, statements: readonly RandomStatement[]): number[][] =>
  allPaths(
    events,
    statements.flatMap(({limits}) => limits),
  );

const positive = (value: number): number => value + 0;

/** Earliest and latest start, earliest and latest end, shortest and longest: in minutes. */
function sixNumbers(all: readonly (readonly number[])[], event: number): readonly number[] {
  const [s, e] = [start(event), end(event)];
  const distances = [
    0 - all[s]![0]!,
    all[0]![s]!,
    0 - all[e]![0]!,
    all[0]![e]!,
    0 - all[e]![s]!,
    all[s]![e]!,
  ];
  return distances.map(positive);
}

const firmness = ({soft, basis}: RandomStatement): number => (soft ? 0 : basis === 'inferred' ? 1 : 2);

class Check {
  readonly count: number;
  readonly statements: readonly RandomStatement[];
  readonly solution: Solution;
  readonly kept: readonly RandomStatement[];
  readonly name: string;

  constructor(seed: number) {
    const {story, statements} = randomStory(seed);
    this.count = story.events.length;
    this.statements = statements;
    this.solution = solve(story);
    const dropped = new Set(this.solution.contradictions.map(({dropped}) => dropped.path));
    this.kept = statements.filter(({path}) => !dropped.has(path));
    this.name = `seed ${seed}`;
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
      expect(excess, this.name).to.be.greaterThan(0);
    }
  }

  numbers(): void {
    const all = paths(this.count, this.kept);
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
    const all = paths(this.count, this.kept);
    const stated = paths(
      this.count,
      this.kept.filter(({basis}) => basis === 'stated'),
    );
    for (let a = 0; a < this.count; a++)
      for (let b = 0; b < this.count; b++) {
        if (a === b) continue;
        const over = (matrix: readonly (readonly number[])[]): boolean => matrix[start(b)]![end(a)]! <= 0;
        const expected = over(all) ? (over(stated) ? 'stated' : 'inferred') : 'unknown';
        expect(this.solution.order(`e${a}`, `e${b}`), `${this.name} e${a} e${b}`).to.equal(expected);
      }
  }

  reasons(): void {
    const bounds: readonly Bound[] = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'];
    const all = paths(this.count, this.kept);
    for (let event = 0; event < this.count; event++)
      bounds.forEach((bound, place) => {
        const references = this.solution.reasons(`e${event}`, bound);
        const name = `${this.name} e${event} ${bound}`;
        const expected = sixNumbers(all, event)[place]!;
        expect(references.length > 0, name).to.equal(Number.isFinite(expected));
        expect(new Set(references.map(({path}) => path)).size, name).to.equal(references.length);
        // The reasons alone, without all other statements, must give the bound.
        const alone = paths(this.count, this.find(references));
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
  describe('finds the same six numbers', () => part((check) => check.numbers()));
  describe('finds the same orders', () => part((check) => check.orders()));
  describe('gives reasons that suffice', () => part((check) => check.reasons()));
});
