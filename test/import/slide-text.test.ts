import {expect} from 'chai';
import {richText} from '../../src/story/rich-text.ts';
import {slide, slides} from './imported.ts';

const text = async (html: string, more: object = {}): Promise<unknown> =>
  (await slide({start_date: {year: 1}, text: {headline: 'A', text: html}, ...more})).text;

const TEXTS: readonly (readonly [string, string, string])[] = [
  ['paragraphs', '<p>One.</p>\n<p>Two.</p>', 'One.\n\nTwo.'],
  ['empty lines', 'One.\n\nTwo\nlines.', 'One.\n\nTwo lines.'],
  ['line breaks', 'One<br>two<br/><br/>three', 'One\ntwo\n\nthree'],
  ['emphasis', 'a <i>b</i> <em>c d</em>.', 'a *b* *c d*.'],
  ['strong', 'a <b> b </b><strong>c</strong>', 'a **b c**'],
  ['both', '<b>a <i>b</i></b>', '**a *b***'],
  ['headings', '<h3>Why</h3>Because', '**Why**\n\nBecause'],
  ['lists', '<ul><li>a<li>b</ul><ol><li>c</ol>', '• a\n\n• b\n\n1. c'],
  ['links', '<a href="https://a.org/x y?(1)">b</a>', '[b](https://a.org/x%20y?%281%29)'],
  ['addresses', 'See https://a.org/b.', 'See [https://a.org/b](https://a.org/b).'],
  ['entities', 'a &amp; b &lt;c&gt; &eacute;&nbsp;!', 'a & b <c> é\u00a0!'],
  ['quotation marks', 'He said <q>no</q>.', 'He said “no”.'],
  ['what only looks like markup', 'if a < b and c > d', 'if a < b and c > d'],
];

describe('The text of a slide', () => {
  for (const [name, html, marked] of TEXTS)
    it(`keeps ${name}`, async () => {
      expect(await text(html)).to.equal(marked);
    });

  it('has no links of its own making where the slide says so', async () => {
    expect(await text('See https://a.org/b.', {autolink: false})).to.equal('See https://a.org/b.');
  });

  it('keeps the words of what it cannot mark, and that is told', async () => {
    const {parsed, told} = await slides([
      {start_date: {year: 1}, text: {headline: 'A', text: 'un<b>believ</b>able, H<sub>2</sub>O, <i>yes</i>'}},
    ]);
    expect(parsed.events[0]?.text).to.equal('unbelievable, H2O, *yes*');
    expect(told.filter((one) => one === 'lost events[0].text.text')).to.have.length(2);
  });

  it('gives its pictures and frames to the event', async () => {
    const {media} = await slide({
      start_date: {year: 1},
      text: {headline: 'A', text: 'a<img src="b.png" alt="B">'},
    });
    expect(media).to.deep.equal({src: 'b.png', alt: 'B'});
  });

  const HOSTILE: readonly string[] = [
    '<script>alert(1)</script>a',
    '<a href="javascript:alert(1)">a</a>',
    '<a href=" java\nscript:alert(1)">a</a>',
    '<a href="data:text/html,<script>alert(1)</script>">a</a>',
    '<img src=x onerror=alert(1)>a',
    '<svg onload=alert(1)><script>alert(1)</script></svg>a',
    '<style>*{color:red}</style>a',
    '<iframe src="javascript:alert(1)"></iframe>a',
    '<a href="vbscript:alert(1)">a</a>',
    '</a></p></div></script>a',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>a',
  ];
  for (const html of HOSTILE)
    it(`brings nothing that runs out of ${html}`, async () => {
      const {parsed, errors} = await slides([
        {start_date: {year: 1}, text: {headline: html, text: html}, media: {url: html, caption: html}},
      ]);
      expect(errors).to.deep.equal([]);
      const [event] = parsed.events;
      const links = richText(String(event?.text ?? ''))
        .flat()
        .filter(({kind}) => kind === 'link');
      expect(links).to.deep.equal([]);
      const sources = [event?.media ?? []].flat().map(({src}) => src);
      expect(sources.every((src) => /^https?:$/.test(new URL(src, 'https://a.org').protocol))).to.equal(true);
      expect(JSON.stringify([event?.title, event?.text])).not.to.match(/alert|script:|onerror|color:red/);
    });
});
