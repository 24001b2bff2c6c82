export {StoryTimeline} from './element/story-timeline.ts';
export {VisitTimeline} from './element/visit-timeline.ts';
export type {StoryTimelineEventMap} from './element/events.ts';
export {upgradeLists} from './element/page/upgrade-lists.ts';
export {parseStory} from './story/read/parse.ts';
export type {Issue, IssueCode} from './story/read/issues/issue.ts';
export {solve} from './story/solve/solve.ts';
export type {Contradiction, Solution, SolvedEvent, StatementRef} from './story/solve/solution.ts';
export type {
  Duration,
  Event,
  Lasts,
  Media,
  Moment,
  Open,
  Relation,
  Says,
  Source,
  Statement,
  Story,
  Text,
  When,
} from './story/story.ts';
export type {StoryInput} from './story/story-input.ts';
export {toHTML} from './story/html/to-html.ts';
export {visit} from './visit/visit.ts';
