/** The few words of the list that stands where the component's script does not run. */
import {primaryLanguage} from '../language.ts';

const en = {
  /** Between a label and what it labels. */
  colon: ': ',
  comma: ', ',
  /** A day, or a time of day, as it stands after "from" or "between". */
  day: '{date}',
  from: 'from {a}',
  to: 'until {b}',
  notBefore: 'no earlier than {a}',
  notAfter: 'no later than {b}',
  between: 'between {a} and {b}',
  around: 'around {a}, ± {b}',
  lasts: 'Duration',
  after: 'After',
  before: 'Before',
  during: 'During',
  with: 'At the same time as',
  inferred: 'inferred',
  article: 'outside the article',
  outside: 'another source',
  source: 'Source',
  paragraph: 'paragraph {n}',
  translation: 'Our translation',
  more: 'More',
  ongoing: 'ongoing',
  planned: 'planned',
  alleged: 'alleged',
  denied: 'denied',
};

export type HtmlWords = Readonly<typeof en>;

const es: HtmlWords = {
  colon: ': ',
  comma: ', ',
  day: 'el {date}',
  from: 'desde {a}',
  to: 'hasta {b}',
  notBefore: 'como pronto, {a}',
  notAfter: 'como tarde, {b}',
  between: 'entre {a} y {b}',
  around: 'hacia {a}, ± {b}',
  lasts: 'Duración',
  after: 'Después de',
  before: 'Antes de',
  during: 'Durante',
  with: 'A la vez que',
  inferred: 'deducido',
  article: 'fuera del artículo',
  outside: 'de otra fuente',
  source: 'Fuente',
  paragraph: 'párrafo {n}',
  translation: 'Traducción nuestra',
  more: 'Más información',
  ongoing: 'en curso',
  planned: 'previsto',
  alleged: 'no probado',
  denied: 'desmentido',
};

const fr: HtmlWords = {
  colon: '\u202f: ',
  comma: ', ',
  day: 'le {date}',
  from: 'début\u202f: {a}',
  to: 'fin\u202f: {b}',
  notBefore: 'au plus tôt\u202f: {a}',
  notAfter: 'au plus tard\u202f: {b}',
  between: 'entre {a} et {b}',
  around: 'vers {a}, ± {b}',
  lasts: 'Durée',
  after: 'Après',
  before: 'Avant',
  during: 'Pendant',
  with: 'En même temps que',
  inferred: 'déduit',
  article: 'hors de l’article',
  outside: 'autre source',
  source: 'Source',
  paragraph: 'paragraphe {n}',
  translation: 'Notre traduction',
  more: 'En savoir plus',
  ongoing: 'en cours',
  planned: 'prévu',
  alleged: 'non prouvé',
  denied: 'démenti',
};

const ko: HtmlWords = {
  colon: ': ',
  comma: ', ',
  day: '{date}',
  from: '{a}부터',
  to: '{b}까지',
  notBefore: '빨라야 {a}',
  notAfter: '늦어도 {b}',
  between: '{a}에서 {b} 사이',
  around: '{a}경, ± {b}',
  lasts: '소요 시간',
  after: '다음 일 이후',
  before: '다음 일 이전',
  during: '다음 일 도중',
  with: '다음 일과 동시',
  inferred: '추론',
  article: '기사 외',
  outside: '다른 출처',
  source: '출처',
  paragraph: '{n}단락',
  translation: '자체 번역',
  more: '자세히 보기',
  ongoing: '진행 중',
  planned: '예정',
  alleged: '미확인 주장',
  denied: '부인됨',
};

// A month alone stands in the nominative, so none of these governs a case.
const ru: HtmlWords = {
  colon: ': ',
  comma: ', ',
  day: '{date}',
  from: 'начало: {a}',
  to: 'конец: {b}',
  notBefore: 'не раньше: {a}',
  notAfter: 'не позже: {b}',
  between: 'в промежутке: {a} – {b}',
  around: 'приблизительно: {a}, ± {b}',
  lasts: 'Продолжительность',
  after: 'После',
  before: 'До',
  during: 'Во время',
  with: 'Одновременно',
  inferred: 'наш вывод',
  article: 'не из статьи',
  outside: 'другой источник',
  source: 'Источник',
  paragraph: 'абзац {n}',
  translation: 'Наш перевод',
  more: 'Подробнее',
  ongoing: 'продолжается',
  planned: 'запланировано',
  alleged: 'не доказано',
  denied: 'опровергается',
};

const ar: HtmlWords = {
  colon: ': ',
  comma: '، ',
  day: '{date}',
  from: 'من {a}',
  to: 'حتى {b}',
  notBefore: 'في موعد لا يسبق {a}',
  notAfter: 'في موعد أقصاه {b}',
  between: 'بين {a} و{b}',
  around: 'نحو {a}، ± {b}',
  lasts: 'المدة',
  after: 'بعد',
  before: 'قبل',
  during: 'أثناء',
  with: 'بالتزامن مع',
  inferred: 'مستنتج',
  article: 'من خارج المقال',
  outside: 'مصدر آخر',
  source: 'المصدر',
  paragraph: 'الفقرة {n}',
  translation: 'ترجمتنا',
  more: 'للمزيد',
  ongoing: 'مستمر',
  planned: 'مقرر',
  alleged: 'غير مثبت',
  denied: 'جرى نفيه',
};

const LANGUAGES: {readonly [language: string]: HtmlWords} = {en, es, fr, ko, ru, ar};

/** English where there are none in the language. */
export const htmlWords = (lang: string): HtmlWords =>
  Object.hasOwn(LANGUAGES, primaryLanguage(lang)) ? (LANGUAGES[primaryLanguage(lang)] as HtmlWords) : en;

/** How every language says it. */
export const wordings = (key: keyof HtmlWords): readonly string[] =>
  Object.values(LANGUAGES).map((words) => words[key]);

/**
 * The locale that dates are written in: the reader's own where its language is spoken here; else English with the
 * reader's hour cycle and numerals, so that no line is half in one language. Plain English for what is no language tag.
 */
export function htmlLocale(lang: string): string {
  let options: Intl.ResolvedDateTimeFormatOptions;
  try {
    options = new Intl.DateTimeFormat(lang, {hour: 'numeric'}).resolvedOptions();
  } catch {
    return 'en';
  }
  if (Object.hasOwn(LANGUAGES, primaryLanguage(lang))) return lang;
  return `en-u-hc-${options.hourCycle ?? 'h23'}-nu-${options.numberingSystem}`;
}
