/** Whether a page is light or dark, told by what it hands down to its elements. */
import {luminanceOf, contrast} from './color.ts';

export type Scheme = 'light' | 'dark';

/** What the page hands down, as the browser computes it. */
export interface Handed {
  /** `color-scheme`: `normal`, `light`, `dark`, `light dark`, perhaps with `only`. */
  readonly colorScheme: string;
  /** `color`. */
  readonly ink: string;
  readonly prefersDark: boolean;
}

/** Relative luminance of the component's own papers, #fff and #121417. */
const LIGHT_PAPER = 1;
const DARK_PAPER = 0.0069;

/** WCAG's ratio for text of any size. */
const LEGIBLE = 4.5;

/** The scheme that `color-scheme` alone comes to. */
export function declaredScheme({colorScheme, prefersDark}: Handed): Scheme {
  const [light, dark] = namedIn(colorScheme);
  return dark && (!light || prefersDark) ? 'dark' : 'light';
}

/**
 * What a page names, it gets. Where it names nothing or both, its ink tells: a page prints in what is legible on its
 * paper. An ink that is legible on both papers, or on neither, tells nothing.
 */
export function schemeOf(handed: Handed): Scheme {
  const declared = declaredScheme(handed);
  const [light, dark] = namedIn(handed.colorScheme);
  return light === dark ? (schemeByInk(handed.ink) ?? declared) : declared;
}

function schemeByInk(ink: string): Scheme | undefined {
  const luminance = luminanceOf(ink);
  if (luminance === undefined) return undefined;
  const onLight = contrast(luminance, LIGHT_PAPER) >= LEGIBLE;
  const onDark = contrast(luminance, DARK_PAPER) >= LEGIBLE;
  if (onLight === onDark) return undefined;
  return onLight ? 'light' : 'dark';
}

const namedIn = (colorScheme: string): readonly [light: boolean, dark: boolean] => [
  /\blight\b/.test(colorScheme),
  /\bdark\b/.test(colorScheme),
];
