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
  readonly wide: string;
  readonly phone: string;
  readonly foot: string;
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
    wide: 'A todo lo ancho',
    phone: 'En un teléfono',
    foot: 'Página de demostración de visit-timeline. El resumen está escrito para ella.',
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
    wide: 'At full width',
    phone: 'On a phone',
    foot: 'Demo page of visit-timeline. The summary was written for it.',
  },
};
