/** An event that was marked: its title, what its sentence offers, what is claimed. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {offersIn, relationTo} from '../article/offers.ts';
import type {Offer, RelationOffer} from '../article/offers.ts';
import {described} from '../core/described.ts';
import {eventsIn, isMembers} from '../core/draft.ts';
import type {Members} from '../core/draft.ts';
import {statementsOf} from '../core/statements.ts';
import type {RelationKind, Statement} from '../core/statements.ts';
import {ARTICLE} from '../core/update.ts';
import type {Actions, Shown} from './shown.ts';

export interface SentenceEvents {
  readonly sentence: string;
  readonly paragraph: number;
  readonly events: readonly Members[];
}

const RELATIONS: readonly RelationKind[] = ['after', 'before', 'during', 'with'];
const titleOf = (event: Members): string => String(event['title'] ?? event['id']);

export function eventCard(
  event: Members,
  from: SentenceEvents,
  shown: Shown,
  actions: Actions,
): TemplateResult {
  const {words} = shown;
  const id = String(event['id']);
  return html`<article class="card" data-event=${id}>
    <label
      >${words.eventTitle}
      <input
        data-title
        .value=${live(titleOf(event))}
        @input=${({target}: Event) =>
          actions.send({type: 'event', id, key: 'title', value: (target as HTMLInputElement).value})}
    /></label>
    ${offersOf(event, from, shown, actions)} ${claims(event, shown, actions)}
    ${linkForm(event, shown, actions)}
    <p class="buttons">
      <button type="button" data-another @click=${() => actions.mark(from.sentence, from.paragraph)}>
        ${words.another}
      </button>
      <button type="button" @click=${() => actions.send({type: 'remove', id})}>
        ${words.removeEvent(titleOf(event))}
      </button>
    </p>
  </article>`;
}

function offersOf(event: Members, from: SentenceEvents, shown: Shown, actions: Actions): unknown {
  const {state, words, findDates} = shown;
  const {article} = state.draft;
  if (!article) return nothing;
  const {lang, published} = article;
  const dates = findDates?.(from.sentence, published) ?? [];
  const accepted = new Set(
    statementsOf(event).map(({value}) => (isMembers(value) ? value['label'] : undefined)),
  );
  const offers = offersIn(from.sentence, dates, {lang, published, source: ARTICLE}).filter(
    (offer) => !accepted.has(offer.words),
  );
  if (offers.length === 0) return nothing;
  const item = (offer: Offer): TemplateResult =>
    offer.type === 'relation'
      ? relationOffer(offer, event, from, {shown, actions})
      : html`<li>
          <q>${offer.words}</q> <span>${described(offer.statement, words, () => '')}</span>
          <button
            type="button"
            data-accept
            aria-label=${words.acceptOf(offer.words)}
            @click=${() => accept(event, offer.statement, actions)}
          >
            ${words.accept}
          </button>
        </li>`;
  return html`<p class="small">${words.offers}</p>
    <ul class="offers">
      ${offers.map(item)}
    </ul>`;
}

const accept = (event: Members, statement: Statement, actions: Actions): void =>
  actions.send({type: 'state', id: String(event['id']), statement});

/** Of two events of one sentence, each may be the one that the other came after: which, the editor says. */
function relationOffer(
  offer: RelationOffer,
  event: Members,
  {events}: SentenceEvents,
  {shown, actions}: {readonly shown: Shown; readonly actions: Actions},
): TemplateResult {
  const {words, state} = shown;
  const context = {lang: state.draft.article?.lang ?? 'en', published: '', source: ARTICLE} as const;
  const neighbour = events.find(({id}) => id !== event['id'])?.['id'];
  const submitted = (submit: SubmitEvent): void => {
    submit.preventDefault();
    const other = String(new FormData(submit.target as HTMLFormElement).get('other') ?? '');
    if (other) accept(event, relationTo(offer, other, context), actions);
  };
  return html`<li>
    <q>${offer.words}</q>
    <form data-offer-form @submit=${submitted}>
      <span>${words.kinds[offer.kind]}</span> ${otherSelect(event, shown, neighbour)}
      <button data-accept aria-label=${words.acceptOf(offer.words)}>${words.accept}</button>
    </form>
  </li>`;
}

function otherSelect(event: Members, {state, words}: Shown, chosen: unknown): TemplateResult {
  const others = eventsIn(state.story).filter(({id}) => id !== event['id']);
  return html`<select name="other" required aria-label=${words.otherEvent}>
    <option value="">${words.whichEvent}</option>
    ${others.map(
      (other) =>
        html`<option value=${String(other['id'])} ?selected=${other['id'] === chosen}>
          ${titleOf(other)}
        </option>`,
    )}
  </select>`;
}

function linkForm(event: Members, shown: Shown, actions: Actions): TemplateResult {
  const {words} = shown;
  const link = (submit: SubmitEvent): void => {
    submit.preventDefault();
    const form = submit.target as HTMLFormElement;
    const data = new FormData(form);
    const kind = RELATIONS.find((each) => each === data.get('kind')) ?? 'after';
    const value = {event: String(data.get('other')), source: ARTICLE, basis: 'inferred', infers: 'order'};
    accept(event, {kind, value}, actions);
    form.reset();
  };
  return html`<form class="link" data-link @submit=${link}>
    <label
      >${words.linkTo}
      <select name="kind">
        ${RELATIONS.map((kind) => html`<option value=${kind}>${words.kinds[kind]}</option>`)}
      </select></label
    >
    ${otherSelect(event, shown, undefined)}
    <button>${words.link}</button>
  </form>`;
}

function claims(event: Members, shown: Shown, actions: Actions): unknown {
  const {words, state} = shown;
  const id = String(event['id']);
  const statements = statementsOf(event);
  if (statements.length === 0) return nothing;
  const other = (of: string): string =>
    titleOf(eventsIn(state.story).find((each) => each['id'] === of) ?? {id: of});
  return html`<p class="small">${words.statements}</p>
    <ul class="claims">
      ${statements.map((statement) => {
        const {kind, index, value} = statement;
        const text = described(statement, words, other);
        const isRelation = kind !== 'when' && kind !== 'lasts' && isMembers(value);
        return html`<li>
          <span>${text}</span>
          ${
            isRelation
              ? html`<label
                  ><input
                    type="checkbox"
                    .checked=${live(value['basis'] !== 'inferred')}
                    @change=${({target}: Event) =>
                      actions.send({
                        type: 'basis',
                        id,
                        place: {kind, index},
                        isStated: (target as HTMLInputElement).checked,
                      })}
                  />
                  ${words.statedByArticle}</label
                >`
              : nothing
          }
          <button
            type="button"
            aria-label=${words.removeOf(text)}
            @click=${() => actions.send({type: 'unstate', id, place: {kind, index}})}
          >
            ${words.remove}
          </button>
        </li>`;
      })}
    </ul>`;
}
