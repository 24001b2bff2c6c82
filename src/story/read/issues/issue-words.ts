/** The sentences of issues, in the languages that ship with the component. */
import type {Format} from '../schema-nodes.ts';

/** What a schema node lets through. */
export type Want = Format | 'text' | 'boolean' | 'number' | 'size' | 'count' | 'list' | 'pair' | 'object';

const DATE = '"2024-06-19", "2024-06-19T02:22"';

/** Examples need no translation. */
export const EXAMPLES: Readonly<Record<Want, string>> = {
  string: '"…"',
  id: '"id"',
  key: '"id"',
  moment: DATE,
  bound: `${DATE}, ".."`,
  when: `${DATE}, {"on": "2024-06-19"}`,
  opening: `"now", "end", ${DATE}, "2024-06-18/2024-06-20"`,
  duration: '"PT1H30M", "P3D"',
  zone: '"Asia/Pyongyang"',
  language: '"es", "pt-BR"',
  url: '"https://…", "./…"',
  color: '"#c2410c", "teal"',
  event: '"id"',
  group: '"id"',
  source: '"id"',
  text: '"…", {"es": "…", "en": "…"}',
  boolean: 'true, false',
  number: '1, 0.5',
  size: '640',
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
  /** By how much statements miss each other. */
  by: ', by {by}',
  /** Statements that no list shows. */
  others: '{count} more',
  /** Follows a sentence that has a better word to offer. */
  hint: '; did you mean {hint}?',
  'not-json':
    'The story is not valid JSON in line {line}, column {column}, near {value}: check quotes, commas and brackets there.',
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
  'invalid-zone':
    '{name} must be like {want}, not {value}, and the times of day that rest on it could not be read',
  contradiction:
    '{statement} cannot hold together with {others}{by}. The first was set aside: check which is wrong.',
  'contradicts-itself':
    'The story contradicts itself: {statement} cannot hold together with {others}{by}. The first was set aside: check which is wrong.',
  impossible: '{statement} cannot hold as it is written{by}, and was set aside: correct it.',
  zone: 'Without a time zone {value} is read as UTC: add "timeZone", like {want}.',
  page: '{value} looks like a page and no picture: add "type", like "embed" or "image", or make it the "url".',
  blank: '{name} is empty: write it or leave it out.',
  alt: 'The medium {value} has no description for those who cannot see it: add "alt".',
  says: 'The event {value} names no source: add "says".',
  sources: 'No event names a source: add "sources", and "says" to the events.',
  more: '{value} more were found: mend these and check again.',
};

export type IssueWords = Readonly<typeof en>;
export type Sentence = Exclude<keyof IssueWords, 'lang' | 'story' | 'quotes' | 'by' | 'others' | 'hint'>;

const es: IssueWords = {
  lang: 'es',
  story: 'La historia',
  quotes: '«|»',
  by: ', por {by}',
  others: '{count} más',
  hint: '; ¿quiso decir {hint}?',
  'not-json':
    'La historia no es JSON válido en la línea {line}, columna {column}, cerca de {value}: revise ahí comillas, comas y corchetes.',
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
  'invalid-zone':
    '{name} debe ser como {want}, no {value}, y las horas que dependen de ella no se han podido leer',
  contradiction:
    '{statement} no es compatible con {others}{by}. Se ha apartado lo primero: compruebe qué está mal.',
  'contradicts-itself':
    'La historia se contradice: {statement} no es compatible con {others}{by}. Se ha apartado lo primero: compruebe qué está mal.',
  impossible: '{statement} no es posible tal como está escrito{by}, y se ha apartado: corríjalo.',
  zone: 'Sin zona horaria, {value} se lee como UTC: añada "timeZone", como {want}.',
  page: '{value} parece una página y no una imagen: añada "type", como "embed" o "image", o póngalo en "url".',
  blank: '{name} está vacío: escríbalo u omítalo.',
  alt: 'El medio {value} no tiene descripción para quien no lo ve: añada "alt".',
  says: 'El hecho {value} no cita ninguna fuente: añada "says".',
  sources: 'Ningún hecho cita una fuente: añada "sources", y "says" a los hechos.',
  more: 'Hay {value} más: corrija estos y vuelva a comprobar.',
};

/** The reader's words for issues; English where there are none. */
export const issueWords = (lang: string): IssueWords => (/^es\b/i.test(lang) ? es : en);
