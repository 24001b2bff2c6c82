/** What can change a state. */
import type {FilterKind} from '../story/filter.ts';
import type {Story} from '../story/story.ts';
import type {TimeSpan} from '../time/time-span.ts';
import type {Px} from '../time/units.ts';
import type {Column, Copied, Losses, ReadingOrder, View, ZoneChoice} from './timeline-state.ts';

export type Command =
  /** `isRead`: somebody reads what it would move. */
  | {readonly type: 'story'; readonly story: Story; readonly losses?: Losses; readonly isRead?: boolean}
  /** Shows the story that waits. */
  | {readonly type: 'news'}
  | {readonly type: 'select'; readonly id: string | null}
  /** `from`: where focus is, while nothing is selected. */
  | {readonly type: 'step'; readonly by: 1 | -1; readonly from?: string | undefined}
  | {readonly type: 'first'}
  | {readonly type: 'last'}
  | {readonly type: 'view'; readonly view: View | null}
  | {readonly type: 'sources'; readonly hidden: readonly string[]}
  | {readonly type: 'toggle'; readonly key: string}
  | {readonly type: 'zone'; readonly zone: ZoneChoice}
  | {readonly type: 'span'; readonly span: TimeSpan | null}
  | {readonly type: 'search'; readonly query: string}
  /** Chooses a group or a person, or no longer. */
  | {readonly type: 'filter'; readonly by: FilterKind; readonly key: string}
  | {readonly type: 'unfilter'}
  | {readonly type: 'sort'; readonly column: Column}
  | {readonly type: 'copied'; readonly copied: Copied}
  | {readonly type: 'media'; readonly src: string; readonly outcome: 'wanted' | 'failed'}
  | {readonly type: 'order'; readonly order: ReadingOrder | null}
  | {readonly type: 'start'; readonly start: string | null}
  | {readonly type: 'mediaHosts'; readonly hosts: readonly string[]}
  | {readonly type: 'resize'; readonly width: Px};
