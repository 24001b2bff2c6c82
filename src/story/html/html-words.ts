/** The few words of the list that stands where the component's script does not run. */
const en = {
  from: 'from {a}',
  to: 'until {b}',
  between: 'between {a} and {b}',
  around: 'around {a}, ± {b}',
  lasts: 'Lasts',
  after: 'After',
  before: 'Before',
  during: 'During',
  with: 'At the same time as',
  inferred: 'inferred',
  article: 'outside the article',
  outside: 'another source',
  source: 'Source',
  paragraph: 'paragraph',
  translation: 'Our translation',
  ongoing: 'ongoing',
  planned: 'planned',
  alleged: 'alleged',
  denied: 'denied',
};

export type HtmlWords = Readonly<typeof en>;

const es: HtmlWords = {
  from: 'desde {a}',
  to: 'hasta {b}',
  between: 'entre {a} y {b}',
  around: 'hacia {a}, ± {b}',
  lasts: 'Duración',
  after: 'Después de',
  before: 'Antes de',
  during: 'Durante',
  with: 'A la vez que',
  inferred: 'deducido',
  article: 'fuera del artículo',
  outside: 'otra fuente',
  source: 'Fuente',
  paragraph: 'párrafo',
  translation: 'Traducción nuestra',
  ongoing: 'en curso',
  planned: 'previsto',
  alleged: 'no probado',
  denied: 'desmentido',
};

/** English where there are none in the language. */
export const htmlWords = (lang: string): HtmlWords => (/^es\b/i.test(lang) ? es : en);
