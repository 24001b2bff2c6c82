import {expect} from 'chai';
import {parseStory} from '../../src/story/read/parse.ts';
import type {Story} from '../../src/story/story.ts';
import {visit} from '../../src/visit/visit.ts';
import {fullStory} from './full-story.ts';
import {brief, story} from './one-event.ts';

const first = (parsed: {story: Story | undefined}): Story['events'][0] => parsed.story!.events[0]!;

describe('parseStory', () => {
  it('takes the built-in visit as it is, without an issue', () => {
    const parsed = parseStory(visit);
    expect(parsed.issues).to.deep.equal([]);
    expect(parsed.story).to.deep.equal(visit);
  });

  it('takes every key of the format', () => {
    const parsed = parseStory(fullStory);
    expect(parsed.issues).to.deep.equal([]);
    expect(parsed.story).to.deep.equal(fullStory);
  });

  it('takes JSON text, with a byte order mark too', () => {
    expect(parseStory(JSON.stringify(fullStory)).story).to.deep.equal(fullStory);
    expect(parseStory(`\ufeff${JSON.stringify(fullStory)}`).story).to.deep.equal(fullStory);
  });

  it('gives a copy that shares nothing with its input', () => {
    const input = JSON.parse(JSON.stringify(fullStory)) as {events: {says: unknown[]}[]};
    const parsed = parseStory(input);
    input.events[0]!.says.length = 0;
    input.events.length = 1;
    expect(parsed.story).to.deep.equal(fullStory);
  });

  it('keeps a text as it is: markup, directions, half characters', () => {
    const title = '<b>A</b> & \u202eB\u202c \ud800';
    expect(parseStory(story({title})).story?.events[0]?.title).to.equal(title);
  });
});

describe('parseStory leaves out', () => {
  it('a key, and nothing else', () => {
    const parsed = parseStory(story({when: {on: '2024-02-30'}, group: 'g', colour: 'red'}));
    expect(parsed.story).to.deep.equal(story({group: 'g'}));
  });

  it('one of several statements', () => {
    expect(first(parseStory(story({when: ['2024-02-30', '2024']}))).when).to.deep.equal(['2024']);
    expect(first(parseStory(story({after: ['c', 'b']}))).after).to.deep.equal(['b']);
  });

  it('an event without a usable id or title, and the relations to it', () => {
    const events = [
      {id: 'a', title: ''},
      {id: 'b', title: 'B', after: 'a', during: {event: 'c'}},
      {id: 'c', title: 'C'},
    ];
    const parsed = parseStory(story({}, {events}));
    expect(parsed.story?.events).to.deep.equal([
      {id: 'b', title: 'B', during: {event: 'c'}},
      {id: 'c', title: 'C'},
    ]);
    expect(brief(parsed)).to.include('error unknown-id events[1].after');
  });

  it('the later event of the same id, but not one whose namesake is unusable', () => {
    const events = [{id: 'a'}, {id: 'a', title: 'A'}, {id: 'a', title: 'again'}];
    const parsed = parseStory(story({}, {events}));
    expect(parsed.story?.events).to.deep.equal([{id: 'a', title: 'A'}]);
    expect(brief(parsed).slice(0, 2)).to.deep.equal([
      'error missing events[0].title',
      'error duplicate-id events[2].id',
    ]);
  });

  it('the story only where there is none', () => {
    for (const input of [
      '',
      'null',
      '[]',
      '5',
      '{}',
      null,
      [],
      5,
      true,
      {},
      {title: 'T'},
      {events: 'none'},
    ]) {
      expect(parseStory(input).story, JSON.stringify(input)).to.equal(undefined);
    }
  });

  it('nothing of a story that forgets what it is', () => {
    const {events} = fullStory;
    const parsed = parseStory({sources: fullStory.sources, groups: fullStory.groups, events});
    expect(parsed.story).to.deep.include({version: 1, lang: 'en', title: '', events});
  });

  it('no source and no group for want of a title: it is called by its id', () => {
    const parsed = parseStory(
      story({}, {sources: {s: {title: 5}, 't.u': {}}, groups: [{id: 'g', title: null}]}),
    );
    expect(parsed.story?.sources).to.deep.equal({s: {title: 's'}, 't.u': {title: 't.u'}});
    expect(parsed.story?.groups).to.deep.equal([{id: 'g', title: 'g'}]);
  });

  it('one link of a circle of groups, so that the rest stays nested', () => {
    const groups = ['a', 'b', 'c'].map((id, index, all) => ({id, title: id, parent: all[(index + 1) % 3]}));
    expect(parseStory(story({}, {groups})).story?.groups).to.deep.equal([
      {id: 'a', title: 'a'},
      ...groups.slice(1),
    ]);
  });
});

describe('parseStory reads times in their zone', () => {
  it('the event’s, else the story’s', () => {
    // 23:00 in Madrid is 06:00 of the next day in Pyongyang.
    const when = {from: '2024-06-19T23:00', to: '2024-06-20T05:00+09:00'};
    expect(brief(parseStory(story({when}, {timeZone: 'Asia/Pyongyang'})))).to.deep.equal([]);
    expect(brief(parseStory(story({when, timeZone: 'Europe/Madrid'})))).to.deep.equal([
      'error reversed events[0].when',
    ]);
  });

  it('and asks for one only where a time depends on it', () => {
    const zoneless = {timeZone: undefined};
    expect(brief(parseStory(story({when: '2024-06-19T02:22Z'}, zoneless)))).to.deep.equal([]);
    expect(brief(parseStory(story({when: '2024'}, zoneless)))).to.deep.equal([]);
    expect(brief(parseStory(story({when: '2024-06-19', timeZone: 'Asia/Tokyo'}, zoneless)))).to.deep.equal(
      [],
    );
    expect(brief(parseStory(story({when: '2024-06-19'}, zoneless)))).to.deep.equal([
      'advice advice timeZone',
    ]);
  });
});
