/** One event in the sequence: its title, what is known of its time, where that comes from, and its card when it is open. */
import {html, nothing, type TemplateResult} from 'lit';
import {describeStatus} from '../words/badges.ts';
import {describeWhen} from '../words/when.ts';
import type {Row} from '../story/order/sequence.ts';
import type {Event} from '../story/story.ts';
import {isWide} from '../state.ts';
import {badges} from '../view/badges.ts';
import type {ViewContext} from '../view/context.ts';
import {heading} from '../view/heading.ts';
import {chevron} from '../view/icons.ts';
import {actionsTemplate, evidenceTemplate} from '../card/card.ts';
import {reference} from '../card/reference.ts';
import {marked} from '../frame/search.ts';
import {SHAPE_COUNT} from '../view/shapes.ts';
import {whenTemplate} from '../view/when.ts';

export interface RowOptions {
  readonly row: Row;
  readonly level: number;
  /** Said once for the whole block, and so left out of the row: the shelf's label, a bracket's "during". */
  readonly saidAbove?: {readonly during?: string | undefined; readonly nothing?: boolean};
  /** The key of the fold that it stands in, unseen. */
  readonly fold?: string | undefined;
}

export function rowTemplate(context: ViewContext, {row, level, saidAbove, fold}: RowOptions): TemplateResult {
  const {state} = context;
  const event = context.words.eventOf(row.id);
  if (!event) return html``;
  const selected = state.selected === row.id;
  const inline = selected && !isWide(state);
  return html`<li
    class="row ${row.role} ${state.leaving.includes(row.id) ? 'leaving' : ''}"
    part="event"
    data-row=${row.id}
    data-group=${Math.max(row.group, 0) % SHAPE_COUNT}
    aria-current=${selected ? 'true' : nothing}
    data-below=${state.model.sequence.below.get(row.id) ?? nothing}
    data-link=${row.link?.order ?? nothing}
    data-from=${startingAnew(row)}
    value=${row.rank ?? nothing}
    hidden=${fold ? 'until-found' : nothing}
    @beforematch=${() => fold && context.dispatch({type: 'toggle', key: fold})}
    @click=${(click: MouseEvent) => pressRow(context, click, row.id)}
  >
    ${titleTemplate(context, event, level)} ${timeTemplate(context, event, saidAbove)} ${chevron(inline)}
    <div
      class="card"
      part="card"
      hidden=${inline ? nothing : 'until-found'}
      @beforematch=${() => context.dispatch({type: 'select', id: row.id})}
    >
      ${cardTemplate(context, event, inline)}
    </div>
  </li>`;
}

/** Closed cards stand there unseen, for the browser's own search and for paper. */
const cardTemplate = (context: ViewContext, event: Event, open: boolean): unknown => [
  evidenceTemplate(context, event),
  open ? actionsTemplate(context, event) : nothing,
];

/** The number that a connector starts from, where the rail has passed since. */
const startingAnew = ({link}: Row): number | typeof nothing => (link?.restarts ? link.fromRank : nothing);

function titleTemplate(context: ViewContext, event: Event, level: number): TemplateResult {
  const title = context.text(event.title);
  const link = html`<a
    href="#${event.id}"
    tabindex="-1"
    lang=${title.lang}
    dir=${title.dir}
    data-title=${event.id}
    aria-expanded=${context.state.selected === event.id ? 'true' : 'false'}
    >${marked(context, title)}</a
  >`;
  return heading({level, className: 'event-title', id: `title-${event.id}`}, link);
}

function timeTemplate(
  context: ViewContext,
  event: Event,
  saidAbove: RowOptions['saidAbove'],
): TemplateResult {
  const {phrases} = describeWhen(event.id, context.words, saidAbove);
  // That something goes on is in its words already.
  const status = badges(describeStatus(event, context.words).filter(({kind}) => kind !== 'ongoing'));
  return html`<p class="when" part="when">${whenTemplate(phrases, context)}${status}</p>
    <p class="meta">${reference(context, event)}</p>`;
}

/** The whole row reacts to a plain press, except where it selects text or falls on something of its own. */
function pressRow({state, dispatch}: ViewContext, click: MouseEvent, id: string): void {
  if (!isPlainPress(click) || !isForRow(click, id)) return;
  click.preventDefault();
  dispatch({type: 'select', id: state.selected === id ? null : id});
}

const isPlainPress = ({defaultPrevented, button, metaKey, ctrlKey, shiftKey}: MouseEvent): boolean =>
  !defaultPrevented && button === 0 && !metaKey && !ctrlKey && !shiftKey;

function isForRow({target}: MouseEvent, id: string): boolean {
  if (!(target instanceof Element)) return true;
  const link = target.closest('a');
  if (link) return link.getAttribute('href') === `#${id}`;
  return target.closest('.card, button') === null && getSelection()?.type !== 'Range';
}
