/** What one element says in its reader's language. */
import {interfaceLanguage, mergeMessages, type Language} from '../words/language.ts';
import type {Messages} from '../words/messages.ts';
import type {DictionaryFiles, DictionaryModule} from './languages.ts';

interface Merged {
  readonly overrides: object;
  readonly messages: Messages;
}

export class ReaderLanguage {
  readonly #files: DictionaryFiles;
  readonly #changed: () => void;
  #language: Language | undefined;
  #dictionary: Messages | undefined;
  #merged: Merged | undefined;

  /** Resolves once the last language that was asked for is there, or English in its place, or neither. */
  settled: Promise<void> = Promise.resolve();

  /** `changed` is told when a dictionary has arrived. */
  constructor(files: DictionaryFiles, changed: () => void) {
    this.#files = files;
    this.#changed = changed;
  }

  /** Fetches the dictionary for a language tag. The former one is spoken until it is there. */
  follow(tag: string): void {
    const language = interfaceLanguage(tag);
    if (language === this.#language) return;
    this.#language = language;
    this.settled = this.#fetch(language);
  }

  /** Fetches it again after a failure. */
  retry(): void {
    if (this.#language && !this.#dictionary) this.settled = this.#fetch(this.#language);
  }

  /** The interface's strings, with a newsroom's own in place of some; undefined until there is a dictionary. */
  messages(overrides: object): Messages | undefined {
    if (!this.#dictionary) return undefined;
    if (this.#merged?.overrides !== overrides)
      this.#merged = {overrides, messages: mergeMessages(this.#dictionary, overrides)};
    return this.#merged.messages;
  }

  async #fetch(language: Language): Promise<void> {
    const module = await this.#load(language);
    if (!module || language !== this.#language) return;
    this.#dictionary = module.messages;
    this.#merged = undefined;
    this.#changed();
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
