import {expect} from 'chai';
import {plainText, richText, type Piece} from '../../src/story/rich-text.ts';

/** As HTML, by hand. */
const html = (text: string): string =>
  richText(text)
    .map((pieces) => `<p>${pieces.map(shown).join('')}</p>`)
    .join('');

const TAGS = {emphasis: 'em', strong: 'b'} as const;

function shown(piece: Piece): string {
  if (piece.kind === 'text') return piece.text;
  const inside = piece.pieces.map(shown).join('');
  return piece.kind === 'link'
    ? `<a ${piece.url}>${inside}</a>`
    : `<${TAGS[piece.kind]}>${inside}</${TAGS[piece.kind]}>`;
}

describe('The text of an event', () => {
  const CASES: readonly (readonly [what: string, text: string, shown: string])[] = [
    ['is a paragraph', 'One.', '<p>One.</p>'],
    ['is a paragraph a blank line', 'One.\n\nTwo.\n \n\nThree.', '<p>One.</p><p>Two.</p><p>Three.</p>'],
    ['runs on over a single line break', 'One\ntwo.', '<p>One\ntwo.</p>'],
    ['is nothing where it is blank', ' \n\n ', ''],
    ['has emphasis', 'It is *so*.', '<p>It is <em>so</em>.</p>'],
    ['has what is strong', '**Never** again', '<p><b>Never</b> again</p>'],
    ['has both', '**a *b* c**', '<p><b>a <em>b</em> c</b></p>'],
    ['has quoted emphasis', '«*so*», (*so*)', '<p>«<em>so</em>», (<em>so</em>)</p>'],
    ['has links', 'See [the page](https://a.example/b).', '<p>See <a https://a.example/b>the page</a>.</p>'],
    ['links within the site', '[here](/b?c#d) [there](../e)', '<p><a /b?c#d>here</a> <a ../e>there</a></p>'],
    [
      'links to a name in brackets',
      '[x](https://a.example/b_(c))',
      '<p><a https://a.example/b_(c)>x</a></p>',
    ],
    ['has emphasis in a link', '[*x* y](https://a.example)', '<p><a https://a.example><em>x</em> y</a></p>'],
    ['links nowhere else', '[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['links to no data', '[x](data:text/html,y)', '<p>[x](data:text/html,y)</p>'],
    ['multiplies', '5 * 3 * 2 and a*b*c', '<p>5 * 3 * 2 and a*b*c</p>'],
    ['has a lonely star', '*Times vary', '<p>*Times vary</p>'],
    ['has a footnote', 'Prices* rose*', '<p>Prices* rose*</p>'],
    ['has markup as it is written', '<b>x</b> & _y_ `z`', '<p><b>x</b> & _y_ `z`</p>'],
    ['has brackets', '[sic] (so) [x] (y)', '<p>[sic] (so) [x] (y)</p>'],
    ['is of any script', '*그* **да** *نعم*', '<p><em>그</em> <b>да</b> <em>نعم</em></p>'],
  ];
  for (const [what, text, expected] of CASES)
    it(what, () => {
      expect(html(text)).to.equal(expected);
    });

  it('keeps every letter, whatever is in it', () => {
    const signs = ['*', '**', '[', ']', '(', ')', 'a', ' ', '\n', 'é'];
    let seed = 7;
    const next = (): number => (seed = (seed * 48271) % 2147483647);
    for (let run = 0; run < 3000; run++) {
      const text = Array.from({length: 24}, () => signs[next() % signs.length]).join('');
      const letters = (from: string): string => from.replace(/[^aé]/g, '');
      const links = [...text.matchAll(/\]\(([^()\s]*)/g)].length;
      if (links === 0) expect(letters(plainText(text)), text).to.equal(letters(text));
    }
  });

  it('is read in a moment, however long and however many signs', () => {
    const start = performance.now();
    for (const sign of ['*a ', '**', '[', '[a](', '*', '**a ']) richText(sign.repeat(100_000 / sign.length));
    expect(performance.now() - start).to.be.lessThan(4000);
  });

  it('is plain without its marks', () => {
    expect(plainText('It is **so**, *[here](/b)*.\n\nOn.')).to.equal('It is so, here.\n\nOn.');
  });
});
