/** The sentences of issues, in the languages that ship with the component. */

/** What a schema node lets through, for "should be …". */
export type Want =
  | 'string'
  | 'id'
  | 'key'
  | 'moment'
  | 'bound'
  | 'when'
  | 'duration'
  | 'zone'
  | 'language'
  | 'url'
  | 'event'
  | 'group'
  | 'source'
  | 'text'
  | 'boolean'
  | 'number'
  | 'count'
  | 'list'
  | 'pair'
  | 'object';

export type Sentence =
  | 'not-json'
  | 'should'
  | 'missing'
  | 'formless'
  | 'unknown-key'
  | 'unknown-id'
  | 'itself'
  | 'duplicate-id'
  | 'reversed'
  | 'conflicting-forms'
  | 'contradiction'
  | 'no-zone'
  | 'no-alt'
  | 'no-source'
  | 'no-sources'
  | 'more';

export interface IssueWords {
  /** What the document is called. */
  readonly story: string;
  readonly quotes: readonly [string, string];
  /** Follows a sentence that has a better word to offer. */
  readonly hint: string;
  readonly wants: Readonly<Record<Want, string>>;
  readonly sentences: Readonly<Record<Sentence, string>>;
}

const en: IssueWords = {
  story: 'The story',
  quotes: ['“', '”'],
  hint: '; did you mean {hint}?',
  wants: {
    string: 'a string',
    id: 'an id of letters, digits, "-", "_" and "."',
    key: 'an id',
    moment: 'a date that exists, such as "2024-06-19" or "2024-06-19T02:22+09:00"',
    bound: 'a date that exists, such as "2024-06-19", or ".."',
    when: 'a date that exists, such as "2024-06-19", or a statement, such as {"on": "2024-06-19"}',
    duration: 'a duration, such as "PT1H30M" or "P3D"',
    zone: 'an IANA time zone, such as "Asia/Pyongyang"',
    language: 'a language tag, such as "es" or "pt-BR"',
    url: 'an http, https or relative address',
    event: 'the id of an event',
    group: 'the id of a group',
    source: 'the id of a source',
    text: 'a text, or one for each language, such as {"es": "…", "en": "…"}',
    boolean: 'true or false',
    number: 'a number',
    count: 'a whole number from 0 up',
    list: 'a list [ … ]',
    pair: 'a list of two',
    object: 'an object { … }',
  },
  sentences: {
    'not-json': 'The story is not valid JSON near {value}: check the quotes, commas and brackets there.',
    should: '{name} should be {want}, not {value}',
    missing: '{name} is missing: add {want}.',
    formless: '{name} does not say what it states: add one of {want}.',
    'unknown-key': 'The key {value} is not known here and was left out',
    'unknown-id': '{name} names {value}, but nothing usable has that id',
    itself: '{name} points from {value} back to itself: name another one.',
    'duplicate-id': 'The id {value} is taken by {other}: give this one an id of its own.',
    reversed: '{name} runs backwards, from {value} to {other}: swap the two.',
    'conflicting-forms': '{name} mixes {value}: keep one, or write a list with one statement for each.',
    contradiction:
      'This cannot be true together with {value}, by {other}, and was set aside: check which one is wrong.',
    'no-zone': 'No time zone is given, so {value} is read as UTC: add "timeZone", such as "Asia/Pyongyang".',
    'no-alt': 'The picture {value} has no description for those who do not see it: add "alt".',
    'no-source': 'The event {value} names no source: add "says" with the id of one.',
    'no-sources': 'No event names a source: add "sources", and "says" to the events.',
    more: 'There are {value} more like these: mend the first ones and check again.',
  },
};

const es: IssueWords = {
  story: 'La historia',
  quotes: ['«', '»'],
  hint: '; ¿quiso decir {hint}?',
  wants: {
    string: 'una cadena de texto',
    id: 'un identificador con letras, cifras, "-", "_" y "."',
    key: 'un identificador',
    moment: 'una fecha que exista, como "2024-06-19" o "2024-06-19T02:22+09:00"',
    bound: 'una fecha que exista, como "2024-06-19", o ".."',
    when: 'una fecha que exista, como "2024-06-19", o una afirmación, como {"on": "2024-06-19"}',
    duration: 'una duración, como "PT1H30M" o "P3D"',
    zone: 'una zona horaria IANA, como "Asia/Pyongyang"',
    language: 'una etiqueta de idioma, como "es" o "pt-BR"',
    url: 'una dirección http, https o relativa',
    event: 'el identificador de un hecho',
    group: 'el identificador de un grupo',
    source: 'el identificador de una fuente',
    text: 'un texto, o uno por idioma, como {"es": "…", "en": "…"}',
    boolean: 'true o false',
    number: 'un número',
    count: 'un número entero desde 0',
    list: 'una lista [ … ]',
    pair: 'una lista de dos',
    object: 'un objeto { … }',
  },
  sentences: {
    'not-json':
      'La historia no es JSON válido cerca de {value}: revise ahí las comillas, las comas y los corchetes.',
    should: '{name} debe ser {want}, no {value}',
    missing: 'Falta {name}: añada {want}.',
    formless: '{name} no dice qué afirma: añada una de {want}.',
    'unknown-key': 'La clave {value} no se conoce aquí y se ha dejado fuera',
    'unknown-id': '{name} remite a {value}, pero nada utilizable tiene ese identificador',
    itself: '{name} vuelve de {value} a sí mismo: remita a otro.',
    'duplicate-id': 'El identificador {value} ya es de {other}: dé a este uno propio.',
    reversed: '{name} va hacia atrás, de {value} a {other}: intercambie los dos.',
    'conflicting-forms':
      '{name} mezcla {value}: deje una, o escriba una lista con una afirmación para cada una.',
    contradiction:
      'Esto no puede ser cierto a la vez que {value}, por {other}, y se ha dejado de lado: compruebe cuál falla.',
    'no-zone':
      'No se indica la zona horaria, así que {value} se lee como UTC: añada "timeZone", como "Asia/Pyongyang".',
    'no-alt': 'La imagen {value} no tiene descripción para quien no la ve: añada "alt".',
    'no-source': 'El hecho {value} no indica ninguna fuente: añada "says" con el identificador de una.',
    'no-sources': 'Ningún hecho indica una fuente: añada "sources", y "says" a los hechos.',
    more: 'Hay {value} más como estos: corrija los primeros y vuelva a comprobar.',
  },
};

/** The reader's words for issues; English where there are none. */
export const issueWords = (lang: string): IssueWords => (/^es\b/i.test(lang) ? es : en);
