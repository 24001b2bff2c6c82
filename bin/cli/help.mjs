const en = {
  '': `Usage: visit-timeline COMMAND [FILE] [OPTIONS]

  check     says what is wrong with a story: line, column, how to mend it
  convert   makes a story of TimelineJS JSON, its spreadsheet, a table, a calendar or an HTML list
  render    writes a story as a page, a picture, JSON-LD, or a folder to put on a server

A FILE of any of these formats, told by its content; "-" or none: standard input.

  -h, --help       this, or what a command can do: visit-timeline check --help
  --lang es|en     the language of the messages, and of what is rendered
  --version        the version

Exit codes: 0 all is well; 1 something in the document is wrong; 2 the command or a file cannot be used.`,
  check: `Usage: visit-timeline check [FILE…] [OPTIONS]

  --watch          checks again whenever a file changes
  --json           for programs: {"file", "format", "findings": [{"line", "column", "message", …}]}
  --errors-only    warnings do not count for the exit code
  --lang es|en     the language of the messages

Examples:
  visit-timeline check story.json
  visit-timeline check *.json --errors-only
  curl -s https://example.org/story.json | visit-timeline check
  visit-timeline check story.json --watch

Exit codes: 0 no errors and no warnings; 1 some, or no story; 2 the command or a file cannot be used.`,
  convert: `Usage: visit-timeline convert [FILE] [OPTIONS]

Reads TimelineJS 3 JSON, its spreadsheet as CSV, CSV with headers in English, Spanish, French, Arabic, Korean or Russian,
iCalendar, and lists in HTML. What has no place in a story is told, each with its line and column.

  -o, --output FILE      where to write it; else standard output
  --title TEXT           for a document without a title
  --story-lang TAG       the language that the document is written in; default en
  --time-zone ZONE       the zone of its times, such as Europe/Madrid
  --repeats N            how often an event is written out that repeats; default 100
  --strict               exit code 1 where something has no place
  --quiet                does not say what has no place
  --lang es|en           the language of the messages

Examples:
  visit-timeline convert timeline.json -o story.json
  visit-timeline convert sheet.csv --story-lang es --time-zone Europe/Madrid -o story.json
  curl -s https://example.org/court.ics | visit-timeline convert --title "The hearings" > story.json

Exit codes: 0 there is a story; 1 there is none, or with --strict something was lost; 2 the command or a file cannot be used.`,
  render: `Usage: visit-timeline render [FILE] [OPTIONS]

  --to html              a page that needs no script (default)
  --to embed             a folder: the component, the story and a page that shows it
  --to svg, --to png     a picture, drawn by Chrome, Chromium or Edge where there is one (or CHROME_PATH)
  --to jsonld            an ItemList of schema.org
  -o, --output PLACE     a file, or the folder; else standard output. Its name says what: .html, .svg, .png, .jsonld, folder
  --url ADDRESS          of a folder: where it will stand, for previews of links to it (Open Graph, oEmbed)
  --fragment             with html: the list alone, for a page of your own
  --view VIEW            of a picture: sequence, clock or table; default as the component chooses
  --width N              of a picture, in pixels; default 800. A PNG has twice as many
  --theme light|dark     of a picture
  --heading-level N      of the story's title, 1 to 6
  --lang TAG             the language of the words around the story; default its own
  --title, --story-lang, --time-zone, --repeats: as for convert

Examples:
  visit-timeline render story.json -o story.html
  visit-timeline render timeline.json -o timeline --url https://example.org/timeline/
  visit-timeline render story.json -o story.png --view clock --width 1200
  visit-timeline convert events.ics | visit-timeline render --to html --fragment

Exit codes: 0 it is written; 1 there is no story; 2 the command or a file cannot be used.`,
};

const es = {
  '': `Uso: visit-timeline ORDEN [ARCHIVO] [OPCIONES]

  check     dice qué está mal en una historia: línea, columna, cómo corregirlo
  convert   hace una historia de JSON de TimelineJS, su hoja de cálculo, una tabla, un calendario o una lista HTML
  render    escribe una historia como página, imagen, JSON-LD o carpeta para un servidor

Un ARCHIVO de cualquiera de estos formatos, que se reconocen por su contenido; "-" o ninguno: la entrada estándar.

  -h, --help       esto, o lo que hace una orden: visit-timeline check --help
  --lang es|en     el idioma de los mensajes y de lo que se genera
  --version        la versión

Códigos de salida: 0 todo está bien; 1 algo en el documento está mal; 2 la orden o un archivo no se puede usar.`,
  check: `Uso: visit-timeline check [ARCHIVO…] [OPCIONES]

  --watch          comprueba de nuevo cada vez que cambia un archivo
  --json           para programas: {"file", "format", "findings": [{"line", "column", "message", …}]}
  --errors-only    los avisos no cuentan para el código de salida
  --lang es|en     el idioma de los mensajes

Ejemplos:
  visit-timeline check historia.json --lang es
  visit-timeline check historia.json --watch

Códigos de salida: 0 sin errores ni avisos; 1 con alguno, o no hay historia; 2 la orden o un archivo no se puede usar.`,
  convert: `Uso: visit-timeline convert [ARCHIVO] [OPCIONES]

Lee JSON de TimelineJS 3, su hoja de cálculo en CSV, CSV con encabezados en inglés, español, francés, árabe, coreano o ruso,
iCalendar y listas HTML. Lo que no tiene lugar en una historia se dice, con su línea y su columna.

  -o, --output ARCHIVO   dónde se escribe; si no, en la salida estándar
  --title TEXTO          para un documento sin título
  --story-lang CÓDIGO    el idioma en que está escrito el documento; por defecto en
  --time-zone ZONA       la zona de sus horas, como Europe/Madrid
  --repeats N            cuántas veces se escribe un evento que se repite; por defecto 100
  --strict               código de salida 1 si algo no tiene lugar
  --quiet                no dice qué no tiene lugar
  --lang es|en           el idioma de los mensajes

Ejemplos:
  visit-timeline convert cronologia.json -o historia.json --lang es
  visit-timeline convert hoja.csv --story-lang es --time-zone Europe/Madrid -o historia.json

Códigos de salida: 0 hay historia; 1 no la hay, o con --strict algo se omitió; 2 la orden o un archivo no se puede usar.`,
  render: `Uso: visit-timeline render [ARCHIVO] [OPCIONES]

  --to html              una página que no necesita guiones (por defecto)
  --to embed             una carpeta: el componente, la historia y una página que la muestra
  --to svg, --to png     una imagen, que dibuja Chrome, Chromium o Edge si los hay (o CHROME_PATH)
  --to jsonld            una ItemList de schema.org
  -o, --output LUGAR     un archivo o la carpeta; si no, la salida estándar. Su nombre dice qué: .html, .svg, .png, .jsonld
  --url DIRECCIÓN        de una carpeta: dónde estará, para la vista previa de sus enlaces (Open Graph, oEmbed)
  --fragment             con html: solo la lista, para una página propia
  --view VISTA           de una imagen: sequence, clock o table; por defecto la que elige el componente
  --width N              de una imagen, en píxeles; por defecto 800. Un PNG tiene el doble
  --theme light|dark     de una imagen
  --heading-level N      el nivel del título de la historia, de 1 a 6
  --lang CÓDIGO          el idioma de las palabras alrededor de la historia; por defecto el suyo
  --title, --story-lang, --time-zone, --repeats: como en convert

Ejemplos:
  visit-timeline render historia.json -o historia.html
  visit-timeline render cronologia.json -o cronologia
  visit-timeline render historia.json -o historia.png --view clock --width 1200

Códigos de salida: 0 está escrito; 1 no hay historia; 2 la orden o un archivo no se puede usar.`,
};

/** Of the command, or of all. */
export const help = ({lang}, command = '') => {
  const pages = lang === 'es' ? es : en;
  return pages[command] ?? pages[''];
};
