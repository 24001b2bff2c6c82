/**
 * For a page with `<iframe data-story-timeline>`: gives each frame the height that its own page tells, and passes the page's
 * fragment on, so that a link to an event finds it in the frame. Nothing else is taken from a frame.
 */
const KEY = 'story-timeline';

/** What a frame may say, if it says what it should. */
export interface Told {
  readonly height?: unknown;
  readonly top?: unknown;
}

/** CSS px: less is no timeline, more is no frame. */
const [LOWEST, HIGHEST] = [40, 50_000];

/** Frames that were asked for an event and have not answered. */
const asked = new WeakSet<HTMLIFrameElement>();

const all = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>(`iframe[data-${KEY}]`),
];

/** In a sandbox without `allow-same-origin` a page has no origin. */
const originOf = ({sandbox, src}: HTMLIFrameElement): string =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin')
    ? 'null'
    : new URL(src, document.baseURI).origin;

function fragmentOfPage(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Asks for the event that the page's address names, unless the page itself has something of that name. */
function ask(frame: HTMLIFrameElement): void {
  const fragment = fragmentOfPage();
  if (!fragment || document.getElementById(fragment)) return;
  const origin = originOf(frame);
  asked.add(frame);
  frame.contentWindow?.postMessage({[KEY]: {fragment}}, origin === 'null' ? '*' : origin);
}

function hear(frame: HTMLIFrameElement, {height, top}: Told): void {
  if (typeof height === 'number' && height >= LOWEST && height <= HIGHEST) {
    const isFirst = !frame.style.height;
    frame.style.height = `${height}px`;
    // It listens once it speaks.
    if (isFirst) ask(frame);
  }
  if (typeof top === 'number' && top >= 0 && top <= frame.offsetHeight && asked.delete(frame))
    scrollBy(0, frame.getBoundingClientRect().top + top);
}

addEventListener('message', ({data, source, origin}) => {
  const said = data?.[KEY];
  if (said)
    for (const frame of all())
      if (frame.contentWindow === source && originOf(frame) === origin) hear(frame, said);
});
addEventListener('hashchange', () => all().forEach(ask));
// A frame that was quicker than this file says it again.
for (const frame of all()) frame.contentWindow?.postMessage({[KEY]: {}}, '*');
