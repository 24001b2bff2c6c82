/** The sentences of imports, in the languages that ship with the component's issues. */
import {primaryLanguage} from '../story/language.ts';

const en = {
  'not-json': 'This is not valid JSON: {value}',
  'unknown-format':
    'This is no format that can be read here: a story, TimelineJS JSON, a spreadsheet as CSV, an iCalendar file or an HTML list.',
  'no-events': 'There is no list of events here: a TimelineJS document has one under "events".',
  'no-rows': 'The table has no row below its headers: add the events.',
  'no-title-column':
    'No column holds the titles of the events: name one “Title” or “Headline”. The headers are {value}.',
  'open-quote': 'The quotation mark that opens here is never closed: add one, or double it if it is meant.',
  'bad-calendar': 'The calendar cannot be read from here on: “{value}”',
  'empty-calendar': 'There is no event (VEVENT) in this calendar.',
  'no-list': 'There is no list (<ol> or <ul>) of events in this page.',
  'part-missing': 'What reads this format could not be loaded: try again.',

  'no-place': '“{name}” has no place in a story and was left out: {value}',
  'no-event': 'This is no event and was left out: {value}',
  'no-date': 'The event has no date that can be read. Nothing is claimed of its time.',
  'bad-date': 'The date “{value}” does not exist or cannot be read; what could be read of it is “{kept}”.',
  'unread-date': 'The date “{value}” does not exist or cannot be read. Nothing is claimed of it.',
  'ambiguous-date':
    'The date “{value}” may be read in two ways: write it like 2024-06-19. Nothing is claimed of its time.',
  'reversed-end': 'The end “{value}” is before the beginning “{from}”, and was left out.',
  'bad-address': 'The address “{value}” cannot be linked or loaded, and was left out.',
  'lost-marks': 'What these marks add to the text has no place; their words stay: {value}',
  'lost-content': 'What stands in these has no place in a text and was left out: {value}',
  'lost-emphasis': 'The emphasis or link in these words cannot be written as marks; the words stay: {value}',
  cancelled: 'The event “{value}” is cancelled and was left out.',
  'unread-rule':
    'The rule by which the event repeats cannot be read; its first time alone is written out: {value}',
  'for-programs': 'What only programs read was left out: {value}',

  'second-title': 'There is a second title slide; it became an event: {value}',
  'new-id': 'The id “{value}” became “{to}”: links to the old one need changing.',
  'named-event': 'The event has no headline; it is called by what is known of it: {value}',
  'named-story': 'The document has no title: the story is called “{value}”. Give it one.',
  'open-era': 'The era has no end; it ends where it begins: {value}',
  'no-era': 'The era has no date that can be read and was left out: {value}',
  'caption-as-alt':
    'The picture has no alternative text; its caption stands for it. Describe what it shows: {value}',
  'no-alt': 'The medium has no alternative text: describe what it shows.',
  'page-link': 'This page cannot be shown as a picture or a player here; it became a link: {value}',
  'picture-page': 'The picture is loaded from the file that this page is about: {value}',
  'moved-media': 'What stood in the text became a medium of the event: {value}',
  'moved-quote': 'The quotation in place of a medium became part of the text: {value}',
  midnight: 'A time of 00:00 is kept as it is written. If only the day is known, take the time out: {value}',
  'before-common-era':
    'Years before the common era are counted as astronomers do: 1 BCE is 0000, 44 BCE is -0043.',
  'day-first': 'Dates with slashes or dots are read as day, month, year: {value}',
  'month-first': 'Dates with slashes are read as month, day, year: {value}',
  'extra-group': 'The event has several categories; it stands in the first, and these were left out: {value}',
  'unknown-zone': 'The time zone “{value}” is not known; its times are read in the zone of the story.',
  'zone-as-offset':
    'The time zone “{value}” has no name that browsers know; its times are written with their offset.',
  repeats: 'The event repeats: its first {count} times are written out, until {value}.',
  'repeats-on': 'The event goes on repeating: its first {count} times are written out, until {value}.',
};

export type NoteCode = keyof typeof en;
type NoteWords = Readonly<Record<NoteCode, string>>;

const es: NoteWords = {
  'not-json': 'Esto no es JSON válido: {value}',
  'unknown-format':
    'Este formato no se puede leer aquí: hace falta una historia, JSON de TimelineJS, una hoja de cálculo en CSV, un archivo iCalendar o una lista HTML.',
  'no-events': 'Aquí no hay una lista de eventos: un documento de TimelineJS la tiene en "events".',
  'no-rows': 'La tabla no tiene filas bajo sus encabezados: añada los eventos.',
  'no-title-column':
    'Ninguna columna contiene los títulos de los eventos: llame a una «Título». Los encabezados son {value}.',
  'open-quote':
    'Las comillas que se abren aquí no se cierran: añada unas, o dóblelas si son parte del texto.',
  'bad-calendar': 'El calendario no se puede leer desde aquí: «{value}»',
  'empty-calendar': 'En este calendario no hay ningún evento (VEVENT).',
  'no-list': 'En esta página no hay una lista (<ol> o <ul>) de eventos.',
  'part-missing': 'No se pudo cargar lo que lee este formato: inténtelo de nuevo.',

  'no-place': '«{name}» no tiene lugar en una historia y se omitió: {value}',
  'no-event': 'Esto no es un evento y se omitió: {value}',
  'no-date': 'El evento no tiene una fecha que se pueda leer. De su tiempo no se afirma nada.',
  'bad-date': 'La fecha «{value}» no existe o no se puede leer; lo que se pudo leer de ella es «{kept}».',
  'unread-date': 'La fecha «{value}» no existe o no se puede leer. De ella no se afirma nada.',
  'ambiguous-date':
    'La fecha «{value}» se puede leer de dos maneras: escríbala como 2024-06-19. De su tiempo no se afirma nada.',
  'reversed-end': 'El final «{value}» es anterior al comienzo «{from}» y se omitió.',
  'bad-address': 'La dirección «{value}» no se puede enlazar ni cargar y se omitió.',
  'lost-marks': 'Lo que estas marcas añaden al texto no tiene lugar; sus palabras se quedan: {value}',
  'lost-content': 'Lo que contienen estas marcas no tiene lugar en un texto y se omitió: {value}',
  'lost-emphasis':
    'El énfasis o el enlace de estas palabras no se puede escribir con marcas; las palabras se quedan: {value}',
  cancelled: 'El evento «{value}» está cancelado y se omitió.',
  'unread-rule':
    'La regla con que se repite el evento no se puede leer; solo está escrita su primera vez: {value}',
  'for-programs': 'Se omitió lo que solo leen los programas: {value}',

  'second-title': 'Hay una segunda diapositiva de título; pasó a ser un evento: {value}',
  'new-id': 'El id «{value}» pasó a ser «{to}»: hay que cambiar los enlaces al anterior.',
  'named-event': 'El evento no tiene titular; se le llama por lo que se sabe de él: {value}',
  'named-story': 'El documento no tiene título: la historia se llama «{value}». Póngale uno.',
  'open-era': 'La era no tiene final; termina donde empieza: {value}',
  'no-era': 'La era no tiene una fecha que se pueda leer y se omitió: {value}',
  'caption-as-alt':
    'La imagen no tiene texto alternativo; la leyenda lo sustituye. Describa lo que muestra: {value}',
  'no-alt': 'El medio no tiene texto alternativo: describa lo que muestra.',
  'page-link':
    'Esta página no se puede mostrar aquí como imagen ni reproductor; pasó a ser un enlace: {value}',
  'picture-page': 'La imagen se carga del archivo del que trata esta página: {value}',
  'moved-media': 'Lo que estaba en el texto pasó a ser un medio del evento: {value}',
  'moved-quote': 'La cita que ocupaba el lugar de un medio pasó a ser parte del texto: {value}',
  midnight: 'La hora 00:00 se queda como está escrita. Si solo se conoce el día, quite la hora: {value}',
  'before-common-era':
    'Los años antes de nuestra era se cuentan como en astronomía: 1 a. C. es 0000, 44 a. C. es -0043.',
  'day-first': 'Las fechas con barras o puntos se leen como día, mes, año: {value}',
  'month-first': 'Las fechas con barras se leen como mes, día, año: {value}',
  'extra-group': 'El evento tiene varias categorías; está en la primera, y estas se omitieron: {value}',
  'unknown-zone': 'La zona horaria «{value}» no se conoce; sus horas se leen en la zona de la historia.',
  'zone-as-offset':
    'La zona horaria «{value}» no tiene un nombre que los navegadores conozcan; sus horas se escriben con su diferencia con UTC.',
  repeats: 'El evento se repite: están escritas sus primeras {count} veces, hasta {value}.',
  'repeats-on': 'El evento se sigue repitiendo: están escritas sus primeras {count} veces, hasta {value}.',
};

const KINDS: Readonly<Record<'error' | 'lost', ReadonlySet<NoteCode>>> = {
  error: new Set<NoteCode>([
    'not-json',
    'unknown-format',
    'no-events',
    'no-rows',
    'no-title-column',
    'open-quote',
    'bad-calendar',
    'empty-calendar',
    'no-list',
    'part-missing',
  ]),
  lost: new Set<NoteCode>([
    'no-place',
    'no-event',
    'no-date',
    'bad-date',
    'unread-date',
    'ambiguous-date',
    'reversed-end',
    'bad-address',
    'lost-marks',
    'lost-content',
    'lost-emphasis',
    'no-era',
    'cancelled',
    'extra-group',
    'unknown-zone',
    'unread-rule',
  ]),
};

export const kindOf = (code: NoteCode): 'error' | 'lost' | 'changed' =>
  KINDS.error.has(code) ? 'error' : KINDS.lost.has(code) ? 'lost' : 'changed';

export const noteWords = (lang: string): NoteWords => (primaryLanguage(lang) === 'es' ? es : en);
