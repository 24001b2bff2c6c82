/** The built-in story: Putin's visit to Pyongyang, as one article tells it. */
import type {Story} from '../story/story.ts';
import {en} from './en.ts';
import {es} from './es.ts';
import {events} from './events.ts';
import {inLanguages} from './in-languages.ts';
import {sources} from './sources.ts';
import type {VisitTexts} from './texts.ts';

/** Spanish and English are always there: the article's sentences are Spanish, some reports' English. */
export interface VisitDictionaries {
  readonly es: VisitTexts;
  readonly en: VisitTexts;
  readonly [languageTag: string]: VisitTexts;
}

/** The story in the given languages. */
export function assembleVisit(dictionaries: VisitDictionaries): Story {
  const texts = inLanguages<VisitTexts>(dictionaries);
  return {
    version: 1,
    lang: 'es',
    title: texts.title,
    summary: texts.summary,
    timeZone: 'Asia/Pyongyang',
    timeZoneName: texts.zone,
    sources: sources(texts),
    groups: Object.entries(texts.groups).map(([id, title]) => ({id, title})),
    events: events(texts),
  };
}

export const visit: Story = /* @__PURE__ */ assembleVisit({es, en});
