import {html, type TemplateResult} from 'lit';
import {footTemplate, headTemplate} from '../frame/head.ts';
import type {ViewContext} from '../view/context.ts';

/** A story on the screen. `body`: the story in the view in force. */
export function timelineTemplate(
  context: ViewContext,
  body: TemplateResult,
  announcement: string,
): TemplateResult {
  return html`<section aria-labelledby="title">
      ${headTemplate(context)}
      <div class="body">${body}</div>
      ${footTemplate(context)}
    </section>
    <div class="spoken" role="status">${announcement}</div>`;
}
