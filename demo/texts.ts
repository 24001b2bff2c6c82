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
    reader: 'los del lector',
    sources: 'Fuentes',
    article: 'solo el artículo',
    all: 'todas',
    embed: 'Insértela',
    embedHint: 'Estas dos líneas son la cronología de este artículo.',
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied: 'No se ha podido copiar: seleccione el texto.',
    wide: 'A todo lo ancho',
    phone: 'En un teléfono',
    foot: 'Página de demostración de visit-timeline. El artículo está escrito para ella.',
  },
  en: {
    language: 'Language',
    theme: 'Colours',
    light: 'light',
    dark: 'dark',
    reader: 'the reader’s',
    sources: 'Sources',
    article: 'the article only',
    all: 'all',
    embed: 'Embed it',
    embedHint: 'These two lines are the timeline in this article.',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Could not copy: select the text.',
    wide: 'At full width',
    phone: 'On a phone',
    foot: 'Demo page of visit-timeline. The article was written for it.',
  },
};
