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
  return isFromArticle(words) && dateBadges(words).length > 0
    ? messages.provenanceUndated
    : messages.provenance;
}

/** Has the story one source of its own, and is that an article? Then each event names its paragraph. */
export const isFromArticle = ({messages}: Pick<WordsContext, 'messages'>): boolean =>
  messages.provenance !== messages.provenanceMore;

/** The one source that every event shown rests on; undefined where there is none, or more. A row need not name it. */
export function soleSource({solution, story, eventOf}: WordsContext): string | undefined {
  const [only, ...others] = Object.keys(story.sources ?? {});
  if (only === undefined || others.length > 0) return undefined;
  const rests = ({id}: {readonly id: string}): boolean =>
    eventOf(id)?.says?.some(({source}) => source === only) === true;
  return solution.events.length > 0 && solution.events.every(rests) ? only : undefined;
}
