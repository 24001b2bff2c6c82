import {html, type TemplateResult} from 'lit';
import type {Badge} from '../words/badges.ts';

/** What is ours and not the source's own words, set off by an edge. */
export function badges(list: readonly Badge[]): readonly TemplateResult[] {
  return list.map(({kind, text}) => html` <span class="badge ${kind}" part="badge">${text}</span>`);
}
