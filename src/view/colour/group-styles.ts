import {css, unsafeCSS, type CSSResult} from 'lit';
import type {Story} from '../../story/story.ts';
import {groupInk, groupInks, type GroupInk, type GroupInks} from './group-color.ts';
import {SHAPE_COUNT} from '../shapes.ts';

const NONE: readonly CSSResult[] = [];
const made = new WeakMap<Story, readonly CSSResult[]>();

/** The colours that a story gives its groups; made once a story. Paper and forced colours keep their own. */
export function groupStyles(story: Story | undefined): readonly CSSResult[] {
  if (!story?.groups?.some(({color}) => color)) return NONE;
  const known = made.get(story) ?? [sheet(groupInks(story.groups, inNumbers))];
  made.set(story, known);
  return known;
}

const sheet = (inks: readonly GroupInks[]): CSSResult => css`
  @media screen and (forced-colors: none) {
    ${unsafeCSS(inks.map(rules).join(''))}
  }
`;

/** In the order of the tokens: what the browser decides by itself, then what is told. */
function rules({group, light, dark}: GroupInks): string {
  const at = `[data-group='${group}']`;
  const told = (scheme: string, ink: GroupInk): string =>
    rule(`:where([data-scheme='${scheme}']) ${at}`, group, written(ink));
  const both = rule(at, group, eitherOf(written(light), written(dark)));
  return [
    rule(at, group, written(light)),
    `@supports (color:light-dark(#000,#fff)){${both}}`,
    told('light', light),
    told('dark', dark),
  ].join('');
}

type Written = Readonly<Record<'text' | 'mark' | 'number', string>>;

const written = ({text, mark, number}: GroupInk): Written => ({text, mark, number: `var(--vt-${number})`});

const eitherOf = (light: Written, dark: Written): Written => ({
  text: `light-dark(${light.text},${dark.text})`,
  mark: `light-dark(${light.mark},${dark.mark})`,
  number: `light-dark(${light.number},${dark.number})`,
});

/** What the page says comes before what the story says. */
function rule(selector: string, group: number, {text, mark, number}: Written): string {
  const of = (ink: string): string =>
    group < SHAPE_COUNT ? `var(--story-timeline-group-${group + 1},${ink})` : ink;
  return `${selector}{--vt-group:${of(mark)};--vt-group-text:${of(text)};--vt-group-number:${number}}`;
}

/** A group's colour in a document of its own, on white; undefined where the story gives it none. */
export function printedColor(group: number, {groups}: Story): string | undefined {
  const color = groups?.[group]?.color;
  return color && groupInk(inNumbers(color), 'light')?.text;
}

/** Names and `hsl()` as the browser has them in numbers. */
function inNumbers(color: string): string {
  if (color.startsWith('#')) return color;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return color;
  context.fillStyle = color;
  return context.fillStyle;
}
