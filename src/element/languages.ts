/** The dictionaries of the interface: one file a language, fetched when a reader first needs it. */
import type {Language} from '../words/language.ts';
import type {Messages} from '../words/messages.ts';

export interface DictionaryModule {
  readonly messages: Messages;
}

export type DictionaryFiles = {readonly [language in Language]: () => Promise<DictionaryModule>};

/** Written out, so that bundlers see every file and split it off. */
export const dictionaryFiles: DictionaryFiles = {
  ar: () => import('../words/languages/ar.ts'),
  en: () => import('../words/languages/en.ts'),
  es: () => import('../words/languages/es.ts'),
  fr: () => import('../words/languages/fr.ts'),
  ko: () => import('../words/languages/ko.ts'),
  ru: () => import('../words/languages/ru.ts'),
};
