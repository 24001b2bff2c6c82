/** An author's colour for a group, brought to the contrast that its use needs. */
import type {Group} from '../../story/story.ts';
import {
  contrast,
  hexOf,
  isInGamut,
  linearOf,
  linearOfOklch,
  luminance,
  luminanceOf,
  oklchOf,
  type Linear,
  type Oklch,
} from './color.ts';
import type {Scheme} from './scheme.ts';

/** Of one scheme: for words, and for marks. */
export interface GroupInk {
  readonly text: string;
  readonly mark: string;
  /** What a number in a mark is printed in: the paper or the ink, the better. */
  readonly number: 'paper' | 'ink';
}

/** The least contrast with paper and surface: WCAG's 4.5 and 3, with what rounding to whole bytes may take away. */
const TEXT = 4.6;
const MARK = 3;

/** Of OKLCH: smaller than anybody sees. */
const LIGHTNESS_STEP = 0.005;
const CHROMA_STEP = 0.002;

/** Relative luminance of the component's own papers and inks. */
const PAPERS: Readonly<Record<Scheme, number>> = {light: 1, dark: luminanceOf('#121417') ?? 0};
const INKS: Readonly<Record<Scheme, number>> = {
  light: luminanceOf('#16181d') ?? 0,
  dark: luminanceOf('#f1f2f4') ?? 1,
};

/**
 * The colour itself where it is legible already; else with its hue, as near in lightness as the contrast allows, its
 * chroma cut to what a screen can show. Undefined for what is no colour in numbers.
 */
export function groupInk(color: string, scheme: Scheme): GroupInk | undefined {
  const linear = linearOf(color);
  if (!linear) return undefined;
  const mark = legible(linear, scheme, MARK);
  return {text: legible(linear, scheme, TEXT), mark, number: numberOn(mark, scheme)};
}

function numberOn(mark: string, scheme: Scheme): 'paper' | 'ink' {
  const ground = luminance(linearOf(mark) ?? [0, 0, 0]);
  return contrast(ground, PAPERS[scheme]) >= contrast(ground, INKS[scheme]) ? 'paper' : 'ink';
}

function legible(linear: Linear, scheme: Scheme, least: number): string {
  const isLegible = (hex: string): boolean => contrastWithPaper(hex, scheme) >= least;
  const own = hexOf(linear);
  if (isLegible(own)) return own;
  const color = oklchOf(linear);
  const away = scheme === 'light' ? -LIGHTNESS_STEP : LIGHTNESS_STEP;
  for (let lightness = color.lightness + away; lightness > 0 && lightness < 1; lightness += away) {
    const hex = hexOf(shown({...color, lightness}));
    if (isLegible(hex)) return hex;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
}

const contrastWithPaper = (hex: string, scheme: Scheme): number =>
  contrast(luminance(linearOf(hex) ?? [0, 0, 0]), PAPERS[scheme]);

/** The colour with the most chroma, up to its own, that sRGB holds at this lightness and hue. */
function shown(color: Oklch): Linear {
  let chroma = color.chroma;
  while (chroma > 0 && !isInGamut(linearOfOklch({...color, chroma}))) chroma -= CHROMA_STEP;
  return linearOfOklch({...color, chroma: Math.max(chroma, 0)});
}

/** Both schemes of each group that has a colour of its own, by the group's index. */
export function groupInks(
  groups: readonly Group[] | undefined,
  inNumbers: (color: string) => string,
): readonly GroupInks[] {
  return (groups ?? []).flatMap(({color}, group) => {
    if (!color) return [];
    const numbers = inNumbers(color);
    const [light, dark] = [groupInk(numbers, 'light'), groupInk(numbers, 'dark')];
    return light && dark ? [{group, light, dark}] : [];
  });
}

export interface GroupInks {
  readonly group: number;
  readonly light: GroupInk;
  readonly dark: GroupInk;
}
