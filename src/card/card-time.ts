import {html, nothing, type TemplateResult} from 'lit';
import type {Event} from '../story/story.ts';
import {epochMs, MINUTE} from '../time/units.ts';
import {describeTimes} from '../words/all-times.ts';
import {describeStatus} from '../words/badges.ts';
import {describeBounds} from '../words/time/bounds.ts';
import {otherDay} from '../words/time/day-words.ts';
import {writtenTime} from '../words/time/written-time.ts';
import type {WhenPhrase} from '../words/when-phrase.ts';
import {badges} from '../view/badges.ts';
import type {ViewContext} from '../view/context.ts';
import {whenTemplate} from '../view/when.ts';

/** In words, then in digits with the zone; what says no more than the digits is left to them. */
export function cardTime(context: ViewContext, event: Event): TemplateResult {
  const {words, state} = context;
  const phrases = describeTimes(event.id, words);
  const limits = describeBounds(event.id, words);
  // Deep time reads the same both ways.
  const bounds = phrases.some(({text}) => text === limits?.text) ? undefined : limits;
  const isPlain = bounds !== undefined && saysOnlyTheTime(context, event, phrases);
  const start = state.model.solution.event(event.id);
  // Of facts known only to the day, no other zone has another day.
  const day =
    start && start.latestStart - start.earliestStart <= MINUTE
      ? otherDay(words, epochMs(start.earliestStart))
      : undefined;
  const status = badges(describeStatus(event, words).filter(({kind}) => kind !== 'ongoing'));
  return html`<p class="card-time">
    ${
      isPlain
        ? [clockTimesIn(bounds.text), badges(bounds.badges), status]
        : [whenTemplate(phrases, context), status]
    }
    ${bounds && !isPlain ? html`<br />${bounds.text}${badges(bounds.badges)}` : nothing}
    ${day ? html`<br />${day}` : nothing}
  </p>`;
}

/** One time, which nobody disputes, and no word of its source's or of ours about it. */
function saysOnlyTheTime({words}: ViewContext, {id}: Event, phrases: readonly WhenPhrase[]): boolean {
  const said = words.solution.statements(id).filter(({implied}) => !implied);
  return (
    phrases.length === 1 &&
    phrases[0]?.badges.length === 0 &&
    said.length === 1 &&
    writtenTime(id, words) !== undefined
  );
}

const CLOCK_TIME = /(\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?:\s?–\s?\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?)?)/u;

/** Set off, so that they are found at a glance. */
const clockTimesIn = (text: string): readonly unknown[] =>
  text.split(CLOCK_TIME).map((piece, index) => (index % 2 === 1 ? html`<b>${piece}</b>` : piece));
