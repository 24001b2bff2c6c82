import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {readerZoneName} from '../words/time/day-words.ts';
import {describeZone} from '../words/time/zone-words.ts';
import {zoneInForce, type ZoneChoice} from '../state.ts';
import type {ViewContext} from '../view/context.ts';

/** The zone that times are told in: the story's, the reader's, UTC, or one that the page asked for. */
export function zoneSwitch({state, words, dispatch}: ViewContext): TemplateResult {
  const name = (zone: ZoneChoice): string => describeZone(words, zoneInForce({...state, zone}));
  const choices = new Map<ZoneChoice, string>([
    ['story', name('story')],
    ['reader', readerZoneName(words, zoneInForce({...state, zone: 'reader'}))],
    ['UTC', 'UTC'],
  ]);
  if (!choices.has(state.zone)) choices.set(state.zone, name(state.zone));
  const choose = (event: Event): void => {
    dispatch({type: 'zone', zone: (event.currentTarget as HTMLSelectElement).value});
  };
  return html`<select
    class="zone"
    part="zone"
    aria-label=${words.messages.zones}
    .value=${live(state.zone)}
    @change=${choose}
  >
    ${[...choices].map(
      ([zone, label]) => html`<option value=${zone} ?selected=${zone === state.zone}>${label}</option>`,
    )}
  </select>`;
}
