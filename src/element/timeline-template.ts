import {html, type TemplateResult} from 'lit';
import {sidePanel} from '../card/side-panel.ts';
import {storyCard} from '../card/story-card.ts';
import {stepBar} from '../card/steps.ts';
import {footTemplate} from '../frame/foot.ts';
import {headTemplate} from '../frame/head.ts';
import {newsBar} from '../frame/news-bar.ts';
import {isSearchOpen} from '../frame/search.ts';
import {leadOf} from '../view/lead.ts';
import {foundIn} from '../view/found.ts';
import {cardPlace} from '../state.ts';
import type {ViewContext} from '../view/context.ts';

export interface TimelineParts {
  /** The story in the view in force. */
  readonly body: TemplateResult;
  /** The view's own, beside the controls. */
  readonly tools: unknown;
  readonly announcement: string;
}

/** A story on the screen. */
export function timelineTemplate(
  context: ViewContext,
  {body, tools, announcement}: TimelineParts,
): TemplateResult {
  const hasFinds = (foundIn(context)?.ids.length ?? 0) > 0;
  const look = `${leadOf(context) ? 'led' : ''} ${isSearchOpen(context.state) ? 'searching' : ''} ${hasFinds ? 'with-finds' : ''}`;
  return html`<section class=${look} aria-labelledby="title">
      ${headTemplate(context, tools)} ${storyCard(context)}
      <div class="body">
        ${newsBar(context)}
        <div class="columns ${cardPlace(context.state) === 'beside' ? 'divided' : ''}">
          <div class="view">${body}</div>
          ${sidePanel(context)}
        </div>
        ${stepBar(context)}
      </div>
      ${footTemplate(context)}
    </section>
    <div class="spoken" role="status">${announcement}</div>`;
}
