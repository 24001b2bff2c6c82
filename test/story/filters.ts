/** What becomes of markup in content systems and reader modes: their own packages, and WordPress's list of what it allows. */
import * as readability from '@mozilla/readability';
import {autop} from '@wordpress/autop';
import DOMPurify from 'dompurify';
import sanitizeHtml from 'sanitize-html';
import {KSES_ELEMENTS, KSES_GLOBAL} from './kses-allowed.ts';

// CommonJS, which the test server bundles: all of it is the default export.
const {Readability} = (readability as unknown as {default: typeof readability}).default;

/** By its defaults: no ids, no classes, no `data-`, no `lang`, no `datetime`, no pictures. */
export const sanitized = (html: string): string => sanitizeHtml(html);

export const purified = (html: string): string => DOMPurify.sanitize(html);

/** WordPress's filter for posts. */
export const kses = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: Object.keys(KSES_ELEMENTS),
    allowedAttributes: {
      ...Object.fromEntries(
        Object.entries(KSES_ELEMENTS).map(([element, names]) => [element, names.split(' ')]),
      ),
      '*': [...KSES_GLOBAL.split(' '), 'data-*'],
    },
  });

/** WordPress shows a post through `wpautop`, which sets paragraphs and line breaks. */
export const inWordPress = (html: string): string => autop(kses(html));

const PARAGRAPH = `<p>${'The sitting went on for hours, and nobody who was there remembers it alike. '.repeat(6)}</p>`;

/** What a reader mode shows of an article in which it stands. */
export function inReaderMode(html: string): string {
  const page = `<!doctype html><title>An article</title><body><article><h1>An article</h1>${PARAGRAPH}${html}${PARAGRAPH}</article></body>`;
  const document = new DOMParser().parseFromString(page, 'text/html');
  return new Readability(document).parse()?.content ?? '';
}
