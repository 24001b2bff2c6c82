import {expect} from 'chai';
import {jsonOffsets} from '../../src/story/read/json-offsets.ts';
import {parseStory} from '../../src/story/read/parse.ts';

const head =
  '{"version": 1, "lang": "en", "title": "T", "timeZone": "UTC", "sources": {"s": {"title": "S"}}, "events": [';
const SAYS = '"says": [{"source": "s"}]';

describe('An issue of a text', () => {
  /** The bar stands where the issue does. */
  const cases: readonly (readonly [what: string, text: string])[] = [
    [
      'stands at a value that is wrong',
      `${head}\n  {"id": "a", "title": "A", "when": {"on": |"2024-02-30"}, ${SAYS}}]}`,
    ],
    ['stands at an unknown key', `${head}\n  {"id": "a", "title": "A",\n    |"wehn": "2024", ${SAYS}}]}`],
    [
      'stands at the item of a list',
      `${head}{"id": "a", "title": "A", "when": ["2024", |"2024-13"], ${SAYS}}]}`,
    ],
    [
      'stands at what a key is missing in',
      `${head}{"id": "a", "title": "A", ${SAYS}},\r\n|{"title": "B", ${SAYS}}]}`,
    ],
    [
      'knows a key behind brackets, escapes and quotes in strings',
      `${head}{"id": "a", "text": "\\"},{[\\\\", "title": "A", ${SAYS}, |"b\\u0022": [[1], {}, ""]}]}`,
    ],
    [
      'stands at the last of two equal keys',
      `${head}{"id": "a", "title": "A", "weight": 1, "weight": |"x", ${SAYS}}]}`,
    ],
    [
      'stands at a contradiction',
      `${head}{"id": "a", "title": "A", ${SAYS}, "when": ["2024-06-31", "2024",\n |"2026"]}]}`,
    ],
    ['stands where JSON breaks off', `${head}\n{"id": "a",|}]}`],
    ['stands in a text with a byte order mark', `\ufeff|5`],
  ];
  for (const [what, text] of cases) {
    it(what, () => {
      const before = text
        .slice(0, text.indexOf('|'))
        .replace('\ufeff', '')
        .split(/\r\n?|\n/);
      const {issues} = parseStory(text.replace('|', ''));
      const {line, column} = issues.at(-1)!;
      expect({line, column}).to.deep.equal({line: before.length, column: before.at(-1)!.length + 1});
    });
  }

  it('has no line where the input was no text', () => {
    const [issue] = parseStory({}).issues;
    expect(issue).not.to.have.any.keys('line', 'column');
  });

  it('is found in one pass, in strings of megabytes too', () => {
    const text = JSON.stringify({a: '\\"'.repeat(2_000_000), b: [[], {c: {'': 1}}]});
    const [offset] = jsonOffsets(text, [['b', 1, 'c', '']]);
    expect(text.slice(offset!.value)).to.equal('1}}]}');
  });
});
