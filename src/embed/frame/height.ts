/** Tells the page around a frame how high it is: in our own words, those of AMP, and those of Medium. */

/** All messages of ours stand under this key. */
export const KEY = 'story-timeline';

function tell(height: number): void {
  const messages = [
    {[KEY]: {height}},
    {sentinel: 'amp', type: 'embed-size', height},
    JSON.stringify({src: location.href, context: 'iframe.resize', height}),
  ];
  // A height is no secret, and a frame in a sandbox cannot know who shows it.
  for (const message of messages) parent.postMessage(message, '*');
}

/** Tells the height of what the page shows whenever it changes. */
export class HeightTeller {
  readonly #content: Element;
  #told = 0;

  constructor(content: Element) {
    this.#content = content;
    new ResizeObserver(() => this.measure()).observe(content);
  }

  /** Tells it now, if it has changed: browsers observe nothing in a frame that is out of sight, and its room is wanted before. */
  measure(): void {
    const height = Math.ceil(this.#content.getBoundingClientRect().height);
    if (height === this.#told || height === 0) return;
    this.#told = height;
    tell(height);
  }

  /** Tells it once more: the page around may have come later. */
  repeat(): void {
    if (this.#told > 0) tell(this.#told);
  }
}
