/** Dictionaries of further languages: one file each, fetched when a reader first needs it. */
import type * as French from '../words/languages/fr.ts';
import {
  mergeMessages,
  primaryLanguage,
  resolveMessages,
  withDetails,
  type DetailDictionaries,
} from '../words/language.ts';
import type {FirstMessages} from '../words/messages.ts';
import type {Story} from '../story/story.ts';
import {en} from '../visit/en.ts';
import {es} from '../visit/es.ts';
import {assembleVisit} from '../visit/assemble.ts';

/** What a language's file exports: the interface's strings and the built-in story's. */
export type Dictionary = Readonly<Pick<typeof French, 'messages' | 'visitTexts'>>;

export interface DictionaryFiles {
  readonly [language: string]: () => Promise<Dictionary>;
}

/** Written out, so that bundlers see every file and split it off. */
const files: DictionaryFiles = {
  fr: () => import('../words/languages/fr.ts'),
  ko: () => import('../words/languages/ko.ts'),
  ru: () => import('../words/languages/ru.ts'),
  ar: () => import('../words/languages/ar.ts'),
};

/** Undefined where there is no such file, and where it could not be loaded: the next call tries that again. */
export type LoadDictionary = (language: string) => Promise<Dictionary | undefined>;

/** Loads each file at most once. */
export function dictionaryLoader(from: DictionaryFiles): LoadDictionary {
  const loading = new Map<string, Promise<Dictionary | undefined>>();
  const load = async (language: string): Promise<Dictionary | undefined> => {
    try {
      const {messages, visitTexts} = (await from[language]?.()) ?? {};
      return messages && visitTexts && {messages, visitTexts};
    } catch {
      loading.delete(language);
      return undefined;
    }
  };
  return (tag) => {
    const language = primaryLanguage(tag);
    if (!Object.hasOwn(from, language)) return Promise.resolve(undefined);
    const started = loading.get(language) ?? load(language);
    loading.set(language, started);
    return started;
  };
}

/** The dictionary for a language tag; Spanish and English need none, being part of every build. */
export const loadDictionary: LoadDictionary = /* @__PURE__ */ dictionaryLoader(files);

const NONE: DetailDictionaries = {};

/** The built-in story in the languages that every build has. */
const visit = /* @__PURE__ */ assembleVisit({es, en});

interface Merged {
  readonly overrides: object;
  readonly details: DetailDictionaries;
  readonly messages: FirstMessages;
}

/** What one element says in its reader's language: English stands in until a further dictionary has arrived. */
export class ReaderLanguage {
  readonly #arrived: (former: Story) => void;
  #tag = '';
  #dictionary: Dictionary | undefined;
  #visit = visit;
  #merged: Merged | undefined;

  /** `arrived` is told the built-in story as it was, in case it is being shown. */
  constructor(arrived: (former: Story) => void) {
    this.#arrived = arrived;
  }

  /** The built-in story, with the reader's language among its texts. */
  get visit(): Story {
    return this.#visit;
  }

  follow(tag: string): void {
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#dictionary = undefined;
    this.#merged = undefined;
    void loadDictionary(tag).then((dictionary) => {
      if (dictionary && tag === this.#tag) this.#speak(dictionary);
    });
  }

  /** The interface's strings, with a newsroom's own in place of some. `details`: what the built-in languages say further. */
  messages(overrides: object, details: DetailDictionaries = NONE): FirstMessages {
    if (this.#merged?.overrides !== overrides || this.#merged.details !== details) {
      const base = this.#dictionary?.messages ?? withDetails(resolveMessages(this.#tag), details);
      this.#merged = {overrides, details, messages: mergeMessages(base, overrides)};
    }
    return this.#merged.messages;
  }

  #speak(dictionary: Dictionary): void {
    const former = this.#visit;
    this.#dictionary = dictionary;
    this.#merged = undefined;
    this.#visit = assembleVisit({es, en, [primaryLanguage(this.#tag)]: dictionary.visitTexts});
    this.#arrived(former);
  }
}
