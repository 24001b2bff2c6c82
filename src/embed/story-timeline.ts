/// <reference types="vite/types/importMeta.d.ts" />
/**
 * For a script tag: `<story-timeline>`, and lists with `data-story-timeline`. Asks for everything that the page will need at
 * once, side by side: the component, the words of the page's language, the story. No other file imports this one, so that it
 * works under any address.
 */
import type {EarlyAnswer} from '../element/page/fetch-story.ts';

const TAG = 'story-timeline';
const LISTS = '[data-story-timeline]';

/** The component on its way, where every copy of this file finds it, whatever its version. */
const COMPONENT = Symbol.for(TAG);
const page: typeof globalThis & {[COMPONENT]?: Promise<unknown>} = globalThis;

/** CSS px: so near to the window a story is fetched. */
const NEAR = 1200;

const dictionaries = import.meta.glob('../words/languages/*.ts');

function start(): void {
  page[COMPONENT] = import('../element/register-story.ts');
  import('../element/page/upgrade-lists.ts').then(({upgradeLists}) => upgradeLists()).catch(() => undefined);
  for (const element of document.querySelectorAll<Element & {earlyAnswer?: EarlyAnswer}>(
    `${TAG}, ${LISTS}`,
  )) {
    void dictionaries[languageFile(element)]?.().catch(() => undefined);
    if (element.getAttribute('view') === 'clock') import('../clock/part.ts').catch(() => undefined);
    const address = wantedNow(element);
    // Left on the element, which takes it when it is upgraded.
    if (address) element.earlyAnswer = {address, response: request(address)};
  }
}

/** English where there is no file for the language. */
function languageFile(element: Element): string {
  const tag = element.closest('[lang]')?.getAttribute('lang') ?? '';
  const name = `../words/languages/${tag.toLowerCase().split('-', 1)[0] ?? ''}.ts`;
  return name in dictionaries ? name : '../words/languages/en.ts';
}

/** The address of a story that is fetched as soon as the element is there. */
function wantedNow(element: Element): string | undefined {
  const src = element.getAttribute('src');
  if (src === null || Object.hasOwn(element, 'story')) return undefined;
  const isNear = element.getBoundingClientRect().top < innerHeight + NEAR;
  if (!isNear && element.getAttribute('loading') !== 'eager') return undefined;
  return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : undefined;
}

/** Whoever takes the answer over sees the failure. */
function request(address: string): Promise<Response> {
  const answer = fetch(address, {credentials: 'omit'});
  answer.catch(() => undefined);
  return answer;
}

// Another copy of this file may have come first: it serves every tag. Where its component does not arrive, this one's may.
if (page[COMPONENT]) page[COMPONENT].catch(start);
else if (!customElements.get(TAG)) start();
