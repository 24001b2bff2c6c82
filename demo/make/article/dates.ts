/** Dates and times in a sentence as statements: never more than the words say. */
import {parseMoment} from '../../../src/time/moment.ts';
import type {ArticleLanguage} from '../core/draft.ts';
import {dayPartsIn} from './day-parts.ts';
import type {StatementOffer} from './offers.ts';

/** The parts of a date that its words name; what a reader of dates would only assume is not there. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0: Sunday. */
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
}

export interface FoundDate {
  readonly index: number;
  readonly text: string;
  readonly start: DateParts;
  readonly end: DateParts | undefined;
}

interface Context {
  readonly lang: ArticleLanguage;
  readonly published: string;
  readonly source: string;
}

/** A moment, and whether its day rests on the day of publication. */
interface Dated {
  readonly moment: string;
  readonly isInferred: boolean;
}

export function whenOffers(
  sentence: string,
  found: readonly FoundDate[],
  context: Context,
): readonly StatementOffer[] {
  const parts = dayPartsIn(sentence, context.lang).filter(
    ({index}) => !found.some((date) => index >= date.index && index < date.index + date.text.length),
  );
  return [
    ...found.map((date) => ({index: date.index, text: date.text, value: statementOf(date, context)})),
    ...parts.map(({index, words}) => ({index, text: words, value: inWords(words, context)})),
  ]
    .sort((a, b) => a.index - b.index)
    .map(({text, value}) => ({type: 'statement', words: text, statement: {kind: 'when', value}}));
}

/** Some time, in the source's words. */
const inWords = (label: string, {source}: Context): object => ({from: '..', to: '..', source, label});

function statementOf({text, start, end}: FoundDate, context: Context): object {
  const from = datedOf(start, text, context.published);
  const to = end && datedOf(end, text, context.published);
  if (!from || (end && !to)) return inWords(text, context);
  const form = to && to.moment !== from.moment ? {from: from.moment, to: to.moment} : {on: from.moment};
  const basis = from.isInferred || to?.isInferred ? {basis: 'inferred', infers: 'day'} : {};
  return {...form, source: context.source, ...basis, label: text};
}

function datedOf(parts: DateParts, text: string, published: string): Dated | undefined {
  const day = dayOf(parts, text, published);
  if (!day) return undefined;
  const moment = withTime(day.moment, parts, text);
  return parseMoment(moment) ? {...day, moment} : undefined;
}

/** A day, month or year; undefined where the words need a day of publication that nobody knows. */
function dayOf({year, month, day, weekday}: DateParts, text: string, published: string): Dated | undefined {
  if (year !== undefined && month !== undefined) {
    // A year that no digit of the text tells was counted from the day of publication: "yesterday".
    const isInferred = !text.includes(String(year));
    return isInferred && !published ? undefined : {moment: dateText(year, month, day), isInferred};
  }
  if (!published) return undefined;
  if (month !== undefined && day !== undefined)
    return {moment: lastOn(month, day, published), isInferred: true};
  return weekday === undefined ? undefined : {moment: lastWeekday(weekday, published), isInferred: true};
}

const two = (number: number): string => String(number).padStart(2, '0');

const dateText = (year: number, month: number, day: number | undefined): string =>
  [String(year).padStart(4, '0'), two(month), ...(day === undefined ? [] : [two(day)])].join('-');

/** A paper tells what has been: the latest such day that is not after its publication. */
function lastOn(month: number, day: number, published: string): string {
  const year = Number(published.slice(0, 4));
  const sameYear = dateText(year, month, day);
  return sameYear <= published ? sameYear : dateText(year - 1, month, day);
}

const DAY = 86_400_000;

function lastWeekday(weekday: number, published: string): string {
  const last = new Date(`${published}T00:00Z`);
  const back = (last.getUTCDay() - weekday + 7) % 7;
  return new Date(last.getTime() - back * DAY).toISOString().slice(0, 10);
}

/** "3 am" names an hour, "3:00 am" a minute. */
function withTime(day: string, {hour, minute}: DateParts, text: string): string {
  if (hour === undefined || !/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const isToMinute = /\d{1,2}\s*[:.hч]\s*\d{2}/i.test(text);
  return `${day}T${two(hour)}${isToMinute ? `:${two(minute ?? 0)}` : ''}`;
}
