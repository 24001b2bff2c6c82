import {expect} from 'chai';
import {clockCases} from '../../demo/gallery/clock-cases.ts';
import {textMeasurer} from '../../src/view/measure-text.ts';
import {clockSVG} from '../../src/clock/svg.ts';
import {ClockPage} from './page.ts';

const options = {width: 960, measure: textMeasurer('sans-serif', 'en'), fontFamily: 'sans-serif'};

describe('The clock as an SVG document', () => {
  for (const example of clockCases) {
    it(`${example.id}: stands alone`, () => {
      const page = new ClockPage(example, 960);
      const text = clockSVG(page.context, options);
      page.close();
      if (text === '') return expect(example.id).to.equal('nothing-placed');
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(parsed.querySelector('parsererror')?.textContent ?? '').to.equal('');
      expect(parsed.documentElement.getAttribute('viewBox')).to.match(/^0 0 960 \d+/);
      expect(text).not.to.match(/var\(|<script|style=|class=|NaN|Infinity|undefined/);
    });
  }

  it('keeps what an author wrote as text', () => {
    const story = {
      version: 1 as const,
      lang: 'en',
      title: 'A <b> & "c"',
      events: [{id: 'a', title: '</text><script>', when: '2024'}],
    };
    const page = new ClockPage({id: 'hostile', title: '', description: '', story}, 960);
    const text = clockSVG(page.context, options);
    page.close();
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(parsed.querySelector('script')).to.equal(null);
    expect(parsed.querySelector('title')?.textContent).to.equal('A <b> & "c"');
  });
});
