/** One event under its date: a short time, its title, and its card when it is open. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {badge, describeStatus, type Badge} from '../words/badges.ts';
import {headingsOf} from '../words/time/headings.ts';
import {sentenceCase} from '../words/sentence.ts';
import {describeWhen, type When} from '../words/when.ts';
import type {Row} from '../story/order/sequence.ts';
import type {Event} from '../story/story.ts';
import {badges} from '../view/badges.ts';
import type {ViewContext} from '../view/context.ts';
import {chevron} from '../view/icons.ts';
import {thumbnailOf} from '../view/media.ts';
import {SHAPE_COUNT} from '../view/shapes.ts';
import {cardOf, holdsCard, looksOf, pressRow, rowDependencies, rowTitle} from './row.ts';
import {isFresh, isNewestFirst, shownSequence} from '../state.ts';
import {thumbnail} from './thumbnail.ts';

export interface DatedRowOptions {
  readonly row: Row;
  readonly level: number;
  /** The key of the fold that it stands in, unseen. */
  readonly fold: string | undefined;
  /** Over it stands that nobody says when. */
  readonly onShelf: boolean;
  /** The event of the row right above. */
  readonly previous: string | undefined;
}

export function datedRow(context: ViewContext, options: DatedRowOptions): unknown {
  const {row, level, fold, onShelf, previous} = options;
  const newest = isNewestFirst(context.state);
  const event = context.words.eventOf(row.id);
  const picture = event && thumbnailOf(context.state, event);
  return guard([...rowDependencies(context, row), level, fold, onShelf, previous, newest, picture], () =>
    event ? rowTemplate(context, options, event) : nothing,
  );
}

function rowTemplate(
  context: ViewContext,
  {row, level, fold, onShelf, previous}: DatedRowOptions,
  event: Event,
): TemplateResult {
  const {state} = context;
  const selected = state.selected === row.id;
  const inline = holdsCard(state, row.id);
  const {heavy, below} = shownSequence(state);
  return html`<li
    class="row ${row.role} ${heavy.has(row.id) ? 'heavy' : ''} ${looksOf(context, row.id)}"
    part="event"
    data-row=${row.id}
    data-group=${Math.max(row.group, 0) % SHAPE_COUNT}
    data-below=${below.get(row.id) ?? nothing}
    aria-current=${selected ? 'true' : nothing}
    hidden=${fold ? 'until-found' : nothing}
    @beforematch=${() => fold && context.dispatch({type: 'toggle', key: fold})}
    @click=${(click: MouseEvent) => pressRow(context, click, row.id)}
  >
    ${rowTitle(context, {event, level, after: badgeTemplate(context, event)})}
    ${timeTemplate(context, {event, row, onShelf, previous})}
    ${inline ? nothing : [textTemplate(context, event), thumbnail(context, event)]} ${chevron(inline)}
    ${cardOf(context, event, inline)}
  </li>`;
}

interface Timed extends Pick<DatedRowOptions, 'row' | 'onShelf' | 'previous'> {
  readonly event: Event;
}

/** What is seen leaves out what its heading says; what is heard has all of it, and the group. */
function timeTemplate(context: ViewContext, {event, row, onShelf, previous}: Timed): TemplateResult {
  const {words, state} = context;
  const when = describeWhen(event.id, words, {nothing: onShelf});
  const whole = when.phrases.map(({text}) => text).join(words.messages.semicolon);
  const headings = headingsOf(words);
  const seen = describeWhen(event.id, headings.wordsUnder(event.id), {nothing: onShelf, previous});
  const short = headings.timeOf(event.id) ?? seen.phrases[0]?.text ?? '';
  const group = context.text(state.model.story.groups?.[row.group]?.title).text;
  return html`<p class="when" part="when">
    <span aria-hidden="true">${sentenceCase(short, words.lang)}</span>
    <span class="spoken"
      >${[sentenceCase(whole, words.lang), group].filter(Boolean).join(words.messages.semicolon)}</span
    >
  </p>`;
}

/** From what a reader must know to what is good to know. */
const FIRST: readonly Badge['kind'][] = [
  'contradiction',
  'denied',
  'alleged',
  'planned',
  'new',
  'updated',
  'inferred',
  'outside',
];

/** One, the weightiest. */
function badgeTemplate({state, words}: ViewContext, event: Event): unknown {
  const fresh = isFresh(state, event.id) ? [badge('new', words)] : [];
  const all = [...fresh, ...describeStatus(event, words), ...timeBadges(describeWhen(event.id, words))];
  const first = FIRST.flatMap((kind) => all.find((one) => one.kind === kind) ?? [])[0];
  return badges(first ? [first] : []);
}

const timeBadges = ({phrases}: When): readonly Badge[] => phrases.flatMap((phrase) => phrase.badges);

/** The first lines, where there is a picture or the news is read from the top. */
function textTemplate(context: ViewContext, event: Event): TemplateResult | typeof nothing {
  if (!event.media && !isNewestFirst(context.state)) return nothing;
  const text = context.text(event.text);
  if (!text.text) return nothing;
  return html`<p class="beginning" lang=${text.lang} dir=${text.dir} aria-hidden="true">${text.text}</p>`;
}
