import {expect} from 'chai';
import {parseStory} from '../../src/story/read/parse.ts';
import {fullStory, mutableCopy} from './full-story.ts';

// A busy machine takes its time; what must not be walked would take hours.
const IN_TIME = 50_000;

const throwing = (keys: object): object =>
  Object.defineProperty({...keys}, 'title', {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });

const cyclic = (): object => {
  const story: Record<string, unknown> = mutableCopy();
  story['events'] = [story, {id: 'a', title: 'A', when: story, says: [story]}];
  return story;
};

const deep = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

const trap = (): never => {
  throw new Error('no');
};

const proxies = [
  new Proxy({}, {get: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap, has: trap}),
  new Proxy([], {get: trap, ownKeys: trap}),
  new Proxy(
    {},
    {ownKeys: () => ['events'], getOwnPropertyDescriptor: () => ({enumerable: true, configurable: true})},
  ),
  (() => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    return proxy;
  })(),
];

const exotic = [
  new Date(),
  new Map(),
  new Set(),
  /x/,
  new String('x'),
  new Uint8Array(1e6),
  () => 1,
  Symbol('s'),
  10n,
];

describe('parseStory never throws', function () {
  this.timeout(60_000);

  it('for proxies', () => {
    for (const proxy of proxies) {
      expect(parseStory(proxy).story).to.equal(undefined);
      expect(parseStory({...fullStory, summary: proxy}).story?.events).to.deep.equal(fullStory.events);
      expect(parseStory({...fullStory, events: [...fullStory.events, proxy]}).story?.events).to.deep.equal(
        fullStory.events,
      );
    }
  });

  it('for getters that throw, at any place', () => {
    expect(parseStory(throwing(fullStory)).story).to.deep.equal({...fullStory, title: ''});
    const parsed = parseStory({...fullStory, events: [...fullStory.events, throwing({id: 'z'})]});
    expect(parsed.story).to.deep.equal(fullStory);
    expect(parsed.issues.map(({path}) => path)).to.deep.equal(['events[5].title']);
  });

  it('for values that no JSON holds', () => {
    for (const value of exotic) {
      expect(parseStory(value).story).to.equal(undefined);
      const parsed = parseStory({...fullStory, summary: value});
      expect(parsed.issues.map(({code, path}) => `${code} ${path}`)).to.deep.equal(['wrong-type summary']);
      expect(parsed.story).not.to.have.property('summary');
    }
    for (const value of [NaN, Infinity])
      expect(parseStory({...fullStory, version: value}).issues).to.have.lengthOf(1);
  });

  it('for objects that hold themselves', () => {
    expect(parseStory(cyclic()).story?.events.map(({id}) => id)).to.deep.equal(['a']);
  });

  it('for depth', () => {
    const nested = JSON.parse(deep(5000)) as object;
    for (const text of [deep(100_000), '['.repeat(1e6)]) expect(parseStory(text).story).to.equal(undefined);
    for (const key of ['title', 'sources', 'events', 'zzz']) {
      expect(() => parseStory({...fullStory, [key]: nested}), key).not.to.throw();
      // Not by JSON.stringify, which an engine may refuse at this depth.
      const text = JSON.stringify({...fullStory, [key]: 0}).replace(
        `"${key}":0`,
        () => `"${key}":${deep(5000)}`,
      );
      expect(() => parseStory(text), key).not.to.throw();
    }
  });

  it('for an object that stands for billions', () => {
    let node: object = {};
    for (let level = 0; level < 30; level++) node = {a: node, b: node, c: node};
    const start = performance.now();
    parseStory({...fullStory, summary: node, sources: node, zzz: node});
    expect(performance.now() - start).to.be.below(IN_TIME);
  });

  it('for lists of a billion holes', () => {
    const events: unknown[] = [...fullStory.events];
    events.length = 4_000_000_000;
    const start = performance.now();
    expect(parseStory({...fullStory, events}).story?.events).to.deep.equal(fullStory.events);
    expect(performance.now() - start).to.be.below(IN_TIME);
  });
});

describe('parseStory keeps its head', function () {
  this.timeout(60_000);

  it('where keys are the names of what every object has', () => {
    const sources =
      '{"__proto__": {"title": "P"}, "constructor": {"title": "C"}, "toString": {"title": "T"}}';
    const says = '[{"source": "constructor"}, {"source": "__proto__"}, {"source": "hasOwnProperty"}]';
    const events = `[{"id": "constructor", "title": "A", "__proto__": {"text": "x"}, "after": "toString", "says": ${says}}]`;
    const parsed = parseStory(
      `{"version": 1, "lang": "en", "title": "T", "__proto__": {"summary": "x"}, "sources": ${sources}, "events": ${events}}`,
    );
    expect(parsed.issues.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'unknown-key __proto__',
      'invalid-id sources.__proto__',
      'unknown-key events[0].__proto__',
      'unknown-id events[0].after',
      'unknown-id events[0].says[1].source',
      'unknown-id events[0].says[2].source',
    ]);
    expect(Object.keys(parsed.story?.sources ?? {})).to.deep.equal(['constructor', 'toString']);
    expect(parsed.story?.events[0]?.says).to.deep.equal([{source: 'constructor'}]);
    expect(({} as {text?: string}).text).to.equal(undefined);
  });

  it('over texts of ten megabytes', () => {
    const long = 'x'.repeat(10_000_000);
    const start = performance.now();
    for (const key of ['lang', 'timeZone', 'published', 'title', long]) {
      for (const {message, path} of parseStory({...fullStory, [key]: long}).issues) {
        expect(message).to.have.length.below(300);
        expect(path).to.have.length.below(100);
      }
    }
    const event = {
      ...fullStory.events[0],
      id: long,
      when: {on: `[${'1984,'.repeat(1e6)}1985]`},
      lasts: `P${long}`,
      after: long,
    };
    expect(parseStory({...fullStory, events: [event]}).story?.events).to.deep.equal([]);
    expect(parseStory(long).issues[0]?.message).to.have.length.below(300);
    expect(performance.now() - start).to.be.below(IN_TIME);
  });

  it('over a hundred thousand groups within each other', () => {
    const id = (index: number): string => `g${index}`;
    const groups = Array.from({length: 100_000}, (_, index) => ({
      id: id(index),
      title: 'G',
      parent: id(index + 1),
    }));
    const start = performance.now();
    const open = parseStory({...fullStory, groups: [...groups, {id: id(100_000), title: 'G'}]});
    const closed = parseStory({
      ...fullStory,
      groups: [...groups, {id: id(100_000), title: 'G', parent: id(7)}],
    });
    expect(performance.now() - start).to.be.below(IN_TIME);
    const paths = (parsed: typeof open): string[] =>
      parsed.issues.map(({path}) => path).filter((path) => path.startsWith('groups'));
    expect(paths(open)).to.deep.equal([]);
    expect(paths(closed)).to.deep.equal(['groups[7].parent']);
  });

  it('over ten thousands of mistakes, of which it lists some and counts the rest', () => {
    const events = Array.from({length: 20_000}, (_, index) => ({
      id: `e${index}`,
      title: 'A',
      after: `f${index}`,
    }));
    const start = performance.now();
    const {story, issues} = parseStory({...fullStory, events});
    expect(performance.now() - start).to.be.below(IN_TIME);
    expect(story?.events).to.have.lengthOf(20_000);
    expect(issues).to.have.length.below(1100);
    expect(issues.at(-1)?.message).to.match(/^\d+ more/);
  });
});

describe('A link is never one that runs', () => {
  const refused = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\r:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'DATA:image/svg+xml,x',
    'blob:https://example.org/x',
    'file:///etc/passwd',
    'ftp://example.org/',
    'mailto:a@b.c',
    'tel:1',
    'about:blank',
    'https://',

    '',
    ' ',
  ];
  const allowed = [
    'https://example.org/a?b#c',
    'HTTP://EXAMPLE.ORG',
    '//example.org/a',
    '/a',
    'a/b.html',
    '../a',
    '?q',
    '#a',
    'a:b'.replace(':', '/'),
    './a:b',
  ];
  const read = (url: string): string | undefined =>
    parseStory({...fullStory, sources: {...fullStory.sources, article: {title: 'A', url}}}).story?.sources?.[
      'article'
    ]?.url;
  for (const url of refused)
    it(`refuses ${JSON.stringify(url)}`, () => expect(read(url)).to.equal(undefined));
  for (const url of allowed) it(`allows ${JSON.stringify(url)}`, () => expect(read(url)).to.equal(url));
});
