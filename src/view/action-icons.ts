/** What stands on the buttons of a card. */
import {html, type TemplateResult} from 'lit';

export const linkIcon = (): TemplateResult =>
  html`<svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d="M6.5,9.5L9.5,6.5M7.5,4.5L9,3A2.8,2.8 0 0 1 13,7L11.5,8.5M8.5,11.5L7,13A2.8,2.8 0 0 1 3,9L4.5,7.5"
    />
  </svg>`;

/** An arrow in reading direction; CSS mirrors it in a right-to-left page. */
export const arrow = (by: 1 | -1): TemplateResult =>
  html`<svg class="icon arrow" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${by > 0 ? 'M2.5,8H13M9,4L13,8L9,12' : 'M13.5,8H3M7,4L3,8L7,12'} />
  </svg>`;
