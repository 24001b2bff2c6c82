/** What surrounds every view: title, lead picture, summary, how many events from when to when, controls. */
import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {describeEvents} from '../words/overview.ts';
import type {WordsContext} from '../words/words-context.ts';
import {hasClockTimes} from '../words/time/story-times.ts';
import {describeZone} from '../words/time/zone-words.ts';
import {effectiveView} from '../state.ts';
import {badges} from '../view/badges.ts';
import type {ViewContext} from '../view/context.ts';
import {heading} from '../view/heading.ts';
import {controls} from './controls.ts';
import {filterPanel} from './filter.ts';
import {leadButton} from './lead.ts';
import {sourcesPanel} from './sources-panel.ts';
import {summaryTemplate} from './summary.ts';
import {zoneSwitch} from './zone-switch.ts';

/** `tools`: the view's own, at the end of the controls. */
export function headTemplate(context: ViewContext, tools: unknown): TemplateResult {
  const title = context.text(context.state.model.story.title);
  return html`
    ${heading(
      {level: context.headingLevel, className: 'title'},
      html`<span lang=${title.lang} dir=${title.dir}>${title.text}</span>`,
    )}
    ${leadButton(context)}
    <div class="intro">
      ${summaryTemplate(context)}
      <p class="overview" part="overview">${overview(context)}</p>
    </div>
    ${controls(context, tools)} ${filterPanel(context)} ${sourcesPanel(context)}
  `;
}

/** In the clock the zone can be chosen, where it is said. Where no event has a time of day, no zone changes anything. */
function overview(context: ViewContext): unknown {
  const {state, words} = context;
  const events = guard([words], () => howMany(words));
  if (!hasClockTimes(words)) return events;
  const zone = effectiveView(state) === 'clock' ? zoneSwitch(context) : describeZone(words);
  const pieces: {readonly [place: string]: unknown} = {events, zone};
  return words.messages.overview.split(/[{}]/).map((piece) => pieces[piece] ?? piece);
}

function howMany(words: WordsContext): unknown {
  const events = describeEvents(words);
  return [events.text, badges(events.badges)];
}
