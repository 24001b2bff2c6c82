import {expect} from 'chai';
import {storyFromHTML} from '../../src/story/html/from-html.ts';
import {toHTML} from '../../src/story/html/to-html.ts';
import {parseStory} from '../../src/story/read/parse.ts';
import type {Parsed} from '../../src/story/read/parse.ts';
import {localText} from '../../src/story/text.ts';
import {visit} from '../../src/visit/visit.ts';
import {elementOf} from './element-of.ts';
import {inReaderMode, inWordPress, kses, purified, sanitized} from './filters.ts';
import {fullStory} from './full-story.ts';

const read = (html: string, lang = 'en'): Parsed =>
  parseStory(storyFromHTML(elementOf(`<div lang="${lang}">${html}</div>`)));

const HAND = `<h2>The vote</h2><ol>
  <li id="debate"><h3>The debate</h3><p><time datetime="2024-06-18">Tuesday 18 June</time></p></li>
  <li id="vote" data-after="debate"><h3>The vote</h3><p>It was close.</p></li>
  <li><h3>The recount</h3><p>On <time datetime="2024-06-19">the day after</time> all of the ballots were counted once more.</p></li></ol>`;

describe('A list that toHTML wrote', () => {
  for (const lang of ['en', 'es', 'fr', 'ko', 'ru', 'ar']) {
    it(`keeps status, order, sources and times as written through sanitize-html, in ${lang}`, () => {
      const {story, issues} = read(sanitized(toHTML(visit, {lang})), lang);
      expect(issues.filter(({severity}) => severity === 'error')).to.deep.equal([]);
      const whole = read(toHTML(visit, {lang}), lang).story!;
      expect(story!.events.map(({title}) => title)).to.deep.equal(whole.events.map(({title}) => title));
      const names = new Map(story!.events.map(({id}, index) => [id, whole.events[index]!.id]));
      for (const [index, event] of story!.events.entries()) {
        const original = whole.events[index]!;
        expect(event.status, original.id).to.equal(original.status);
        for (const kind of ['after', 'before', 'during', 'with'] as const) {
          const others = (relations: typeof event.after): unknown[] =>
            [relations ?? []].flat().map((each) => {
              const {event: id, basis} = typeof each === 'string' ? {event: each, basis: undefined} : each;
              return `${names.get(id) ?? id} ${basis ?? 'stated'}`;
            });
          expect(others(event[kind]), `${original.id} ${kind}`).to.deep.equal(others(original[kind]));
        }
        // A time is shown in its own words, and where there is none nothing is claimed.
        if (original.when !== undefined) expect(JSON.stringify(event.when), original.id).to.include('label');
        expect((event.says ?? []).length, original.id).to.be.at.least(original.says ? 1 : 0);
      }
    });
  }

  it('loses nothing in WordPress', () => {
    const whole = read(toHTML(fullStory, {lang: 'es'}), 'es').story!;
    const {story} = read(inWordPress(toHTML(fullStory, {lang: 'es'})), 'es');
    const times = ({events}: typeof whole): unknown[] =>
      events.map(({when, lasts, after, with: same}) => ({when, lasts, after, same}));
    expect(times(story!)).to.deep.equal(times(whole));
    expect(story!.sources).to.deep.equal(whole.sources);
    expect(story!.events.map(({says}) => says)).to.deep.equal(whole.events.map(({says}) => says));
  });

  it('loses nothing in DOMPurify', () => {
    const html = toHTML(fullStory, {lang: 'es'});
    expect(read(purified(html), 'es').story).to.deep.equal(read(html, 'es').story);
  });

  it('keeps every event, its words and its order in a reader mode', () => {
    for (const lang of ['en', 'es', 'fr', 'ko', 'ru', 'ar']) {
      const html = toHTML(visit, {lang});
      const shown = elementOf(`<div>${inReaderMode(html)}</div>`);
      const whole = elementOf(`<div>${html}</div>`);
      const words = (element: Element): string[] =>
        [...element.querySelectorAll('ol > li')].map((item) =>
          (item.textContent ?? '').replace(/\s+/g, ' ').trim(),
        );
      expect(words(shown), lang).to.deep.equal(words(whole));
    }
  });

  it('keeps every event of a page that wraps it in the element, whatever the filter', () => {
    const html = `<story-timeline lang="en">${toHTML(visit, {lang: 'en'})}</story-timeline>`;
    for (const filter of [sanitized, purified, kses, inWordPress, inReaderMode]) {
      const list = elementOf(`<div lang="en">${filter(html)}</div>`);
      const titles = [...list.querySelectorAll('ol > li > h3')].map(({textContent}) => textContent?.trim());
      expect(titles, filter.name).to.deep.equal(
        visit.events.map(({title}) => localText(title, 'en', visit.lang).text),
      );
    }
  });

  it('is still marked as a timeline where attributes stay, so that a page’s script finds it', () => {
    for (const filter of [purified, kses, inWordPress])
      expect(filter(toHTML(visit)), filter.name).to.match(/<ol [^>]*data-story-timeline/);
  });

  it('gives nobody words that are not his', () => {
    const says = {
      source: 's',
      sentence: 'He was glad.',
      quote: 'I am glad',
      speaker: 'Kim',
      via: 'Interfax',
      lang: 'en',
    };
    const story = {
      ...fullStory,
      lang: 'en',
      sources: {s: {title: 'S'}},
      events: [{id: 'a', title: 'A', says: [says]}],
    };
    const [said] = read(sanitized(toHTML(story, {lang: 'en'}))).story!.events[0]!.says!;
    expect(said).to.deep.equal({
      source: 's',
      sentence: 'He was glad.',
      quote: 'I am glad',
      speaker: 'Kim',
      via: 'Interfax',
    });
  });

  it('keeps that a source is another one, and the paragraph', () => {
    const {story} = read(sanitized(toHTML(visit, {lang: 'es'})), 'es');
    const outside = Object.values(story!.sources!)
      .filter((source) => source.outside)
      .map(({title}) => title);
    const original = Object.values(read(toHTML(visit, {lang: 'es'}), 'es').story!.sources!);
    const named = new Set(Object.values(story!.sources!).map(({title}) => title));
    expect(outside).to.have.members(
      original.filter((source) => source.outside && named.has(source.title)).map(({title}) => title),
    );
  });
});

describe('A list by hand', () => {
  it('claims nothing of times that a content system may have taken away', () => {
    for (const html of [sanitized(HAND), kses(HAND), HAND.replace(/ data-after="\w+"/, '')]) {
      const {story, unreadable} = read(html);
      const vote = story!.events.find(({title}) => title === 'The vote')!;
      if (vote.after === undefined) expect([...unreadable]).to.include(vote.id);
    }
  });

  it('keeps a time in its own words where its date is gone', () => {
    for (const html of [sanitized(HAND), kses(HAND)])
      expect(read(html).story!.events[0]!.when).to.deep.equal({
        from: '..',
        to: '..',
        label: 'Tuesday 18 June',
      });
  });

  it('keeps the sentence in which a time stood', () => {
    for (const html of [sanitized(HAND), kses(HAND)]) {
      const recount = read(html);
      expect(recount.story!.events[2]!.text).to.equal(
        'On the day after all of the ballots were counted once more.',
      );
      expect([...recount.unreadable]).to.include('the-recount');
    }
  });

  it('is said to tell no time only where what tells times has stayed', () => {
    const html = HAND.replace('<li id="vote" data-after="debate">', '<li id="vote" data-group="G">');
    expect([...read(html).unreadable]).to.deep.equal([]);
  });

  it('reads order in words only where the other event is one of the list', () => {
    const item = (line: string): string => `<ol><li><h3>A</h3></li><li><h3>B</h3><p>${line}</p></li></ol>`;
    const [, known] = read(item('After: <a href="#x">A</a> (inferred)')).story!.events;
    expect(known).to.deep.include({after: {event: 'a', basis: 'inferred'}});
    const [, unknown] = read(item('After: <a href="#x">C</a>')).story!.events;
    expect(unknown).to.include({text: 'After: C'});
    const [, more] = read(item('After: <a href="#a">A</a> (≥ 1 hour)')).story!.events;
    expect(more).to.deep.include({after: 'a', text: 'After: A (≥ 1 hour)'});
  });
});
