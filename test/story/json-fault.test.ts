import {expect} from 'chai';
import {jsonFault} from '../../src/story/read/json-fault.ts';
import {parseStory} from '../../src/story/read/parse.ts';

/** The bar stands where each text stops being JSON. */
const cases: readonly (readonly [what: string, text: string])[] = [
  ['a trailing comma in a list', '{"events": [1, 2,|]}'],
  ['a trailing comma in an object', '{"a": 1,|}'],
  ['a missing comma', '{"a": 1 |"b": 2}'],
  ['a missing colon', '{"a" |1}'],
  ['a comment', '{|// note\n"a": 1}'],
  ['a key without quotation marks', '{|a: 1}'],
  ['single quotation marks', "{|'a': 1}"],
  ['curly quotation marks', '{|“a”: 1}'],
  ['a line break in a text', '{"a": |"one\ntwo"}'],
  ['a bracket of the wrong kind', '{"a": [1|}}'],
  ['an end too early', '{"a": [1, 2|'],
  ['something after the end', '{"a": 1}|}'],
  ['nothing', '|'],
  ['a number like no other', '{"a": 0|1}'],
  ['undefined', '{"a": |undefined}'],
  ['a comma before the first', '[|,1]'],
];

describe('The place where a text stops being JSON', () => {
  for (const [what, marked] of cases) {
    const text = marked.replace('|', '');
    it(`is found: ${what}`, () => {
      expect(() => JSON.parse(text) as unknown).to.throw();
      expect(jsonFault(text)).to.equal(marked.indexOf('|'));
    });
  }

  it('is the end of a whole document, and of any that a generator writes', () => {
    for (let seed = 1; seed < 300; seed++) {
      const text = JSON.stringify(random(seed), null, seed % 3);
      expect(jsonFault(text)).to.equal(text.length);
      // Broken anywhere, the fault is never after the break, which the browser itself confirms to be one.
      const at = seed % text.length;
      const broken = `${text.slice(0, at)}\u0001${text.slice(at)}`;
      expect(jsonFault(broken)).to.be.at.most(at);
    }
  });

  it('is told by line, in the reader’s language', () => {
    const text = '{\n  "version": 1,\n  "events": [\n    1,\n  ]\n}';
    const [issue] = parseStory(text, {lang: 'en'}).issues;
    expect(issue?.message).to.include('line 5').and.include('1, ] }”');
    expect(parseStory(text, {lang: 'es'}).issues[0]?.message).to.include('línea 5');
  });
});

function random(seed: number): unknown {
  const kinds = [null, true, -1.5e-7, 'a "b" \\ \n', [seed, [], {}], {a: {b: [seed]}, ñ: seed}];
  return [kinds[seed % 6], {key: kinds[(seed * 7) % 6]}, kinds[(seed * 5) % 6]];
}
