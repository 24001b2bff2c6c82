import type {TimelineState} from '../../src/state.ts';
import type {Choice, FilterKind} from '../../src/story/filter.ts';

export interface Chip extends Choice {
  readonly by: FilterKind;
  /** Nothing of its kind is chosen. */
  readonly isAlone: boolean;
}

/** Every chip that a reader may press. */
export function choicesIn({model, filter}: TimelineState): readonly Chip[] {
  const choices = model.facets.choices(filter);
  return (['groups', 'people'] as const).flatMap((by) =>
    choices[by].map((choice) => ({...choice, by, isAlone: filter[by].size === 0})),
  );
}
