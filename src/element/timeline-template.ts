import {html, type TemplateResult} from 'lit';
import {sidePanel} from '../card/side-panel.ts';
import {stepBar} from '../card/steps.ts';
import {footTemplate, headTemplate} from '../frame/head.ts';
import {newsBar} from '../frame/news-bar.ts';
import {isSearchOpen} from '../frame/search.ts';
import {foundIn} from '../view/found.ts';
import {cardPlace} from '../state.ts';
import type {ViewContext} from '../view/context.ts';

/** A story on the screen. `body`: the story in the view in force. */
export function timelineTemplate(
  context: ViewContext,
  body: TemplateResult,
  announcement: string,
): TemplateResult {
  const hasFinds = (foundIn(context)?.ids.length ?? 0) > 0;
  const look = `${isSearchOpen(context.state) ? 'searching' : ''} ${hasFinds ? 'with-finds' : ''}`;
  return html`<section class=${look} aria-labelledby="title">
      ${headTemplate(context)}
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
