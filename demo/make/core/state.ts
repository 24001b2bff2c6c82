/** The maker's state: a draft, those before it and those that were undone. */
import {emptyDraft, storyIn} from './draft.ts';
import type {Draft, Members} from './draft.ts';

export interface State {
  readonly draft: Draft;
  /** Of the draft's text; where that is broken, of the last one that was not. */
  readonly story: Members | undefined;
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  /** What the last change was made to: typing on there is one step. */
  readonly place: string | undefined;
  /** The draft that a file holds, if any does. */
  readonly saved: Draft | undefined;
}

/** Steps that can be undone. */
const MOST_STEPS = 200;

export const initialState = (draft: Draft = emptyDraft): State => ({
  draft,
  story: storyIn(draft.text),
  past: [],
  future: [],
  place: undefined,
  saved: undefined,
});

/** `place`: where something was typed; a second change there in a row is a part of the first. */
export function changed(state: State, change: Partial<Draft>, place?: string): State {
  const draft = {...state.draft, ...change};
  const isMore = place !== undefined && place === state.place;
  return {
    ...state,
    draft,
    story: draft.text ? (storyIn(draft.text) ?? state.story) : undefined,
    past: isMore ? state.past : [...state.past, state.draft].slice(-MOST_STEPS),
    future: [],
    place,
  };
}

/** Can the text not be read as it stands? */
export const isBroken = ({draft}: State): boolean => draft.text !== '' && storyIn(draft.text) === undefined;

export const isSaved = ({draft, saved}: State): boolean =>
  draft === saved || (draft.text === '' && draft.pasted === '' && !draft.article);

export function undone(state: State): State {
  const draft = state.past.at(-1);
  if (!draft) return state;
  return moved(state, draft, state.past.slice(0, -1), [state.draft, ...state.future]);
}

export function redone(state: State): State {
  const [draft, ...future] = state.future;
  return draft ? moved(state, draft, [...state.past, state.draft], future) : state;
}

const moved = (state: State, draft: Draft, past: readonly Draft[], future: readonly Draft[]): State => ({
  ...state,
  draft,
  story: draft.text ? (storyIn(draft.text) ?? state.story) : undefined,
  past,
  future,
  place: undefined,
});
