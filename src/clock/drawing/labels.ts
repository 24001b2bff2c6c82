/** The clock's words: real buttons and headings, put where the scene has them. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ClockScene, CountPill, LaneName} from '../scene/clock.ts';
import {clockSpan} from '../domain.ts';
import type {WordedEvent} from '../events.ts';
import {placed} from '../place.ts';
import {spanAround} from './counts.ts';
import {labelTemplate} from './event-label.ts';
import {stubTemplate} from './stub.ts';
import type {ViewContext} from '../../view/context.ts';
import {heading} from '../../view/heading.ts';
import {chevron, groupIcon} from '../../view/icons.ts';
import {SHAPE_COUNT} from '../../view/shapes.ts';

export interface ClockWords {
  readonly scene: ClockScene;
  readonly events: ReadonlyMap<string, WordedEvent>;
}

export function clockWords(context: ViewContext, {scene, events}: ClockWords): TemplateResult {
  const {selected} = context.state;
  const stop = scene.labels.find(({id}) => id === selected) ?? scene.labels[0];
  return html`
    ${repeat(
      scene.lanes,
      ({key}) => key,
      (name) =>
        html`${laneName(context, name)}
          <ul role="list" aria-labelledby="lane-${name.key}">
            ${repeat(
              name.labels,
              ({id}) => id,
              (label) =>
                guard([context, label, label === stop], () =>
                  labelTemplate(context, label, {event: events.get(label.id), isStop: label === stop}),
                ),
            )}
            ${repeat(
              name.counts,
              ({key}) => key,
              (count) =>
                guard([context, count, stop], () => countTemplate(context, count, stop === undefined)),
            )}
            ${name.stub ? stubTemplate(context, name.stub, roomOf(scene)) : nothing}
          </ul>`,
    )}
    ${scene.lost ? backTemplate(context, scene) : nothing}
  `;
}

const roomOf = ({range, width}: ClockScene): {readonly from: number; readonly to: number} => ({
  from: range.start,
  to: Math.min(range.end, width - 8),
});

function laneName(
  context: ViewContext,
  {key, group, depth, folds, open, lines, y, height}: LaneName,
): TemplateResult | typeof nothing {
  if (group < 0) return nothing;
  const {state, text, dispatch, headingLevel} = context;
  const title = text(state.model.story.groups?.[group]?.title);
  const face = html`${groupIcon(group)}
    <span aria-hidden="true" lang=${title.lang} dir=${title.dir}
      >${lines.map((line) => html`<span class="name-line">${line}</span>`)}</span
    >
    <span class="spoken" lang=${title.lang}>${title.text}</span>`;
  const content = folds
    ? html`<button type="button" aria-expanded=${open} @click=${() => dispatch({type: 'toggle', key})}>
        ${face} ${chevron(open)}
      </button>`
    : face;
  const named = heading({level: headingLevel + 1, className: 'lane-name', id: `lane-${key}`}, content);
  return html`<div
    class="lane"
    data-depth=${depth}
    data-group=${group % SHAPE_COUNT}
    ${placed({x: 0, y, height})}
  >
    ${named}
  </div>`;
}

/** The counted events come apart where the axis is long enough for them; else the first of them opens. */
function countTemplate(context: ViewContext, count: CountPill, isStop: boolean): TemplateResult {
  const {state, words, dispatch} = context;
  const press = (): void => {
    const sight = clockSpan(state, words);
    const span = sight && spanAround(count, sight);
    if (span) dispatch({type: 'span', span});
    else dispatch({type: 'select', id: count.id});
  };
  return html`<li ${placed({x: count.pill.from, y: count.y, width: count.pill.width})}>
    <button type="button" class="count-pill" part="count" tabindex=${isStop ? 0 : -1} @click=${press}>
      ${count.text}
    </button>
  </li>`;
}

/** For a reader who has lost the way. */
function backTemplate({words, dispatch}: ViewContext, {range, axisHeight}: ClockScene): TemplateResult {
  return html`<button
    type="button"
    class="button back"
    @click=${() => dispatch({type: 'span', span: null})}
    ${placed({x: range.start + 16, y: axisHeight + 16})}
  >
    ${words.messages.panBack}
  </button>`;
}
