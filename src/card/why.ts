import {html, nothing, type TemplateResult} from 'lit';
import type {Badge} from '../words/badges.ts';
import {distinctMeanings, explain} from '../words/reasons/explanation.ts';
import {describeReasons} from '../words/reasons/reasons.ts';
import type {Event} from '../story/story.ts';
import {describeTimes} from '../words/all-times.ts';
import {describeWhen} from '../words/when.ts';
import {badges} from '../view/badges.ts';
import type {ViewContext} from '../view/context.ts';
import {chevron, sample} from '../view/icons.ts';

/** "Why this time?": the statements that an event's place rests on, one a line, and what follows from them. */
export function whyTemplate(context: ViewContext, event: Event): TemplateResult | typeof nothing {
  const reasons = describeReasons(event.id, context.words);
  if (!reasons) return nothing;
  const used = [
    ...describeWhen(event.id, context.words).phrases,
    ...describeTimes(event.id, context.words),
    ...reasons.lines,
  ].flatMap((part) => part.badges);
  const open = context.state.open.has('why');
  const toggle = (): void => context.dispatch({type: 'toggle', key: 'why'});
  return html`<div class="why">
    <button type="button" class="disclosure" aria-expanded=${open} aria-controls="why" @click=${toggle}>
      ${chevron(open)} <span>${reasons.question}</span>
    </button>
    <div id="why" class="why-answer" ?hidden=${!open}>
      <ul role="list">
        ${reasons.lines.map(({text, mark, badges: list}) => html`<li>${sample(mark, 18)} ${text}${badges(list)}</li>`)}
      </ul>
      ${reasons.conclusion ? html`<p class="conclusion">${reasons.conclusion}</p>` : nothing}
      ${explained(used, context)}
    </div>
  </div>`;
}

/** What the badges mean: one line a kind, and one a source that a badge stands for. */
function explained(list: readonly Badge[], {words}: ViewContext): readonly TemplateResult[] {
  return distinctMeanings(list, words).map(
    (badge) => html`<p class="explanation">${badges([badge])} ${explain(badge, words)}</p>`,
  );
}
