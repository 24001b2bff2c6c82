/** The clock on a page of its own, for tests of what is drawn. */
import {html, render, type CSSResult} from 'lit';
import type {GalleryCase} from '../../demo/gallery/case.ts';
import {directionOf, interfaceLanguage} from '../../src/words/language.ts';
import {sizeOf} from '../../src/view/size.ts';
import {initialState, update, type Command, type TimelineState} from '../../src/state.ts';
import {epochMs} from '../../src/time/units.ts';
import {clockCard} from '../../src/clock/card.ts';
import {ClockDrawing} from '../../src/clock/drawing/drawing.ts';
import {clockView} from '../../src/clock/clock.ts';
import type {Actions, ViewContext} from '../../src/view/context.ts';
import {roomInside} from '../../src/view/measure.ts';
import {clockStyles} from '../../src/clock/styles.ts';
import {stylesWith} from '../../src/element/styles.ts';
import {ContextFactory} from '../../src/element/context-factory.ts';
import type {Messages} from '../../src/words/messages.ts';
import {en} from '../support/dictionaries.ts';
import {languages} from '../words/languages.ts';

/** As a page in that language fetches them; English where there are none. */
const messagesOf = (lang: string): Messages =>
  languages.find(({messages}) => messages.language === interfaceLanguage(lang))?.messages ?? en;

export class ClockPage {
  readonly host = document.createElement('div');
  readonly root: ShadowRoot;
  readonly drawing = new ClockDrawing();
  readonly commands: Command[] = [];
  readonly #factory = new ContextFactory();
  readonly #lang: string;
  readonly #actions: Actions = {
    dispatch: (command) => {
      this.commands.push(command);
      this.state = update(this.state, command);
      this.draw();
    },
    step: () => undefined,
    show: () => undefined,
    copy: () => undefined,
    share: undefined,
    downloadSVG: () => undefined,
    openHelp: () => undefined,
    openSearch: () => undefined,
    closeSearch: () => undefined,
    showNews: () => undefined,
  };
  state: TimelineState;

  constructor(
    {story, lang, hiddenSources, thenHiddenSources, span, selected, timeZone}: GalleryCase,
    width: number,
  ) {
    this.#lang = lang ?? story.lang;
    this.host.style.setProperty('width', `${width}px`);
    document.body.append(this.host);
    this.root = this.host.attachShadow({mode: 'open'});
    this.root.adoptedStyleSheets = stylesWith([clockStyles]).flatMap(
      (style: CSSResult) => style.styleSheet ?? [],
    );
    const [from, to] = (span ?? []).map((instant) => epochMs(Date.parse(instant)));
    const commands: readonly Command[] = [
      {type: 'view', view: 'clock'},
      ...(hiddenSources ? [{type: 'sources', hidden: hiddenSources} as const] : []),
      ...(thenHiddenSources ? [{type: 'sources', hidden: thenHiddenSources} as const] : []),
      ...(timeZone === undefined ? [] : [{type: 'zone', zone: timeZone} as const]),
      ...(selected === undefined ? [] : [{type: 'select', id: selected} as const]),
      ...(from === undefined || to === undefined ? [] : [{type: 'span', span: {from, to}} as const]),
    ];
    this.state = commands.reduce(update, initialState(story));
    this.draw();
  }

  draw(): void {
    this.state = update(this.state, {type: 'resize', width: roomInside(this.host)});
    const {context} = this;
    const card = clockCard(context);
    render(
      html`<div
        class="root"
        lang=${this.#lang}
        dir=${context.direction}
        data-size=${sizeOf(this.state.width)}
      >
        <section>${clockView(context, card)}</section>
      </div>`,
      this.root,
    );
    this.drawing.show(this.root, context);
  }

  get context(): ViewContext {
    const reader = {lang: this.#lang, messages: messagesOf(this.#lang), headingLevel: 2};
    return this.#factory.create(this.state, reader, this.#actions);
  }

  get direction(): 'ltr' | 'rtl' {
    return directionOf(this.#lang);
  }

  all<Found extends Element = HTMLElement>(selector: string): readonly Found[] {
    return [...this.root.querySelectorAll<Found>(selector)];
  }

  close(): void {
    this.drawing.stop();
    this.host.remove();
  }
}
