/** What stays in sight above the lanes: words of the axis, left of it what all its ticks share. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ViewContext} from '../../view/context.ts';
import {dateBadgesOf} from '../notes.ts';
import {placed} from '../place.ts';
import type {ClockScene} from '../scene/clock.ts';
import {lineTemplate} from './text-line.ts';

export function axisBlockWords({words}: ViewContext, {axis}: ClockScene): TemplateResult {
  const badges = dateBadgesOf(words);
  return html`${axis.column === '' ? nothing : html`<b class="axis-column">${axis.column}</b>`}
  ${repeat(
    axis.above,
    ({key}) => key,
    ({x, line}) =>
      html`<span class="axis-label" ${placed({x, y: 2})}>${lineTemplate(line, {words, badges})}</span>`,
  )}`;
}
