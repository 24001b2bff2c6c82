import {html, type TemplateResult} from 'lit';
import type {Badge} from '../i18n/badges.ts';

/** What is ours and not the source's own words, set off by an edge. */
export function badges(list: readonly Badge[]): readonly TemplateResult[] {
  return list.map(({kind, text}) => html` <span class="badge ${kind}" part="badge">${text}</span>`);
}

/** The same, each with what it means: one line a kind. */
export function explainedBadges(list: readonly Badge[]): readonly TemplateResult[] {
  const kinds = new Map(list.map((badge) => [badge.kind, badge]));
  return [...kinds.values()].map(
    (badge) => html`<p class="explanation">${badges([badge])} ${badge.explanation}</p>`,
  );
}
