import {expect} from 'chai';
import {html, render} from 'lit';
import {sourcesPanel} from '../../src/frame/sources-panel.ts';
import {initialState, update, type TimelineState} from '../../src/state.ts';
import {localText} from '../../src/story/text.ts';
import type {ViewContext} from '../../src/view/context.ts';
import {visit} from '../../src/visit/visit.ts';
import {messages} from '../../src/words/languages/es.ts';
import {wordsContext} from '../../src/words/words-context.ts';

/** The state with its sources open, and how often its solution was gone through. */
function counted(state: TimelineState): {readonly state: TimelineState; readonly passes: () => number} {
  let passes = 0;
  const solution = new Proxy(state.model.solution, {
    get(target, key) {
      if (key === 'events') passes++;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return {state: {...state, model: {...state.model, solution}}, passes: () => passes};
}

function contextOf(state: TimelineState, words: ViewContext['words']): ViewContext {
  const nothing = (): void => undefined;
  return {
    state,
    words,
    text: (text) => localText(text ?? '', 'es', 'es'),
    headingLevel: 2,
    direction: 'ltr',
    dispatch: nothing,
    step: nothing,
    show: nothing,
    copy: nothing,
    share: undefined,
    downloadSVG: nothing,
    openHelp: nothing,
    openSearch: nothing,
    closeSearch: nothing,
    showNews: nothing,
  };
}

describe('The panel of the sources', () => {
  it('reckons what each switch would move once a story, however often it is rendered', () => {
    const open = update(initialState(visit), {type: 'toggle', key: 'sources'});
    const {state, passes} = counted(open);
    const place = document.createElement('div');
    const words = wordsContext({model: state.model, lang: 'es', zone: 'Asia/Pyongyang', messages});
    const show = (shown: TimelineState): unknown =>
      render(html`${sourcesPanel(contextOf(shown, words))}`, place);
    show(state);
    const first = passes();
    const text = place.textContent;
    expect(text).to.match(/precisa \d+ hecho/);
    expect(first).to.be.at.least(Object.keys(visit.sources ?? {}).length);
    show(update(state, {type: 'select', id: 'firma'}));
    show(update(state, {type: 'search', query: 'x'}));
    expect(passes()).to.equal(first);
    expect(place.textContent).to.equal(text);
  });
});
