/**
 * Both tags in the templates of Vue 3: `import 'visit-timeline/vue'`. Vue's compiler must know that they are elements, not
 * components of its own: `isCustomElement: (tag) => tag.endsWith('-timeline')`.
 */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {StoryTimeline, VisitTimeline} from '../index.js';
import type {StoryTimelineEventMap, TimelineAttributes, TimelineProperties} from './attributes.js';

type Emits = {[Name in keyof StoryTimelineEventMap]: (event: StoryTimelineEventMap[Name]) => void};

/** How Vue's language tools describe an element that is no component. */
type TimelineElement<Tag extends HTMLElement> = new () => Tag & {
  /** @deprecated For templates only: there is no such property on the element. */
  $props: Omit<HTMLAttributes, keyof TimelineAttributes> &
    TimelineAttributes &
    TimelineProperties &
    PublicProps;
  /** @deprecated For templates only: there is no such method on the element. */
  $emit: EmitFn<Emits>;
};

declare module 'vue' {
  interface GlobalComponents {
    'story-timeline': TimelineElement<StoryTimeline>;
    'visit-timeline': TimelineElement<VisitTimeline>;
  }
}
