import type {Sequence} from '../story/order/sequence.ts';
import type {TimelineState} from '../state.ts';

/** From the end that the page, or else the story, asks for. */
export const shownSequence = ({model, requestedOrder}: TimelineState): Sequence =>
  model.inOrder(requestedOrder ?? undefined);

export const isNewestFirst = ({model, requestedOrder}: TimelineState): boolean =>
  model.sequence.form.dated && (requestedOrder ?? model.story.order) === 'newest';
