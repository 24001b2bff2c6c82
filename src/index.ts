export {VisitTimeline} from './visit-timeline.ts';
export type {VisitTimelineEventMap} from './events.ts';
export {parseStory} from './story/parse.ts';
export type {Issue, IssueCode} from './story/issue.ts';
export {solve} from './story/solve.ts';
export type {Contradiction, Solution, SolvedEvent, StatementRef} from './story/solution.ts';
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
export {toHTML} from './story/to-html.ts';
export {visit} from './visit/visit.ts';
