/** What the command says, in the languages of the issues. */
const some = (count, one, many) => `${count} ${count === 1 ? one : many}`;

const en = {
  standardInput: 'standard input',
  levels: {error: 'error', warning: 'warning', advice: 'advice', lost: 'lost', changed: 'changed'},
  formats: {
    story: 'a story',
    timelinejs: 'TimelineJS JSON',
    'timelinejs-csv': 'a TimelineJS spreadsheet',
    csv: 'a table',
    icalendar: 'an iCalendar file',
    html: 'an HTML list',
  },
  events: (count) => some(count, 'event', 'events'),
  count: (level, count) =>
    ({
      error: some(count, 'error', 'errors'),
      warning: some(count, 'warning', 'warnings'),
      advice: some(count, 'piece of advice', 'pieces of advice'),
      lost: `${count} without a place`,
      changed: `${count} changed`,
    })[level],
  noStory: 'no story',
  nothingWrong: 'nothing is wrong',
  nothingLost: 'nothing was lost',
  watching: 'Watching for changes. Ctrl+C ends.',
  noFile: 'Name a file, or pipe one in. `visit-timeline --help` shows examples.',
  noOutput: 'Name where to write it: -o FOLDER.',
  unreadable: (file, why) => `${file} cannot be read (${why}).`,
  unwritable: (file, why) => `${file} cannot be written (${why}).`,
  unknownCommand: (name, known) => `There is no command “${name}”. Use one of ${known.join(', ')}.`,
  wrongOption: (message) => `${message}\n\`visit-timeline --help\` shows what there is.`,
  unknownTarget: (name, known) => `“${name}” cannot be rendered. Use --to with one of ${known.join(', ')}.`,
  written: (file, count) => `${file}: ${some(count, 'file', 'files')} written.`,
  unknownOption: (name) => `There is no option ${name}. \`visit-timeline --help\` shows what there is.`,
  drawing: 'A browser draws the story…',
  noBrowser:
    'A picture is drawn by a browser, and none was found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  brokenBrowser: (program) => `The browser ended before it had drawn anything: ${program}`,
  slowBrowser: 'The browser has drawn nothing within two minutes.',
  largePicture: 'The picture is larger than this command takes.',
  noTerminal: (kind) => `A ${kind} is no text for a terminal. Name a file: -o story.${kind}`,
};

const es = {
  standardInput: 'entrada estándar',
  levels: {error: 'error', warning: 'aviso', advice: 'consejo', lost: 'omitido', changed: 'cambiado'},
  formats: {
    story: 'una historia',
    timelinejs: 'JSON de TimelineJS',
    'timelinejs-csv': 'una hoja de cálculo de TimelineJS',
    csv: 'una tabla',
    icalendar: 'un archivo iCalendar',
    html: 'una lista HTML',
  },
  events: (count) => some(count, 'evento', 'eventos'),
  count: (level, count) =>
    ({
      error: some(count, 'error', 'errores'),
      warning: some(count, 'aviso', 'avisos'),
      advice: some(count, 'consejo', 'consejos'),
      lost: `${count} sin lugar`,
      changed: some(count, 'cambio', 'cambios'),
    })[level],
  noStory: 'no hay historia',
  nothingWrong: 'todo está bien',
  nothingLost: 'no se perdió nada',
  watching: 'Se vigilan los cambios. Ctrl+C termina.',
  noFile: 'Nombre un archivo o páselo por la entrada estándar. `visit-timeline --help` muestra ejemplos.',
  noOutput: 'Diga dónde se escribe: -o CARPETA.',
  unreadable: (file, why) => `${file} no se puede leer (${why}).`,
  unwritable: (file, why) => `${file} no se puede escribir (${why}).`,
  unknownCommand: (name, known) => `No existe la orden «${name}». Use una de ${known.join(', ')}.`,
  wrongOption: (message) => `${message}\n\`visit-timeline --help --lang es\` muestra las que hay.`,
  unknownTarget: (name, known) => `«${name}» no se puede generar. Use --to con uno de ${known.join(', ')}.`,
  written: (file, count) => `${file}: ${some(count, 'archivo escrito', 'archivos escritos')}.`,
  unknownOption: (name) =>
    `No existe la opción ${name}. \`visit-timeline --help --lang es\` muestra las que hay.`,
  drawing: 'Un navegador dibuja la historia…',
  noBrowser:
    'Un navegador dibuja la imagen, y no se encontró ninguno: instale Chrome, Chromium o Edge, o indique uno en CHROME_PATH.',
  brokenBrowser: (program) => `El navegador terminó antes de dibujar nada: ${program}`,
  slowBrowser: 'El navegador no dibujó nada en dos minutos.',
  largePicture: 'La imagen es mayor de lo que esta orden acepta.',
  noTerminal: (kind) => `Un ${kind} no es texto para una terminal. Nombre un archivo: -o historia.${kind}`,
};

export const wordsFor = (lang = 'en') => (/^es\b/i.test(lang) ? {...es, lang: 'es'} : {...en, lang: 'en'});
