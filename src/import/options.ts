import type {NoteLog} from './note.ts';
import {primaryLanguage} from '../story/language.ts';
import {said} from './raw.ts';
import type {Members} from './raw.ts';

/** What the document does not say, and whoever imports it knows. */
export interface ImportOptions {
  /** Of the notes: Spanish or English. */
  readonly lang?: string;
  /** The language that the document is written in. Default `en`. */
  readonly storyLang?: string;
  /** For a document without one. */
  readonly title?: string;
  /** The zone of its times of day. */
  readonly timeZone?: string;
  /** How often an event is written out that repeats without end. Default 100. */
  readonly repeats?: number;
}

export interface ListOptions extends ImportOptions {
  /** Of which elements are made for a list in HTML; nothing in them is loaded or run. Default: one of the page's own making. */
  readonly document?: Document;
}

const NAMES: Readonly<Record<string, string>> = {
  ar: 'التسلسل الزمني',
  en: 'Timeline',
  es: 'Cronología',
  fr: 'Chronologie',
  ko: '타임라인',
  ru: 'Хронология',
};

/** The story around its events: what the document says of it, before what the options say. */
export function storyFrame(told: Members, log: NoteLog, options: ImportOptions): Members {
  const {title, lang, ...rest} = said(told);
  const storyLang = String(lang ?? options.storyLang ?? 'en');
  const name = title ?? options.title ?? NAMES[primaryLanguage(storyLang)] ?? 'Timeline';
  if (title === undefined && options.title === undefined) log.add('named-story', [], {value: String(name)});
  const timeZone = rest['timeZone'] ?? options.timeZone;
  return {version: 1, lang: storyLang, title: name, ...rest, ...said({timeZone})};
}
