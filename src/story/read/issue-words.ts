/** The sentences of issues, in the languages that ship with the component. */
import type {Format} from './schema-nodes.ts';

/** What a schema node lets through. */
export type Want = Format | 'text' | 'boolean' | 'number' | 'count' | 'list' | 'pair' | 'object';

const DATE = '"2024-06-19", "2024-06-19T02:22"';

/** Examples need no translation. */
export const EXAMPLES: Readonly<Record<Want, string>> = {
  string: '"…"',
  id: '"id"',
  key: '"id"',
  moment: DATE,
  bound: `${DATE}, ".."`,
  when: `${DATE}, {"on": "2024-06-19"}`,
  duration: '"PT1H30M", "P3D"',
  zone: '"Asia/Pyongyang"',
  language: '"es", "pt-BR"',
  url: '"https://…", "./…"',
  event: '"id"',
  group: '"id"',
  source: '"id"',
  text: '"…", {"es": "…", "en": "…"}',
  boolean: 'true, false',
  number: '1, 0.5',
  count: '0, 1, 2',
  list: '[…]',
  pair: '["…", "…"]',
  object: '{…}',
};

const en = {
  lang: 'en',
  /** What the document is called. */
  story: 'The story',
  quotes: '“|”',
  /** Follows a sentence that has a better word to offer. */
  hint: '; did you mean {hint}?',
  'not-json':
    'The story is not valid JSON in line {line}, near {value}: check quotes, commas and brackets there.',
  'wrong-type': '{name} must be like {want}, not {value}',
  unsupported: '{name} must be one of {want}, not {value}',
  'invalid-id': 'The id {value} may hold letters, digits, "-", "_" and "." only.',
  'invalid-date': '{name} must be a date that exists, like {want}, not {value}',
  missing: '{name} is missing: add it, like {want}.',
  formless: '{name} says nothing: add {want}.',
  'unknown-key': 'The key {value} is not known here and was left out',
  'unknown-id': '{name} points to {value}, but nothing usable has that id',
  itself: '{name} leads from {value} back to itself: name another.',
  'duplicate-id': 'The id {value} is taken by {other}: give this one another.',
  reversed: '{name} runs backwards, from {value} to {other}: swap them.',
  'conflicting-forms': '{name} mixes {value}: keep one, or write a list with one statement for each.',
  contradiction: 'This was set aside, as it misses {value} by {by}: check which is wrong.',
  zone: 'Without a time zone {value} is read as UTC: add "timeZone", like {want}.',
  alt: 'The medium {value} has no description for those who cannot see it: add "alt".',
  says: 'The event {value} names no source: add "says".',
  sources: 'No event names a source: add "sources", and "says" to the events.',
  more: '{value} more were found: mend these and check again.',
};

export type IssueWords = Readonly<typeof en>;
export type Sentence = Exclude<keyof IssueWords, 'lang' | 'story' | 'quotes' | 'hint'>;

const es: IssueWords = {
  lang: 'es',
  story: 'La historia',
  quotes: '«|»',
  hint: '; ¿quiso decir {hint}?',
  'not-json':
    'La historia no es JSON válido en la línea {line}, cerca de {value}: revise ahí comillas, comas y corchetes.',
  'wrong-type': '{name} debe ser como {want}, no {value}',
  unsupported: '{name} debe ser uno de {want}, no {value}',
  'invalid-id': 'El id {value} solo puede llevar letras, cifras, "-", "_" y ".".',
  'invalid-date': '{name} debe ser una fecha que exista, como {want}, no {value}',
  missing: 'Falta {name}: añádalo, como {want}.',
  formless: '{name} no dice nada: añada {want}.',
  'unknown-key': 'La clave {value} no se conoce aquí y se ha omitido',
  'unknown-id': '{name} remite a {value}, pero nada utilizable tiene ese id',
  itself: '{name} lleva de {value} a sí mismo: nombre otro.',
  'duplicate-id': 'El id {value} ya es de {other}: dé otro a este.',
  reversed: '{name} va hacia atrás, de {value} a {other}: intercámbielos.',
  'conflicting-forms':
    '{name} mezcla {value}: deje una, o escriba una lista con una afirmación para cada una.',
  contradiction: 'Esto se ha apartado, pues no encaja con {value} por {by}: compruebe cuál falla.',
  zone: 'Sin zona horaria, {value} se lee como UTC: añada "timeZone", como {want}.',
  alt: 'El medio {value} no tiene descripción para quien no lo ve: añada "alt".',
  says: 'El hecho {value} no cita ninguna fuente: añada "says".',
  sources: 'Ningún hecho cita una fuente: añada "sources", y "says" a los hechos.',
  more: 'Hay {value} más: corrija estos y vuelva a comprobar.',
};

/** The reader's words for issues; English where there are none. */
export const issueWords = (lang: string): IssueWords => (/^es\b/i.test(lang) ? es : en);
