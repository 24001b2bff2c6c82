import Ajv from 'ajv';
import {expect} from 'chai';
import {storyJsonSchema} from '../../src/story/read/json-schema.ts';
import {parseStory} from '../../src/story/read/parse.ts';
import {visit} from '../../src/visit/visit.ts';
import {fullStory} from './full-story.ts';

// Ajv's own class reads draft 7, of which our keywords mean the same; only the draft's name it does not know.
const {$schema: _draft, ...schema} = storyJsonSchema;
const isValid = new Ajv({strict: false}).compile(schema);

const story = (event: object, keys: object = {}): object => ({
  version: 1,
  lang: 'en',
  title: 'T',
  timeZone: 'UTC',
  sources: {s: {title: 'S'}},
  events: [
    {id: 'a', title: 'A', says: [{source: 's'}], ...event},
    {id: 'b', title: 'B', says: [{source: 's'}]},
  ],
  ...keys,
});

const isAccepted = (input: unknown): boolean =>
  parseStory(input).issues.every(({severity, code}) => severity === 'advice' || code === 'contradiction');

const CASES: readonly (readonly [boolean, object])[] = [
  [true, fullStory],
  [true, visit],
  [true, story({})],
  [false, {}],
  [false, []],
  [false, story({}, {version: 2})],
  [false, story({}, {version: undefined})],
  [false, story({}, {lang: 'english'})],
  [false, story({}, {lang: 'en_US'})],
  [false, story({}, {title: 5})],
  [false, story({}, {colour: 'red'})],
  [false, story({}, {events: {}})],
  [false, story({}, {sources: []})],
  [false, story({}, {sources: {s: {}}})],
  [false, story({}, {sources: {s: {title: 'S', outside: 'yes'}}})],
  [false, story({}, {sources: {s: {title: 'S', url: 'JavaScript:alert(1)'}}})],
  [false, story({}, {sources: {s: {title: 'S', url: 'mailto:a@b.c'}}})],
  [true, story({}, {sources: {s: {title: 'S', url: './a:b?c#d'}}})],
  [true, story({}, {groups: [{id: 'a b', title: 'G'}]})],
  [false, story({}, {groups: [{title: 'G'}]})],
  [true, story({}, {eras: [{title: 'E', from: '2024', to: '..'}]})],
  [false, story({}, {eras: [{title: 'E', from: '..', to: '..'}]})],
  [false, story({id: 'a b'})],
  [false, story({id: ''})],
  [true, story({id: 'recepción-1_a.b'})],
  [false, story({title: undefined})],
  [false, story({text: {}})],
  [false, story({text: {en_US: 'x'}})],
  [false, story({text: {en: 5}})],
  [true, story({text: {'pt-BR': 'x'}})],
  [false, story({text: null})],
  [false, story({weight: '2'})],
  [true, story({weight: -0.5})],
  [false, story({status: 'future'})],
  [false, story({people: 'Kim'})],
  [true, story({people: ['Kim', {en: 'Putin'}]})],
  [false, story({says: [{sentence: 'x'}]})],
  [false, story({says: [{source: 's', paragraph: -1}]})],
  [false, story({says: [{source: 's', paragraph: 1.5}]})],
  [false, story({media: {alt: 'x'}})],
  [false, story({media: {src: 'data:x', alt: 'x'}})],
  [true, story({media: [{src: 'a.png', alt: ''}]})],
  ...[
    '2024',
    '2024-06',
    '2024-06-19',
    '2024-06-19T02',
    '2024-06-19T02:22',
    '2024-06-19T02:22:10.5+09:00',
    '1984?',
    '2004-06~',
    '201X',
    '2001-21',
    '-0044-03-15',
    'Y-13800000000',
    '2024-06-18/2024-06-19',
    '[1667,1668]',
  ].map((when) => [true, story({when})] as const),
  ...[
    'soon',
    '',
    '..',
    '20240619',
    '19/06/2024',
    '2024-6-1',
    '2024-06-19 02:22',
    '2024-06-19T2',
    '2024/2025/2026',
    5,
  ].map((when) => [false, story({when})] as const),
  [true, story({when: {on: '2024'}})],
  [true, story({when: [{from: '..', to: '2024'}, {between: ['2024', '..']}, {around: '2024', give: 'P1M'}]})],
  [false, story({when: {on: '2024', between: ['2024', '2025']}})],
  [false, story({when: {around: '2024'}})],
  [false, story({when: {from: '2024'}})],
  [false, story({when: {between: ['2024']}})],
  [false, story({when: {on: '..'}})],
  [false, story({when: {}})],
  [false, story({when: {on: '2024', basis: 'guessed'}})],
  [
    true,
    story({when: {on: '2024', source: ['s'], basis: 'inferred', because: 'x', label: 'y', infers: 'day'}}),
  ],
  ...['PT2H', 'PT1H30M', 'P3D', 'P2M', 'P1Y2M3W4DT5H6M7.5S', 'PT0S'].map(
    (lasts) => [true, story({lasts})] as const,
  ),
  ...['2h', 'P', 'PT', 'P1DT', 'P1H', '-P1D', '', 5].map((lasts) => [false, story({lasts})] as const),
  [true, story({lasts: {min: 'PT1H'}})],
  [true, story({lasts: {}})],
  [false, story({lasts: {about: 'PT1H'}})],
  [false, story({lasts: {about: 'PT1H', give: 'PT1H', max: 'PT3H'}})],
  [true, story({after: ['b', {event: 'b', gap: 'PT1H'}], during: {event: 'b', gap: {max: 'PT1H'}}})],
  [false, story({after: {gap: 'PT1H'}})],
  [false, story({after: {event: 'b', gap: 'soon'}})],
  [false, story({after: 5})],
];

describe('The JSON Schema', () => {
  it('says the same as parseStory', () => {
    for (const [expected, input] of CASES) {
      const json = JSON.parse(JSON.stringify(input)) as unknown;
      const shown = JSON.stringify(json).slice(0, 300);
      expect(isAccepted(json), `parseStory, ${shown}`).to.equal(expected);
      expect(isValid(json), `JSON Schema, ${shown}`).to.equal(expected);
    }
  });

  it('describes every key and gives examples that are valid', () => {
    const check = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const {properties = {}, examples = []} = node as {
        properties?: Record<string, {description?: string}>;
        examples?: unknown[];
      };
      for (const [key, {description}] of Object.entries(properties)) {
        expect(description, `${path}.${key}`).to.match(/^\S.*[.”"]$/);
      }
      if (examples.length) {
        const own = new Ajv({strict: false}).compile({...(node as object), $defs: schema['$defs']});
        for (const example of examples)
          expect(own(example), `${path}: ${JSON.stringify(example)}`).to.equal(true);
      }
      for (const [key, child] of Object.entries(node)) if (key !== 'examples') check(child, `${path}.${key}`);
    };
    for (const [name, definition] of Object.entries(schema['$defs'] as object)) check(definition, name);
    check({properties: schema['properties']}, 'Story');
  });
});
