import type {Media} from '../story/story.ts';
import type {ViewContext} from './context.ts';
import {thumbnailOf} from './media.ts';

/** The key of what stands open. */
export const LEAD = 'lead';

/** The story's media; undefined where there is none, or nothing of it that a small picture could show. */
export function leadOf({state}: Pick<ViewContext, 'state'>): Media | undefined {
  const {media} = state.model.story;
  return media && thumbnailOf(state, {media}) !== undefined ? media : undefined;
}
