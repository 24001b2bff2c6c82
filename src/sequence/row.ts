/** One event in the sequence: its title, what is known of its time, where that comes from, and its card when it is open. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {describeStatus} from '../words/badges.ts';
import {isFromArticle, soleSource} from '../words/provenance.ts';
import {describeWhen} from '../words/when.ts';
import type {Row} from '../story/order/sequence.ts';
import type {Event} from '../story/story.ts';
import {cardPlace, isFresh, shownSequence, type TimelineState} from '../state.ts';
import {badges} from '../view/badges.ts';
import type {ViewContext} from '../view/context.ts';
import {heading} from '../view/heading.ts';
import {chevron, groupIcon} from '../view/icons.ts';
import {cardTemplate, closedCardTemplate} from '../card/card.ts';
import {reference} from '../card/reference.ts';
import {marked} from '../view/marked.ts';
import {holds} from '../story/match.ts';
import {badge} from '../words/badges.ts';
import {isHit} from '../view/found.ts';
import {SHAPE_COUNT} from '../view/shapes.ts';
import {whenTemplate} from '../view/when.ts';

export interface RowOptions {
  readonly row: Row;
  readonly level: number;
  /** Said once for the whole block, and so left out of the row: the shelf's label, a bracket's "during". */
  readonly saidAbove?: {readonly during?: string | undefined; readonly nothing?: boolean};
  /** The key of the fold that it stands in, unseen. */
  readonly fold?: string | undefined;
  /** It stands among another group's: its own is named. */
  readonly chip?: boolean;
}

/** A row is made anew only when something that it shows has changed: a letter more in the search changes few. */
export function guardedRow(context: ViewContext, options: RowOptions): unknown {
  const {row, level, saidAbove, fold, chip} = options;
  const said = [saidAbove?.during, saidAbove?.nothing];
  return guard([...rowDependencies(context, row), level, fold, chip, ...said], () =>
    rowTemplate(context, options),
  );
}

/** What of the state a row shows. An open card shows all of it. */
export function rowDependencies(context: ViewContext, row: Row): readonly unknown[] {
  const {state, words, headingLevel, direction, text} = context;
  const open = state.selected === row.id ? state : undefined;
  const title = text(words.eventOf(row.id)?.title).text;
  const hit = isHit(context, row.id);
  const query = hit && holds(title, state.query) ? state.query : '';
  const look = [hit, query, isFresh(state, row.id), state.leaving.includes(row.id)];
  return [row, words, headingLevel, direction, open, ...look];
}

/** Does the card of an event stand open in its row? */
export const holdsCard = (state: TimelineState, id: string): boolean =>
  state.selected === id && cardPlace(state) === 'within';

function rowTemplate(
  context: ViewContext,
  {row, level, saidAbove, fold, chip = false}: RowOptions,
): TemplateResult {
  const {state} = context;
  const event = context.words.eventOf(row.id);
  if (!event) return html``;
  const selected = state.selected === row.id;
  const inline = holdsCard(state, row.id);
  return html`<li
    class="row ${row.role} ${looksOf(context, row.id)}"
    part="event"
    data-row=${row.id}
    data-group=${Math.max(row.group, 0) % SHAPE_COUNT}
    aria-current=${selected ? 'true' : nothing}
    data-below=${shownSequence(state).below.get(row.id) ?? nothing}
    data-link=${row.link?.order ?? nothing}
    data-from=${startingAnew(row)}
    value=${row.rank ?? nothing}
    hidden=${fold ? 'until-found' : nothing}
    @beforematch=${() => fold && context.dispatch({type: 'toggle', key: fold})}
    @click=${(click: MouseEvent) => pressRow(context, click, row.id)}
  >
    ${rowTitle(context, {event, level, after: [newBadge(context, row.id), chip ? groupChip(context, row) : nothing]})}
    ${timeTemplate(context, event, saidAbove)} ${chevron(inline)} ${cardOf(context, event, inline)}
  </li>`;
}

/** What stands out of a row: found, new, or about to go. */
export function looksOf(context: ViewContext, id: string): string {
  const {state} = context;
  const looks = {hit: isHit(context, id), fresh: isFresh(state, id), leaving: state.leaving.includes(id)};
  return Object.entries(looks)
    .flatMap(([name, has]) => (has ? [name] : []))
    .join(' ');
}

const newBadge = ({state, words}: ViewContext, id: string): unknown =>
  badges(isFresh(state, id) ? [badge('new', words)] : []);

const groupChip = (context: ViewContext, {group}: Row): TemplateResult =>
  html` <span class="chip"
    >${groupIcon(group)} ${context.text(context.state.model.story.groups?.[group]?.title).text}</span
  >`;

export const cardOf = (context: ViewContext, event: Event, open: boolean): TemplateResult =>
  html`<div
    class="card"
    part="card"
    hidden=${open ? nothing : 'until-found'}
    @beforematch=${() => context.dispatch({type: 'select', id: event.id})}
  >
    ${open ? cardTemplate(context, event) : closedCardTemplate(context, event)}
  </div>`;

/** The number that a connector starts from, where the rail has passed since. */
const startingAnew = ({link}: Row): number | typeof nothing => (link?.restarts ? link.fromRank : nothing);

export interface TitleOptions {
  readonly event: Event;
  readonly level: number;
  /** What stands behind the title. */
  readonly after: unknown;
}

export function rowTitle(context: ViewContext, {event, level, after}: TitleOptions): TemplateResult {
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
  return heading({level, className: 'event-title', id: `title-${event.id}`}, html`${link}${after}`);
}

/** A sole source stands under the whole story; in a row only what an article's paragraph or an agency adds. */
function isSaidBelow({words}: ViewContext, {says = []}: Event): boolean {
  const adds = says.some(({paragraph, via}) => paragraph !== undefined || via !== undefined);
  return !adds && !isFromArticle(words) && soleSource(words) !== undefined;
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
    <p class="meta">${isSaidBelow(context, event) ? nothing : reference(context, event)}</p>`;
}

/** The whole row reacts to a plain press, except where it selects text or falls on something of its own. */
export function pressRow({state, dispatch}: ViewContext, click: MouseEvent, id: string): void {
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
