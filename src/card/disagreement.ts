/** Statements that cannot all be true, beside each other: what each says, who says so, and which one was set aside. */
import {html, nothing, type TemplateResult} from 'lit';
import {describeContradictions, type Disagreement, type Side} from '../words/reasons/contradictions.ts';
import type {Event} from '../story/story.ts';
import {badges} from '../view/badges.ts';
import type {ViewContext} from '../view/context.ts';
import {sourceLine} from './source-line.ts';

export function disagreements(context: ViewContext, {id}: Event): readonly TemplateResult[] {
  const one = ({heading, sides}: Disagreement): TemplateResult =>
    html`<div class="disagreement">
      <p class="disagreement-heading">${heading}</p>
      <ul role="list">
        ${sides.map((side) => sideTemplate(context, side, side.event === id))}
      </ul>
    </div>`;
  return describeContradictions(id, context.words).map(one);
}

function sideTemplate(
  context: ViewContext,
  {event, text, badges: list, sources, aside}: Side,
  own: boolean,
): TemplateResult {
  const says = context.words.eventOf(event)?.says ?? [];
  const title = context.text(context.words.eventOf(event)?.title);
  return html`<li class=${aside ? 'set-aside' : nothing}>
    ${own ? nothing : html`<p class="by" lang=${title.lang} dir=${title.dir}>${title.text}</p>`}
    <p class="side">${text}${badges(list)}</p>
    ${sources.map((source) => {
      const claims = says.filter((claim) => claim.source === source);
      const paragraph = claims.length === 1 ? claims[0]?.paragraph : undefined;
      return sourceLine(context, paragraph === undefined ? {source} : {source, paragraph});
    })}
    ${aside ? html`<p class="aside">${aside}</p>` : nothing}
  </li>`;
}
