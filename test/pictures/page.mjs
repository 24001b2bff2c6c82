import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const {resolve} = createRequire(import.meta.url);

/** Fonts from packages: a picture depends on no font that a machine happens to have. */
const FONTS = [
  {family: 'noto-sans', subset: 'latin', range: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02DC, U+2000-22FF'},
  {family: 'noto-sans', subset: 'latin-ext', range: 'U+0100-02BA, U+1E00-1E9F, U+20A0-20C0'},
  {family: 'noto-sans-arabic', subset: 'arabic', range: 'U+0600-06FF, U+0750-077F, U+FB50-FEFC'},
];
const WEIGHTS = [400, 500, 600, 700];

const files = FONTS.flatMap(({family, subset, range}) =>
  WEIGHTS.map((weight) => {
    const name = `${family}-${subset}-${weight}-normal.woff2`;
    return {range, weight, address: `/fonts/${name}`, path: resolve(`@fontsource/${family}/files/${name}`)};
  }),
);

const faces = files.map(
  ({range, weight, address}) =>
    `@font-face { font-family: Pinned; font-weight: ${weight}; src: url(${address}) format('woff2'); unicode-range: ${range}; }`,
);

/** What the server has at which path, beside the built files. */
export const fontPages = () =>
  Object.fromEntries(files.map(({address, path}) => [address, readFileSync(path)]));

const element = ({story, view, selected}) => {
  const selects = selected ? ` selected="${selected}"` : '';
  const given = story === 'visit' ? '' : ` src="/demo/stories/${story}.json" loading="eager"`;
  const name = story === 'visit' ? 'visit-timeline' : 'story-timeline';
  // Labels are measured once: no font may come after them.
  return `<script type="module">
      await Promise.all([...document.fonts].map((font) => font.load()));
      await import('/${name}.js');
    </script><${name} view="${view}"${given}${selects}></${name}>`;
};

/** A page with nothing on it but the timeline. `base` lets a story name its pictures as the demo does. */
export const pageOf = (shown) => `<!doctype html>
<html lang="${shown.lang}" dir="${shown.lang === 'ar' ? 'rtl' : 'ltr'}" style="color-scheme: ${shown.scheme}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <base href="/demo/" />
    <title>${shown.name}</title>
    <style>
      ${faces.join('\n')}
      body { margin: 16px; font-family: Pinned; background: ${shown.scheme === 'dark' ? '#121417' : '#fff'}; }
    </style>
  </head>
  <body>${element(shown)}</body>
</html>`;
