import {expect} from 'chai';
import {nothing, render} from 'lit';
import {ContextFactory} from '../../src/element/context-factory.ts';
import {sequenceView} from '../../src/sequence/sequence.ts';
import {initialState, update, type TimelineState} from '../../src/state.ts';
import type {Story} from '../../src/story/story.ts';
import type {Actions, ViewContext} from '../../src/view/context.ts';
import {messages} from '../../src/words/languages/en.ts';

const nobody = (): void => {};
const actions: Actions = {
  dispatch: nobody,
  step: nobody,
  show: nobody,
  copy: nobody,
  share: undefined,
  downloadSVG: nobody,
  openHelp: nobody,
  openSearch: nobody,
  closeSearch: nobody,
  showNews: nobody,
};

const storyOf = (isDated: boolean): Story => ({
  version: 1,
  lang: 'en',
  title: 'Long',
  timeZone: 'UTC',
  events: Array.from({length: 31}, (_, index) => ({
    id: `e${index}`,
    title: index % 10 === 3 ? `Robespierre ${index}` : `Other ${index}`,
    text: `text ${index}`,
    ...(isDated && {when: `${1790 + index}`}),
  })),
});

/** Renders a story, and then tells which events' texts were asked for by each further state: those of rows made anew. */
class Rendered {
  readonly #target = document.createElement('div');
  readonly #contexts = new ContextFactory();
  #made: string[] = [];

  show(state: TimelineState): readonly string[] {
    const context = this.#contexts.create(state, {lang: 'en', messages, headingLevel: 2}, actions);
    this.#made = [];
    const counting: ViewContext = {
      ...context,
      text: (text) => {
        if (typeof text === 'string' && text.startsWith('text ')) this.#made.push(`e${text.slice(5)}`);
        return context.text(text);
      },
    };
    render(sequenceView(counting), this.#target);
    return [...new Set(this.#made)];
  }

  end(): void {
    render(nothing, this.#target);
  }
}

describe('The rows that are made anew', () => {
  for (const isDated of [true, false]) {
    const kind = isDated ? 'dated' : 'undated';
    it(`at a letter in the search are those whose match changes: ${kind}`, () => {
      const state = initialState(storyOf(isDated));
      expect(state.model.sequence.form.dated).to.equal(isDated);
      const rendered = new Rendered();
      expect(rendered.show(state)).to.have.length(31);
      const found = ['e3', 'e13', 'e23'];
      expect(rendered.show(update(state, {type: 'search', query: 'robe'}))).to.have.members(found);
      expect(rendered.show(update(state, {type: 'search', query: 'robes'}))).to.have.members(found);
      expect(rendered.show(update(state, {type: 'search', query: 'robespierre 1'}))).to.have.members(found);
      expect(rendered.show(update(state, {type: 'search', query: ''}))).to.deep.equal(['e13']);
      rendered.end();
    });

    it(`at a selection are the row that closes and the row that opens: ${kind}`, () => {
      const rendered = new Rendered();
      const first = update(initialState(storyOf(isDated)), {type: 'select', id: 'e1'});
      rendered.show(first);
      expect(rendered.show(update(first, {type: 'select', id: 'e2'}))).to.have.members(['e1', 'e2']);
      rendered.end();
    });
  }
});
