import {expect} from 'chai';
import {COLOR_NAMES} from '../../src/story/color.ts';
import {linearOf, luminanceOf} from '../../src/view/colour/color.ts';
import {groupInk} from '../../src/view/colour/group-color.ts';

/** The bytes that the browser paints for a colour. */
function painted(color: string): readonly [number, number, number] {
  const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('no canvas');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Straight from WCAG 2.2's definition of relative luminance. */
function luminance(color: string): number {
  const [red, green, blue] = painted(color).map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Hue in degrees, as the browser reckons it. */
function hue(color: string): number {
  const probe = document.createElement('i');
  probe.style.color = `oklch(from ${color} l c h)`;
  document.body.append(probe);
  const [, , degrees] = getComputedStyle(probe).color.match(/[\d.e-]+/g) ?? [];
  probe.remove();
  return Number(degrees);
}

const hexOf = (color: string): string =>
  `#${painted(color)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;

const COLORS = [...COLOR_NAMES, '#FAA61A', '#00f', '#0f0', '#fe0', '#123456'].map(hexOf);
const PAPERS = {light: '#ffffff', dark: '#121417'} as const;

describe('The colour of a group', () => {
  for (const [scheme, paper] of Object.entries(PAPERS) as ['light' | 'dark', string][])
    it(`is legible as text and seen as a mark on a ${scheme} paper, whatever the author chose`, () => {
      for (const color of COLORS) {
        const ink = groupInk(color, scheme);
        expect(ratio(ink?.text ?? paper, paper), `${color} text`).to.be.at.least(4.6);
        expect(ratio(ink?.mark ?? paper, paper), `${color} mark`).to.be.at.least(3);
      }
    });

  it('is the author’s where that is legible', () => {
    for (const [scheme, paper] of Object.entries(PAPERS) as ['light' | 'dark', string][])
      for (const color of COLORS) {
        const ink = groupInk(color, scheme);
        if (ratio(color, paper) >= 4.61) expect(ink?.text).to.equal(color);
        if (ratio(color, paper) >= 3.01) expect(ink?.mark).to.equal(color);
      }
  });

  it('keeps its hue', function () {
    if (!CSS.supports('color', 'oklch(from red l c h)')) this.skip();
    for (const color of ['#FAA61A', '#ffb6c1', '#7fffd4', '#ffff00', '#4b0082', '#00bfff'])
      for (const scheme of ['light', 'dark'] as const) {
        const ink = groupInk(color, scheme);
        const apart = Math.abs(hue(ink?.text ?? '') - hue(color));
        expect(Math.min(apart, 360 - apart), `${color} ${scheme}`).to.be.lessThan(4);
      }
  });

  it('is as the specification has it', () => {
    expect(groupInk('#FAA61A', 'light')).to.include({text: '#a26907', mark: '#cc8502'});
    expect(groupInk('#FAA61A', 'dark')).to.include({text: '#faa61a', mark: '#faa61a'});
  });

  it('carries a number in paper or ink, the better', () => {
    const inks = {paper: '#ffffff', ink: '#16181d'};
    for (const color of COLORS) {
      const {mark = '', number = 'paper'} = groupInk(color, 'light') ?? {};
      const best = Math.max(ratio(mark, inks.paper), ratio(mark, inks.ink));
      expect(best - ratio(mark, inks[number]), color).to.be.lessThan(0.05);
      expect(ratio(mark, inks[number]), color).to.be.at.least(4);
    }
  });
});

describe('A colour in numbers', () => {
  const WRITTEN = [
    'rgb(12, 200, 77)',
    'rgba(12, 200, 77, 0.5)',
    'rgb(10% 20% 30%)',
    'oklch(0.7 0.1 200)',
    'oklab(60% 0.1 -0.05)',
    'lab(50% 20 -30)',
    'lch(60 40 120)',
    'color(srgb 0.2 0.4 0.6)',
    'color(srgb-linear 0.2 0.4 0.6)',
    'color(display-p3 0.3 0.5 0.4)',
  ];

  for (const color of WRITTEN)
    it(`is what the browser paints: ${color}`, () => {
      const opaque = color.replace(', 0.5)', ')').replace('rgba', 'rgb');
      expect(luminanceOf(color) ?? NaN).to.be.closeTo(luminance(opaque), 0.006);
    });

  it('is none for a word', () => {
    for (const color of ['', 'red', 'currentcolor', 'var(--x)', '#12', 'hsl(20 80% 40%)'])
      expect(linearOf(color), color).to.equal(undefined);
  });
});
