import {html, svg, type TemplateResult} from 'lit';
import {SHAPE_COUNT, shapePath} from './shapes.ts';

export const chevron = (open: boolean): TemplateResult =>
  html`<svg class="icon chevron" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${open ? 'M3.5,10.5L8,6L12.5,10.5' : 'M3.5,5.5L8,10L12.5,5.5'} />
  </svg>`;

export const sourcesIcon = (): TemplateResult =>
  html`<svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3.5,1.8H9.5L12.5,4.8V14.2H3.5ZM6,7H10M6,9.4H10M6,11.8H8.5" />
  </svg>`;

/** The shape of a group, as it stands beside the group's name. */
export function groupIcon(group: number, hollow = group >= SHAPE_COUNT): TemplateResult {
  return html`<svg class="shape-icon" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    <path class=${hollow ? 'hollow' : ''} d=${shapePath(group, 5)} />
  </svg>`;
}

/** A short piece of a connector, for the legend and for lists of reasons. */
export function sample(
  kind: 'stated' | 'inferred' | 'bracket' | 'shelf' | 'outside',
  width: number,
): TemplateResult {
  const middle = width / 2;
  const marks = {
    stated: svg`<path class="line stated" d="M1,7H${width - 1}" />`,
    inferred: svg`<path class="line inferred" d="M1,7H${width - 1}" />`,
    bracket: svg`<path class="line bracket" d="M${middle + 4},2H${middle - 3}V13H${middle + 4}" />`,
    shelf: svg`<circle class="hollow" cx=${middle} cy="7" r="4.5" />`,
    outside: svg`<path class="line outside" d="M1,3H${width - 1}V12H1ZM${middle - 5},12L${middle},3M${middle},12L${middle + 5},3" />`,
  };
  return html`<svg class="sample" width=${width} height="15" viewBox="0 0 ${width} 15" aria-hidden="true">
    ${marks[kind]}
  </svg>`;
}

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

export const closeIcon = (): TemplateResult =>
  html`<svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M3.5,3.5L12.5,12.5M12.5,3.5L3.5,12.5" />
  </svg>`;

export const playIcon = (): TemplateResult =>
  html`<svg class="icon filled" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M4,2.5L13,8L4,13.5Z" />
  </svg>`;

export const searchIcon = (): TemplateResult =>
  html`<svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M7,2.5A4.5,4.5 0 1 1 7,11.5A4.5,4.5 0 1 1 7,2.5ZM10.4,10.4L14,14" />
  </svg>`;

export const filterIcon = (): TemplateResult =>
  html`<svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2,4.5H14M4.5,8H11.5M6.5,11.5H9.5" />
  </svg>`;
