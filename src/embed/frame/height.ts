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

/** Tells the height of what the page shows whenever it changes. Returns a function that tells it again. */
export function tellHeight(content: Element): () => void {
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    tell(height);
  }).observe(content);
  return () => {
    if (told > 0) tell(told);
  };
}
