/** A line of text on the clock: titles, words, badges. */
import {html} from 'lit';
import type {Badge} from '../../words/badges.ts';
import {explain} from '../../words/reasons/explanation.ts';
import type {WordsContext} from '../../words/words-context.ts';
import type {Font, TextLine} from '../../view/labels.ts';

const PLAIN: ReadonlySet<Font> = new Set(['words', 'hour']);

export function lineTemplate(
  line: TextLine,
  {words, badges}: {readonly words: WordsContext; readonly badges: readonly Badge[]},
  title: (text: string) => unknown = (text) => text,
): readonly unknown[] {
  return line.map(({text, font, badge}, place) => {
    if (badge !== undefined) {
      const of = badges[badge];
      const kind = of?.kind ?? 'inferred';
      const explanation = of ? explain(of, words) : '';
      // The space is for ears: to the eye a margin sets the badge off, unless it begins its line.
      return html`<span class="heard ${place > 0 ? 'gap' : ''}"> </span
        ><span class="badge ${kind}" part="badge" title=${explanation}>${text}</span>`;
    }
    return PLAIN.has(font) ? text : html`<b class=${font} dir="auto">${title(text)}</b>`;
  });
}
