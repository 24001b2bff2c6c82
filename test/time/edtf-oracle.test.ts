import edtf, {parse} from 'edtf';
import {expect} from 'chai';
import {parseInterval} from '../../src/time/interval.ts';
import {momentSpan, parseMoment} from '../../src/time/moment.ts';
import {DISAGREEMENTS, type Disagreement} from './edtf-disagreements.ts';
import {derive, misspell, seeded} from './edtf-strings.ts';

const HOW_MANY = 6000;
/** Levels 0 and 1, and what we read of level 2; the first two come more often. */
const RULES = ['L0', 'L1', 'L0', 'L1', 'L1i', 'L1S', 'L2S', 'set'];

const ours = (text: string): boolean => parseMoment(text) !== undefined || parseInterval(text) !== undefined;

function theirs(text: string): string | undefined {
  try {
    return parse(text).type;
  } catch {
    return undefined;
  }
}

const isExplained = (text: string, who: Disagreement['who']): boolean =>
  DISAGREEMENTS.some((one) => one.who === who && one.texts.test(text));

const unexplained = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => {
    const [we, they] = [ours(text), theirs(text) !== undefined];
    return we !== they && !isExplained(text, we ? 'we read it' : 'they read it');
  });

/** Do both find the same instants? Their `max` is the last millisecond, ours is the first one after; of a time of day they know the first alone. */
function sameSpan(text: string): boolean {
  const span = momentSpan(text, 'UTC');
  const {min, max} = edtf(text);
  return !!span && min === span.first && max === (text.includes('T') ? min : span.last - 1);
}

describe(`parseMoment, beside the package edtf on ${HOW_MANY} texts of its grammar`, () => {
  const random = seeded(20240619);
  const texts = Array.from({length: HOW_MANY}, (_, i) => derive(RULES[i % RULES.length]!, random));

  it('reads what it reads, but for what docs/edtf.md explains', () => {
    expect(new Set(texts).size).to.be.greaterThan(3000);
    expect(unexplained(texts)).to.deep.equal([]);
  });

  it('refuses what it refuses, after a slip of the pen, but for the same', () => {
    expect(unexplained(texts.map((text) => misspell(text, random)))).to.deep.equal([]);
  });

  it('finds the same first and last instant', () => {
    // Without an offset they take the machine's zone; of two dates they make an object of another kind.
    const isLocal = (text: string): boolean => /T[^Z+−]*$/.test(text) && !/T.*-\d\d(:?\d\d)?$/.test(text);
    const both = texts.filter((text) => !text.includes('/') && ours(text) && theirs(text) && !isLocal(text));
    expect(both.length).to.be.greaterThan(1500);
    const other = both.filter((text) => !isExplained(text, 'other span') && !sameSpan(text));
    expect(other).to.deep.equal([]);
  });

  it('differs for each of the reasons that docs/edtf.md gives', async () => {
    const document = await (await fetch(new URL('../../docs/edtf.md', import.meta.url))).text();
    for (const {name} of DISAGREEMENTS) expect(document, name).to.include(`**${name}**`);
  });
});
