/** The story format as JSON Schema (draft 2020-12), printed from the schema that `parseStory` reads with. */
import {DOCS} from './json-schema-docs.ts';
import {
  eraSchema,
  eventSchema,
  groupSchema,
  lastsSchema,
  mediaSchema,
  relationSchema,
  saysSchema,
  sourceSchema,
  storySchema,
  whenSchema,
} from './schema.ts';
import type {Format, Node, ObjectNode} from './schema-nodes.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

type Name = keyof typeof DOCS;

const NAMES: ReadonlyMap<Node, Name> = /* @__PURE__ */ new Map<Node, Name>([
  [eventSchema, 'Event'],
  [whenSchema, 'When'],
  [lastsSchema, 'Lasts'],
  [relationSchema, 'Relation'],
  [saysSchema, 'Says'],
  [mediaSchema, 'Media'],
  [sourceSchema, 'Source'],
  [groupSchema, 'Group'],
  [eraSchema, 'Era'],
]);

const LANGUAGE = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$';
const DATE =
  '(\\d{4}|[+-]\\d{4,15}|Y-?\\d{5,15}|\\d{3}X|\\d{2}XX)(-(\\d\\d|XX)(-(\\d\\d|XX))?)?[?~%]?|\\[[\\d.,X-]+\\]';
const TIME = '\\d{4}-\\d\\d-\\d\\dT\\d\\d(:\\d\\d(:\\d\\d)?)?([.,]\\d+)?(Z|[+-]\\d\\d(:?\\d\\d)?)?';
const MOMENT = `(${DATE}|${TIME})`;
const NUMBER = '\\d+([.,]\\d+)?';
const DURATION = `^P(?=.)(${NUMBER}Y)?(${NUMBER}M)?(${NUMBER}W)?(${NUMBER}D)?(T(?=.)(${NUMBER}H)?(${NUMBER}M)?(${NUMBER}S)?)?$`;

const string = (pattern: string, ...examples: readonly string[]): JsonSchema => ({
  type: 'string',
  pattern,
  examples,
});

/** What a pattern can say of each format; that a date exists, or an id is known, only `parseStory` can tell. */
const STRINGS: Readonly<Record<Format, JsonSchema>> = {
  string: {type: 'string'},
  id: string('^[\\p{L}\\p{M}\\p{N}_.-]+$', 'signing', 'signing-2'),
  key: string('\\S', 'arrival'),
  moment: string(`^${MOMENT}$`, '2024', '2024-06-19', '2024-06-19T02:22', '2024-06-19T02:22+09:00'),
  bound: string(`^(${MOMENT}|\\.\\.)$`, '2024-06-19', '..'),
  when: string(
    `^(${MOMENT}|(${MOMENT}|\\.\\.)?/(${MOMENT}|\\.\\.)?)$`,
    '2024-06-19',
    '2024-06-18/2024-06-19',
  ),
  duration: string(DURATION, 'PT2H', 'PT1H30M', 'P3D'),
  opening: string(
    `^(now|end|${MOMENT}|(${MOMENT}|\\.\\.)?/(${MOMENT}|\\.\\.)?)$`,
    'now',
    '2024-06-19',
    '2024-06-18/2024-06-20',
  ),
  zone: string('^[A-Za-z][A-Za-z0-9_+/-]*$', 'Asia/Pyongyang', 'UTC'),
  language: string(LANGUAGE, 'es', 'pt-BR'),
  url: string(
    '^(?!\\s*$)(?![A-Za-z][A-Za-z0-9+.-]*:)|^[Hh][Tt][Tt][Pp][Ss]?:',
    'https://example.org/',
    './picture.jpg',
  ),
  color: string(
    '^(#[0-9A-Fa-f]{3,8}|[A-Za-z]+|[A-Za-z]+\\([^()]+\\))$',
    '#c2410c',
    'teal',
    'hsl(20 80% 40%)',
  ),
  event: {type: 'string', description: 'The id of an event.'},
  group: {type: 'string', description: 'The id of a group.'},
  source: {type: 'string', description: 'The id of a source.'},
};

const TEXT: JsonSchema = {
  description:
    'A string in the story’s language, or one for each language tag. Plain text: markup is shown, not run.',
  anyOf: [
    {type: 'string'},
    {
      type: 'object',
      minProperties: 1,
      propertyNames: {pattern: LANGUAGE},
      additionalProperties: {type: 'string'},
    },
  ],
  examples: ['Kim receives Putin', {es: 'Kim recibe a Putin', en: 'Kim receives Putin'}],
};

/** A reference to the node's definition, if it has a name; else what it is. */
function refer(node: Node, within: Name): JsonSchema {
  const name = NAMES.get(node);
  if (name) return {$ref: `#/$defs/${name}`};
  if (node.kind === 'text') return {$ref: '#/$defs/Text'};
  return define(node, within);
}

function define(node: Node, within: Name): JsonSchema {
  switch (node.kind) {
    case 'string':
      return STRINGS[node.format];
    case 'literal':
      return {enum: node.values};
    case 'list': {
      const list = {type: 'array', items: refer(node.item, within)};
      return node.orOne ? {anyOf: [list.items, list]} : list;
    }
    case 'pair':
      return {type: 'array', items: refer(node.item, within), minItems: 2, maxItems: 2};
    case 'record':
      return {type: 'object', propertyNames: STRINGS.key, additionalProperties: refer(node.item, within)};
    case 'object':
      return defineObject(node, within);
    case 'union':
      return {anyOf: [refer(node.short, within), ...node.forms.map((form) => defineObject(form, within))]};
    case 'count':
      return {type: 'integer', minimum: 0};
    case 'size':
      return {type: 'number', exclusiveMinimum: 0};
    case 'text':
      return TEXT;
    default:
      return {type: node.kind};
  }
}

function defineObject({fields, required}: ObjectNode, within: Name): JsonSchema {
  const docs: Readonly<Record<string, string>> = DOCS[within];
  const properties = Object.entries(fields).map(([key, node]) => [
    key,
    {...refer(node, within), description: docs[key]},
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties) as JsonSchema,
    ...(required.length > 0 && {required}),
    additionalProperties: false,
  };
}

function defineStory(): JsonSchema {
  const named = [...NAMES].map(([node, name]) => [name, define(node, name)]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A story for visit-timeline',
    description: 'What happened, when, in which order, how well that is known, and who says so.',
    ...define(storySchema, 'Story'),
    $defs: {...(Object.fromEntries(named) as JsonSchema), Text: TEXT},
  };
}

/** The format as JSON Schema, with what editors show beside each key. */
export const storyJsonSchema: JsonSchema = /* @__PURE__ */ defineStory();
