/**
 * The first date format of a page takes the browser as long to make as all that a small timeline draws. It is made while
 * the page waits for its story, if it waits; what is made later is made quickly.
 */
export function prepareFormats(): void {
  // Not in Safari, nor where no window is.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void new Intl.DateTimeFormat());
}
