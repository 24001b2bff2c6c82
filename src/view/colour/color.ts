/** Colours as browsers write them, in numbers. Formulas: CSS Color Module Level 4; luminance and contrast: WCAG 2.2. */

/** Linear-light sRGB, 0 to 1 within its gamut. */
export type Linear = readonly [red: number, green: number, blue: number];

/** OKLCH: lightness 0 to 1, chroma, hue in radians. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Triple = readonly [number, number, number];

/** `#rgb`, `#rrggbb`, `rgb()`, `oklab()`, `oklch()`, `lab()`, `lch()`, `color(srgb|srgb-linear|display-p3 …)`; opacity is left out. Undefined for anything else. */
export function linearOf(color: string): Linear | undefined {
  const text = color.trim().toLowerCase();
  if (text.startsWith('#')) return linearOfHex(text.slice(1));
  const [, name = '', inside = ''] = /^([a-z]+)\(([^)]*)\)$/.exec(text) ?? [];
  const words = inside.split(/[\s,/]+/).filter(Boolean);
  if (name === 'color') return READERS[words[0] ?? '']?.(numbers(words.slice(1, 4), [1, 1, 1]));
  const read = READERS[name];
  return read?.(numbers(words.slice(0, 3), HUNDRED[name] ?? [1, 1, 1]));
}

/** Relative luminance. */
export function luminanceOf(color: string): number | undefined {
  const linear = linearOf(color);
  return linear && luminance(linear);
}

export const luminance = ([red, green, blue]: Linear): number =>
  0.2126 * clamped(red) + 0.7152 * clamped(green) + 0.0722 * clamped(blue);

/** The contrast of two luminances, 1 to 21. */
export const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

export function oklchOf(linear: Linear): Oklch {
  const cones = times(LINEAR_TO_LMS, linear).map(Math.cbrt) as unknown as Triple;
  const [lightness, a, b] = times(LMS_TO_OKLAB, cones);
  return {lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a)};
}

export function linearOfOklch({lightness, chroma, hue}: Oklch): Linear {
  const cones = times(OKLAB_TO_LMS, [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)]);
  return times(LMS_TO_LINEAR, [cones[0] ** 3, cones[1] ** 3, cones[2] ** 3]);
}

/** `#rrggbb`; what lies outside the gamut is cut off. */
export const hexOf = (linear: Linear): string =>
  `#${linear
    .map((channel) =>
      Math.round(255 * encoded(clamped(channel)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

export const isInGamut = (linear: Linear): boolean => linear.every((channel) => channel >= 0 && channel <= 1);

function linearOfHex(digits: string): Linear | undefined {
  const full = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  if (!/^[\da-f]{6}(?:[\da-f]{2})?$/.test(full)) return undefined;
  const channel = (at: number): number => decoded(Number.parseInt(full.slice(at, at + 2), 16) / 255);
  return [channel(0), channel(2), channel(4)];
}

/** What 100 % comes to, where it is not 1. */
const HUNDRED: {readonly [name: string]: Triple} = {
  rgb: [255, 255, 255],
  rgba: [255, 255, 255],
  lab: [100, 125, 125],
  lch: [100, 150, 360],
  oklab: [1, 0.4, 0.4],
  oklch: [1, 0.4, 360],
};

const DEGREE = Math.PI / 180;

const polar = ([lightness, chroma, degrees]: Triple): Triple => [
  lightness,
  chroma * Math.cos(degrees * DEGREE),
  chroma * Math.sin(degrees * DEGREE),
];

const fromOklab = ([lightness, a, b]: Triple): Linear =>
  linearOfOklch({lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a)});

/** CIE Lab with the white point D50. */
function fromLab([lightness, a, b]: Triple): Linear {
  const y = (lightness + 16) / 116;
  const unfold = (value: number): number =>
    value > 24 / 116 ? value ** 3 : ((116 * value - 16) * 27) / 24389;
  return times(D50_TO_LINEAR, [0.9642956 * unfold(y + a / 500), unfold(y), 0.8251046 * unfold(y - b / 200)]);
}

const fromBytes = ([red, green, blue]: Triple): Linear => [
  decoded(red / 255),
  decoded(green / 255),
  decoded(blue / 255),
];

const READERS: {readonly [name: string]: (numbers: Triple) => Linear} = {
  rgb: fromBytes,
  rgba: fromBytes,
  oklab: fromOklab,
  oklch: (numbers) => fromOklab(polar(numbers)),
  lab: fromLab,
  lch: (numbers) => fromLab(polar(numbers)),
  srgb: ([red, green, blue]) => [decoded(red), decoded(green), decoded(blue)],
  'srgb-linear': (numbers) => numbers,
  'display-p3': ([red, green, blue]) => times(P3_TO_LINEAR, [decoded(red), decoded(green), decoded(blue)]),
};

function numbers(words: readonly string[], hundred: Triple): Triple {
  const number = (index: 0 | 1 | 2): number => {
    const value = Number.parseFloat(words[index] ?? '') || 0;
    return words[index]?.endsWith('%') ? (value / 100) * hundred[index] : value;
  };
  return [number(0), number(1), number(2)];
}

const decoded = (value: number): number =>
  Math.abs(value) <= 0.04045 ? value / 12.92 : Math.sign(value) * ((Math.abs(value) + 0.055) / 1.055) ** 2.4;

const encoded = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

const clamped = (value: number): number => Math.min(Math.max(value, 0), 1);

type Matrix = readonly [Triple, Triple, Triple];

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** OKLab's matrices by Björn Ottosson. */
const LINEAR_TO_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const LMS_TO_LINEAR: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const LMS_TO_OKLAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const OKLAB_TO_LMS: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
/** To linear sRGB from XYZ under D50, and from linear Display P3. */
const D50_TO_LINEAR: Matrix = [
  [3.1341359, -1.6173863, -0.4906619],
  [-0.9787955, 1.916254, 0.0334427],
  [0.0719554, -0.2289768, 1.4053861],
];
const P3_TO_LINEAR: Matrix = [
  [1.2249402, -0.2249402, 0],
  [-0.0420569, 1.0420569, 0],
  [-0.0196376, -0.0786361, 1.0982736],
];
