/** A small story, its first state, and the state that commands make of that. */
import {initialState, update, type Command, type TimelineState} from '../../src/state.ts';
import type {Filter} from '../../src/story/filter.ts';
import type {Story} from '../../src/story/story.ts';
import {epochMs} from '../../src/time/units.ts';

/** Three events of three days, the last by a source of its own, and one long before, in the background. */
export const story: Story = {
  version: 1,
  lang: 'en',
  title: 'Three days',
  timeZone: 'Asia/Tokyo',
  sources: {first: {title: 'First'}, second: {title: 'Second'}, third: {title: 'Third', hidden: true}},
  groups: [{id: 'talks', title: 'Talks'}],
  events: [
    {id: 'a', title: 'A', when: {on: '2024-06-01', source: 'first'}, people: ['Ada']},
    {id: 'b', title: 'B', when: {on: '2024-06-02', source: 'first'}, group: 'talks', people: ['Ada']},
    {id: 'c', title: 'C', when: {on: '2024-06-03', source: 'second'}, says: [{source: 'second'}]},
    {id: 'old', title: 'Old', when: '2001', weight: -1},
  ],
};
export const state = initialState(story);
export const after = (...commands: readonly Command[]): TimelineState => commands.reduce(update, state);

export const TALKS: Filter = {groups: new Set(['talks']), people: new Set()};
export const ADA: Filter = {groups: new Set(), people: new Set(['Ada'])};
export const span = {from: epochMs(1), to: epochMs(2)};
