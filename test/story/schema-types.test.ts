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
