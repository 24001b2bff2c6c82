import {expect} from 'chai';
import {findIn, holds} from '../../src/story/match.ts';

/** What is found, in brackets. */
const shown = (text: string, query: string): string =>
  findIn(text, query)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

describe('A search in a text', () => {
  for (const [text, query, expected] of [
    ['Kim recibe a Putin', 'putin', 'Kim recibe a [Putin]'],
    ['La reunión y la REUNION', 'reunión', 'La [reunión] y la [REUNION]'],
    ['aaa', 'aa', '[aa]a'],
    ['a.b (c) [d]', '(c) [', 'a.b [(c) []d]'],
    ['Straße', 'STRASSE', 'Straße'],
    ['e\u0301tat', 'état', '[e\u0301tat]'],
    ['평양 공항', '평양', '[평양] 공항'],
    ['المُعاهدة', 'معاهدة', 'ال[مُعاهدة]'],
    ['Ёлка', 'елка', '[Ёлка]'],
    ['x👨‍👩‍👧y', 'y', 'x👨‍👩‍👧[y]'],
    ['anything', '  ', 'anything'],
    ['anything', 'other', 'anything'],
    ['', 'a', ''],
  ] as const) {
    it(`“${query}” in “${text}” is ${expected}`, () => {
      expect(shown(text, query)).to.equal(expected);
      expect(
        findIn(text, query)
          .map((piece) => piece.text)
          .join(''),
      ).to.equal(text);
      expect(holds(text, query)).to.equal(expected !== text);
    });
  }
});
