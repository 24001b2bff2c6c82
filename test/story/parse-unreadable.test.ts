import {expect} from 'chai';
import {parseStory} from '../../src/story/read/parse.ts';
import {readStory, storyIssues} from '../../src/story/read/read-story.ts';
import {solve} from '../../src/story/solve/solve.ts';
import {story} from './one-event.ts';

const unreadable = (event: object, keys: object = {}): string[] => [
  ...parseStory(story(event, keys)).unreadable,
];

describe('parseStory remembers whose time it could not read', () => {
  const cases: readonly (readonly [what: string, event: object])[] = [
    ['a date in another order', {when: '19/06/2024'}],
    ['a date that is none', {when: {on: '2024-06-31'}}],
    ['one of two dates', {when: ['2024', '2024-06-31']}],
    ['a misspelt key', {wehn: '2024'}],
    ['a key of another format', {date: '2024-06-19'}],
    ['a reversed interval', {when: '2024-06-20/2024-06-19'}],
    ['a missing event', {after: 'c'}],
    ['a length in words', {lasts: 'two hours'}],
    ['a form that says nothing', {when: {basis: 'inferred'}}],
    ['null', {when: null}],
    ['a time of day in no zone that there is', {timeZone: 'Europe/Madird', when: '2024-06-19T20:00'}],
    ['some time', {when: {from: '..', to: '..'}}],
  ];
  for (const [what, event] of cases) it(what, () => expect(unreadable(event)).to.deep.equal(['a']));

  const readable: readonly (readonly [what: string, event: object])[] = [
    ['an event without any time', {}],
    ['a date', {when: '2024'}],
    ['a date in no zone that there is', {timeZone: 'Europe/Madird', when: '2024-06-19'}],
    ['a time of day with an offset', {timeZone: 'Europe/Madird', when: '2024-06-19T20:00+02:00'}],
    ['the source’s own words', {when: {from: '..', to: '..', label: 'at dawn'}}],
    ['a slip elsewhere', {weight: 'x', colour: 'red'}],
  ];
  for (const [what, event] of readable)
    it(`and not ${what}`, () => expect(unreadable(event)).to.deep.equal([]));

  it('takes no time of day for one in UTC because a zone is misspelt', () => {
    const {story: read} = parseStory(story({when: '2024-06-19T20:00'}, {timeZone: 'Europe/Madird'}));
    expect(read?.events[0]).not.to.have.property('when');
    expect(unreadable({when: '2024-06-19T20:00', timeZone: 'Asia/Tokyo'}, {timeZone: 'x'})).to.deep.equal([]);
  });

  it('presumes of thousands of unknown keys that one is about time', () => {
    const keys = Object.fromEntries(Array.from({length: 2000}, (_, index) => [`zzzzzzzzzz${index}`, 1]));
    expect(unreadable(keys)).to.deep.equal(['a']);
  });

  it('counts the events that were lost', () => {
    const events = [
      {id: 'a', title: 'A'},
      {id: 'a', title: 'again'},
      {title: 'no id'},
      {id: 'b', title: ''},
      5,
    ];
    expect(parseStory(story({}, {events})).lost).to.equal(4);
    expect(parseStory(story()).lost).to.equal(0);
    expect(parseStory(5).lost).to.equal(0);
  });
});

describe('Reading and solving', () => {
  it('are apart for who solves the story anyway', () => {
    const input = JSON.stringify(story({when: ['2024', '2026']}));
    const reading = readStory(input);
    expect(storyIssues(reading)).to.deep.equal([]);
    expect(storyIssues(reading, solve(reading.story!))).to.deep.equal(parseStory(input).issues);
    // Asked again it says the same.
    expect(storyIssues(reading, solve(reading.story!))).to.have.lengthOf(1);
  });
});
