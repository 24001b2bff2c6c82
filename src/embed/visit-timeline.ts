/// <reference types="vite/types/importMeta.d.ts" />
/**
 * For a script tag: `<visit-timeline>`, and `<story-timeline>` with it. Asks for the component, its words and the visit at
 * once, side by side. It shares no module with the other file for script tags: a shared one would be a request before all others.
 */
const TAG = 'visit-timeline';

/** The components on their way, where every copy of this file finds them, whatever its version. */
const COMPONENT = Symbol.for(TAG);
const page: typeof globalThis & {[COMPONENT]?: Promise<unknown>} = globalThis;

const files = import.meta.glob(['../words/languages/*.ts', '../visit/{ar,en,es,fr,ko,ru}.ts']);

function start(): void {
  // What both elements need, at the same time as what the visit adds.
  void import('../element/register-story.ts');
  import('../element/page/upgrade-lists.ts').then(({upgradeLists}) => upgradeLists()).catch(() => undefined);
  page[COMPONENT] = import('../element/register-visit.ts');
  import('../visit/assemble.ts').catch(() => undefined);
  for (const element of document.querySelectorAll(TAG)) {
    const tag = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const language = tag.toLowerCase().split('-', 1)[0] ?? '';
    const spoken = `../visit/${language}.ts` in files ? language : 'en';
    for (const name of [`../words/languages/${spoken}.ts`, `../visit/${spoken}.ts`])
      void files[name]?.().catch(() => undefined);
  }
}

// Another copy of this file may have come first: it serves every tag. Where its components do not arrive, this one's may.
if (page[COMPONENT]) page[COMPONENT].catch(start);
else if (!customElements.get(TAG)) start();
