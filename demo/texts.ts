export interface DemoTexts {
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly reader: string;
  readonly sources: string;
  readonly article: string;
  readonly all: string;
  readonly embed: string;
  readonly embedHint: string;
  readonly otherStory: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly phone: string;
  readonly foot: string;
  readonly clockKicker: string;
  readonly clock: string;
  readonly clockHint: string;
  readonly storiesKicker: string;
  readonly stories: string;
  readonly storiesHint: string;
  readonly apolloKicker: string;
  readonly apolloTitle: string;
  readonly apolloHint: string;
  readonly franceKicker: string;
  readonly franceTitle: string;
  readonly franceHint: string;
  readonly courtKicker: string;
  readonly courtTitle: string;
  readonly courtHint: string;
  readonly liveKicker: string;
  readonly liveTitle: string;
  readonly liveHint: string;
  readonly deepKicker: string;
  readonly deepTitle: string;
  readonly deepHint: string;
  readonly asEmbed: string;
  readonly asJson: string;
  readonly openJson: string;
  readonly copyJson: string;
  readonly pause: string;
  readonly goOn: string;
  readonly again: string;
  readonly played: string;
  readonly lost: string;
}

export const TEXTS: Readonly<Record<'es' | 'en', DemoTexts>> = {
  es: {
    language: 'Idioma',
    theme: 'Colores',
    light: 'claros',
    dark: 'oscuros',
    reader: 'según su dispositivo',
    sources: 'Fuentes',
    article: 'solo el artículo',
    all: 'todas',
    embed: 'Insértela',
    embedHint: 'Con estas dos líneas, la cronología aparece en su página.',
    otherStory: 'Con estas otras, la historia que usted escriba:',
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied: 'No se ha podido copiar: seleccione el texto.',
    phone: 'En un teléfono',
    foot: 'Página de demostración de visit-timeline. El resumen y los dibujos están hechos para ella.',
    clockKicker: 'La misma visita',
    clock: 'A todo lo ancho, en el reloj',
    clockHint:
      'Con todas las fuentes activadas, lo que se sabe de cada hora ocupa su sitio en un solo eje: una marca llena para lo que una fuente afirma, una ventana clara para «en algún momento de aquí».',
    storiesKicker: 'Cualquier historia',
    stories: 'Otras cinco',
    storiesHint:
      'Una historia es un archivo. Elija una: lo que ve quien lee, las dos líneas que la ponen en una página y el archivo.',
    apolloKicker: 'Minuto a minuto',
    apolloTitle: 'Apolo 11',
    apolloHint: '28 hechos en ocho días, con imágenes. Pruebe el reloj y acérquese al alunizaje.',
    franceKicker: 'Doce años',
    franceTitle: 'La Revolución francesa',
    franceHint:
      '46 hechos, cuatro épocas, tres calles. Los títulos se hacen sitio unos a otros al acercarse.',
    courtKicker: 'En disputa',
    courtTitle: 'La noche del almacén',
    courtHint:
      'Un caso inventado en el que las fuentes no concuerdan. A nadie se le da la razón: cada afirmación se dibuja por separado.',
    liveKicker: 'En directo',
    liveTitle: 'El temporal llega a la costa',
    liveHint:
      'Un temporal inventado. La página entrega al elemento una historia más nueva cada ocho segundos, como hace refresh con un archivo de un servidor; una entrada se corrige por el camino.',
    deepKicker: 'Tiempo profundo',
    deepTitle: 'Cuatro mil quinientos millones de años',
    deepHint:
      'De los primeros sólidos del sistema solar al final de la glaciación, con los márgenes que dan los artículos científicos.',
    asEmbed: 'En su página',
    asJson: 'La historia',
    openJson: 'Abrir el archivo',
    copyJson: 'Copiar la historia',
    pause: 'Pausar las novedades',
    goOn: 'Seguir',
    again: 'Desde el principio',
    played: '{count} de {total} entradas',
    lost: 'No se ha podido leer el archivo.',
  },
  en: {
    language: 'Language',
    theme: 'Colours',
    light: 'light',
    dark: 'dark',
    reader: 'as on your device',
    sources: 'Sources',
    article: 'the article only',
    all: 'all',
    embed: 'Embed it',
    embedHint: 'These two lines put the timeline on your page.',
    otherStory: 'And these, the story that you write:',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Could not copy: select the text.',
    phone: 'On a phone',
    foot: 'Demo page of visit-timeline. The summary and the drawings were made for it.',
    clockKicker: 'The same visit',
    clock: 'At full width, on the clock',
    clockHint:
      'With every source switched on, what is known of each time takes its place on one axis: a solid mark for what a source states, a light window for “somewhere in here”.',
    storiesKicker: 'Any story',
    stories: 'Five others',
    storiesHint:
      'A story is a file. Choose one: what a reader sees, the two lines that put it on a page, and the file.',
    apolloKicker: 'Minute by minute',
    apolloTitle: 'Apollo 11',
    apolloHint: '28 events in eight days, with pictures. Try the clock, and come closer to the landing.',
    franceKicker: 'Twelve years',
    franceTitle: 'The French Revolution',
    franceHint: '46 events, four eras, three lanes. Titles make room for each other as you zoom.',
    courtKicker: 'Disputed',
    courtTitle: 'The night at the warehouse',
    courtHint:
      'An invented case in which the sources disagree. Nobody is declared right: each claim is drawn as its own.',
    liveKicker: 'Live',
    liveTitle: 'The storm reaches the coast',
    liveHint:
      'An invented storm. The page hands the element a newer story every eight seconds, as refresh does with a file on a server; one entry is corrected on the way.',
    deepKicker: 'Deep time',
    deepTitle: 'Four and a half billion years',
    deepHint:
      'From the first solids of the Solar System to the end of the ice age, with the margins that the papers give.',
    asEmbed: 'On your page',
    asJson: 'The story',
    openJson: 'Open the file',
    copyJson: 'Copy the story',
    pause: 'Pause the updates',
    goOn: 'Go on',
    again: 'From the start',
    played: '{count} of {total} entries',
    lost: 'The file could not be read.',
  },
};
