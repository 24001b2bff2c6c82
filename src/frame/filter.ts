/** Filters: chips for groups and people, how many events pass, and the way back. */
import {html, nothing, type TemplateResult} from 'lit';
import {isFiltering, type Choice, type FilterKind} from '../story/filter.ts';
import {shownIds} from '../state.ts';
import {fill, plural} from '../words/fill.ts';
import {formatNumber} from '../words/time/numbers.ts';
import type {ViewContext} from '../view/context.ts';
import {filterIcon, groupIcon} from '../view/icons.ts';
import {SHAPE_COUNT} from '../view/shapes.ts';

/** The keys of what stands open. */
export const FILTER = 'filter';
const PEOPLE = 'people';

/** So many people stand there at first, those of most events. */
const MOST_PEOPLE = 12;

/** Is there anything to choose between? */
export function canFilter({state}: ViewContext): boolean {
  const {groups, people} = state.model.facets.choices(state.filter);
  return isFiltering(state.filter) || groups.length > 1 || people.length > 1;
}

export function filterButton(context: ViewContext): TemplateResult | typeof nothing {
  const {state, words, dispatch} = context;
  if (!canFilter(context)) return nothing;
  const {groups, people} = state.filter;
  const chosen = groups.size + people.size;
  return html`<button
    type="button"
    class="button filter-button"
    aria-label=${words.messages.filter}
    title=${words.messages.filter}
    aria-expanded=${state.open.has(FILTER)}
    aria-controls="filter"
    @click=${() => dispatch({type: 'toggle', key: FILTER})}
  >
    ${filterIcon()} ${chosen > 0 ? html`<span>${formatNumber(chosen, words.lang)}</span>` : nothing}
  </button>`;
}

/** The chips, while they are open; how many events pass, while any is chosen. */
export function filterPanel(context: ViewContext): TemplateResult | typeof nothing {
  const {state} = context;
  const isOpen = state.open.has(FILTER) && canFilter(context);
  if (!isOpen && !isFiltering(state.filter)) return nothing;
  return html`<div class="filter" id="filter">${isOpen ? chips(context) : nothing} ${result(context)}</div>`;
}

function chips(context: ViewContext): TemplateResult {
  const {state, words, dispatch} = context;
  const {messages} = words;
  const {groups, people} = state.model.facets.choices(state.filter);
  const all = state.open.has(PEOPLE);
  const shown = people.filter(({isChosen}, index) => all || index < MOST_PEOPLE || isChosen);
  const rest = people.length - shown.length;
  const more =
    rest > 0
      ? html`<li>
          <button type="button" class="chip-button" @click=${() => dispatch({type: 'toggle', key: PEOPLE})}>
            ${fill(messages.filterMore, {n: formatNumber(rest, words.lang)})}
          </button>
        </li>`
      : nothing;
  const chip = (by: FilterKind, choice: Choice): TemplateResult =>
    html`<li>${filterChip(context, by, choice)}</li>`;
  return html`${chipList(
    messages.columnGroup,
    groups.map((choice) => chip('groups', choice)),
  )}
  ${chipList(messages.people, [...shown.map((choice) => chip('people', choice)), more])}`;
}

const chipList = (name: string, items: readonly unknown[]): TemplateResult | typeof nothing =>
  items.some((item) => item !== nothing)
    ? html`<ul class="chips" role="list" aria-label=${name}>
        ${items}
      </ul>`
    : nothing;

/** One that is pressed to choose it: shape, name, count. `key-chip`: within a legend, without an edge. */
export function filterChip(
  context: ViewContext,
  by: FilterKind,
  choice: Choice,
  look: 'chip-button' | 'key-chip' = 'chip-button',
): TemplateResult {
  const {state, words, dispatch} = context;
  const {key, count, isChosen} = choice;
  const group = by === 'groups' ? (state.model.story.groups?.findIndex(({id}) => id === key) ?? -1) : -1;
  const name = context.text(choice.name);
  const isIdle = count === 0 && !isChosen;
  return html`<button
    type="button"
    class=${look}
    data-group=${group < 0 ? nothing : group % SHAPE_COUNT}
    aria-pressed=${isChosen}
    aria-disabled=${isIdle ? 'true' : nothing}
    @click=${() => (isIdle ? undefined : dispatch({type: 'filter', by, key}))}
  >
    ${group < 0 ? nothing : groupIcon(group)}
    <b lang=${name.lang} dir=${name.dir}>${name.text}</b>
    <span>${formatNumber(count, words.lang)}</span>
  </button>`;
}

function result(context: ViewContext): TemplateResult | typeof nothing {
  const {state, words, dispatch} = context;
  if (!isFiltering(state.filter)) return nothing;
  return html`<p class="filtered">
    <span>${describeFiltered(context)}</span>
    <button type="button" class="link" @click=${() => dispatch({type: 'unfilter'})}>
      ${words.messages.filterClear}
    </button>
  </p>`;
}

/** "9 of 46 events" */
export function describeFiltered({state, words}: Pick<ViewContext, 'state' | 'words'>): string {
  const shown = formatNumber(shownIds(state).length, words.lang);
  return plural(words, words.messages.filtered, state.model.sequence.ids.length, {shown});
}
