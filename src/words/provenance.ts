import {dateBadges} from './time/date-badges.ts';
import type {WordsContext} from './words-context.ts';

/** Where the events come from. That all come from the article is said only while no event of another source is shown. */
export function describeProvenance(words: WordsContext): string {
  const {messages, solution, story, eventOf} = words;
  const isFromElsewhere = solution.events.some(({id}) => {
    const says = eventOf(id)?.says ?? [];
    return says.length > 0 && says.every(({source}) => story.sources?.[source]?.outside);
  });
  if (isFromElsewhere) return messages.provenanceMore;
  const isArticle = messages.provenance !== messages.provenanceMore;
  return isArticle && dateBadges(words).length > 0 ? messages.provenanceUndated : messages.provenance;
}
