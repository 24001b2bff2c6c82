/** What a sentence seems to say of time. Offered to the editor, and claimed by nobody until it is accepted. */
import type {ArticleLanguage} from '../core/draft.ts';
import type {RelationKind, Statement} from '../core/statements.ts';
import {cuesIn} from './cues.ts';
import {whenOffers} from './dates.ts';
import type {FoundDate} from './dates.ts';
import {lengthsIn} from './lengths.ts';

export interface StatementOffer {
  readonly type: 'statement';
  /** The source's own words. */
  readonly words: string;
  readonly statement: Statement;
}

/** Which event it is about, the editor says. */
export interface RelationOffer {
  readonly type: 'relation';
  readonly words: string;
  readonly kind: RelationKind;
}

export type Offer = StatementOffer | RelationOffer;

export interface SentenceContext {
  readonly lang: ArticleLanguage;
  readonly published: string;
  /** The id of the article among the story's sources. */
  readonly source: string;
}

/** `dates`: what a reader of dates found in it. */
export const offersIn = (
  sentence: string,
  dates: readonly FoundDate[],
  context: SentenceContext,
): readonly Offer[] => [
  ...whenOffers(sentence, dates, context),
  ...lengthsIn(sentence, context).map(({words, value}): Offer => ({
    type: 'statement',
    words,
    statement: {kind: 'lasts', value},
  })),
  ...cuesIn(sentence, context.lang).map(({words, kind}): Offer => ({type: 'relation', words, kind})),
];

/** A relation as the editor accepts it: read between the lines, until the editor says that the source states it. */
export const relationTo = (
  {words, kind}: RelationOffer,
  event: string,
  {source}: SentenceContext,
): Statement => ({kind, value: {event, source, basis: 'inferred', infers: 'order', label: words}});
