/** The built-in languages whole: what the first view says, and what is fetched after it. */
import {enDetails} from '../../src/words/details/en.ts';
import {esDetails} from '../../src/words/details/es.ts';
import {en as enFirst} from '../../src/words/en.ts';
import {es as esFirst} from '../../src/words/es.ts';
import {primaryLanguage} from '../../src/words/language.ts';
import type {Messages} from '../../src/words/messages.ts';
import {wordsContext, type FullWordsContext, type WordsOptions} from '../../src/words/words-context.ts';

export const en: Messages = {...enFirst, ...enDetails};
export const es: Messages = {...esFirst, ...esDetails};

/** The built-in dictionary for a language, else English. */
export const builtIn = (lang: string): Messages => (primaryLanguage(lang) === 'es' ? es : en);

export const fullWords = ({
  messages,
  ...options
}: Omit<WordsOptions, 'messages'> & {readonly messages?: Messages | undefined}): FullWordsContext =>
  wordsContext({...options, messages: messages ?? builtIn(options.lang)});
