/** The dictionaries that tests speak, and words made of them. */
import {modelOf} from '../../src/story/model.ts';
import {initiallyHidden} from '../../src/story/solve/statements.ts';
import type {Story} from '../../src/story/story.ts';
import {messages as en} from '../../src/words/languages/en.ts';
import {messages as es} from '../../src/words/languages/es.ts';
import {primaryLanguage} from '../../src/words/language.ts';
import type {Messages} from '../../src/words/messages.ts';
import {wordsContext, type WordsContext} from '../../src/words/words-context.ts';

export {en, es};

/** The Spanish dictionary, else English. */
export const builtIn = (lang: string): Messages => (primaryLanguage(lang) === 'es' ? es : en);

export interface WordsOf {
  readonly story: Story;
  readonly hiddenSources?: readonly string[] | undefined;
  readonly lang: string;
  readonly zone?: string | undefined;
  readonly messages?: Messages | undefined;
}

/** The words of a story. Default: with its initial sources, in the dictionary of its language. */
export const wordsOf = ({
  story,
  hiddenSources,
  lang,
  zone,
  messages = builtIn(lang),
}: WordsOf): WordsContext =>
  wordsContext({model: modelOf(story, hiddenSources ?? initiallyHidden(story)), lang, zone, messages});
