/** What one element says in its reader's language. */
import {interfaceLanguage, mergeMessages, type Language} from '../words/language.ts';
import type {Messages} from '../words/messages.ts';
import type {DictionaryFiles, DictionaryModule} from './languages.ts';

interface Merged {
  readonly overrides: unknown;
  readonly messages: Messages;
}

export class ReaderLanguage {
  readonly #files: DictionaryFiles;
  readonly #finished: (failed: boolean) => void;
  #language: Language | undefined;
  #dictionary: Messages | undefined;
  #merged: Merged | undefined;

  /** Resolves once the last language that was asked for is there, or English in its place, or neither. */
  complete: Promise<void> = Promise.resolve();
  /** Neither the last language that was asked for nor English arrived, and there is no earlier one. */
  failed = false;

  /** `finished` is told what came of each language: a dictionary, or none at all. */
  constructor(files: DictionaryFiles, finished: (failed: boolean) => void) {
    this.#files = files;
    this.#finished = finished;
  }

  /** Fetches the dictionary for a language tag. The former one is spoken until it is there. */
  follow(tag: string): void {
    const language = interfaceLanguage(tag);
    if (language === this.#language) return;
    this.#language = language;
    this.complete = this.#fetch(language);
  }

  /** Fetches it again after a failure. */
  retry(): void {
    if (this.failed && this.#language) this.complete = this.#fetch(this.#language);
  }

  /** The interface's strings without a newsroom's own; undefined until there is a dictionary. */
  get dictionary(): Messages | undefined {
    return this.#dictionary;
  }

  /** The interface's strings, with a newsroom's own in place of some; undefined until there is a dictionary. */
  messages(overrides: unknown): Messages | undefined {
    if (!this.#dictionary) return undefined;
    if (this.#merged?.overrides !== overrides)
      this.#merged = {overrides, messages: merge(this.#dictionary, overrides)};
    return this.#merged?.messages;
  }

  async #fetch(language: Language): Promise<void> {
    this.failed = false;
    const module = await this.#load(language);
    if (language !== this.#language) return;
    this.#dictionary = module?.messages ?? this.#dictionary;
    this.#merged = undefined;
    this.failed = this.#dictionary === undefined;
    this.#finished(this.failed);
  }

  /** English stands in for a file that did not arrive. */
  async #load(language: Language): Promise<DictionaryModule | undefined> {
    try {
      return await this.#files[language]();
    } catch {
      return this.#dictionary || language === 'en' ? undefined : this.#load('en');
    }
  }
}

/** What the page set may throw when it is read: then it counts for nothing. */
function merge(dictionary: Messages, overrides: unknown): Messages {
  try {
    const isObject = typeof overrides === 'object' && overrides !== null;
    return isObject ? mergeMessages(dictionary, overrides) : dictionary;
  } catch {
    return dictionary;
  }
}
