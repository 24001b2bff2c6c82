/** A reader of dates, fetched when an article is opened: chrono, one language at a time. */
import type {Chrono, Component, ParsedComponents, ParsedResult} from 'chrono-node';
import type {ArticleLanguage} from '../core/draft.ts';
import type {DateParts, FoundDate} from './dates.ts';

export type FindDates = (sentence: string, published: string) => readonly FoundDate[];

const LANGUAGES: Readonly<Record<ArticleLanguage, () => Promise<{readonly casual: Chrono}>>> = {
  en: () => import('chrono-node/en'),
  es: () => import('chrono-node/es'),
  fr: () => import('chrono-node/fr'),
  ru: () => import('chrono-node/ru'),
};

export async function loadDates(lang: ArticleLanguage): Promise<FindDates> {
  const {casual} = await LANGUAGES[lang]();
  return (sentence, published) => {
    // Without a day of publication what is counted from it is dropped later on; any day does here.
    const instant = new Date(`${published || '2000-01-01'}T12:00:00Z`);
    return casual.parse(sentence, {instant, timezone: 0}).filter(isADate).map(foundOf);
  };
}

/** Counted from now or from another event, such as "two hours later", it is a date of nothing. */
const isADate = ({start, text}: ParsedResult): boolean =>
  !start.isCertain('timezoneOffset') && !/^(la veille|the day before|el día anterior|накануне)$/i.test(text);

const foundOf = ({index, text, start, end}: ParsedResult): FoundDate => ({
  index,
  text,
  start: partsOf(start),
  end: end ? partsOf(end) : undefined,
});

const NAMES = ['year', 'month', 'day', 'weekday', 'hour', 'minute'] as const satisfies readonly Component[];

const partsOf = (components: ParsedComponents): DateParts =>
  Object.fromEntries(
    NAMES.filter((name) => components.isCertain(name)).map((name) => [name, components.get(name)]),
  );
