import {expect} from 'chai';
import type * as schema from '../../src/story/read/schema.ts';
import type {Infer} from '../../src/story/read/schema-nodes.ts';
import type * as story from '../../src/story/story.ts';

/** Two types are one if a generic function cannot tell them apart; intersections are written out first. */
type Same<A, B> =
  (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;
type Flat<T> = T extends object ? {[K in keyof T]: Flat<T[K]>} : T;

const same = <A, B>(proof: Same<A, B>): boolean => proof;

describe('the types of story.ts', () => {
  it('are those that the schema infers', () => {
    // Each line fails to compile where the two differ.
    expect([
      same<story.Story, Infer<typeof schema.storySchema>>(true),
      same<story.Event, Infer<typeof schema.eventSchema>>(true),
      same<story.When, Infer<typeof schema.whenSchema>>(true),
      same<story.Lasts, Infer<typeof schema.lastsSchema>>(true),
      same<story.Relation, Infer<typeof schema.relationSchema>>(true),
      same<story.Says, Infer<typeof schema.saysSchema>>(true),
      same<story.Media, Infer<typeof schema.mediaSchema>>(true),
      same<story.Source, Infer<typeof schema.sourceSchema>>(true),
      same<story.Group, Infer<typeof schema.groupSchema>>(true),
      same<story.Era, Infer<typeof schema.eraSchema>>(true),
    ]).not.to.include(false);
  });

  it('would not be, if a key were optional in one of them only', () => {
    expect(same<{readonly a: string}, {readonly a?: string}>(false)).to.equal(false);
  });
});

describe('What an editor imports from a JSON file', () => {
  // As TypeScript infers it: plain strings and numbers, and each object of a list with the keys of the others.
  const imported = {
    version: 1 as number,
    lang: 'en',
    title: {en: 'T'} as {en: string; es?: undefined},
    order: 'newest' as string,
    sources: {s: {title: 'S', kind: 'article'}},
    events: [
      {id: 'a', title: 'A', status: 'past', when: {between: ['2024', '2025'], on: undefined}},
      {id: 'b', title: 'B', when: {on: '2024', between: undefined}, lasts: undefined},
    ],
  };

  it('fits a story’s input, and a misspelt key at the top does not', () => {
    const fits: story.StoryInput = imported;
    // @ts-expect-error the version is missing
    const misspelt: story.StoryInput = {verson: 1, lang: 'en', title: 'T', events: []};
    // @ts-expect-error an event needs a title
    const untitled: story.StoryInput = {version: 1, lang: 'en', title: 'T', events: [{id: 'a'}]};
    expect([fits, misspelt, untitled]).to.have.lengthOf(3);
  });
});
