/** Dates without a time of day: ISO 8601, and EDTF (ISO 8601-2:2019) levels 0 and 1 with the seasons of level 2. */
import {daysInMonth, wallMs, type WallMs} from './calendar.ts';
import {DAY} from './units.ts';

export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** EDTF: uncertain, approximate, both. */
export type Qualifier = '?' | '~' | '%';

/** See `ParsedMoment` of moment.ts, of which it is a part. */
export interface ParsedDate {
  readonly precision: Precision;
  readonly first: WallMs;
  readonly last: WallMs;
  readonly qualifier?: Qualifier;
  readonly season?: number;
  readonly unspecified?: boolean;
  readonly soft: boolean;
}

const YEAR = '[+-]\\d{5,15}|-?\\d{4}|-?\\d\\d(?:\\dX|XX)';
const NO_MINUS_ZERO = '(?!-0+(?![\\dX]))';
const DATE = new RegExp(
  `^(?:Y(-?[1-9]\\d{4,14})|${NO_MINUS_ZERO}(${YEAR})(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?)([?~%])?$`,
);

/**
 * Reads a date. A year has four digits, with a minus before the common era; or a sign and from five to 15; or `Y`, an
 * optional minus and from five to 15. Year 0 is 1 BCE. `X` stands for the last one or two digits of a year, for a day, for
 * a month, or for both. Seasons are read by `SEASONS`. Undefined for any other text and for dates that the proleptic
 * Gregorian calendar does not have.
 */
export function parseDate(text: string): ParsedDate | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, long, year = long ?? '', month, day, mark] = match;
  const date = year.endsWith('X') ? roundYears(year, month) : inYear(Number(year), month, day);
  const qualifier = mark as Qualifier | undefined;
  return date && (qualifier ? {...date, qualifier, soft: true} : date);
}

/** `201X`, `20XX`: the years that these digits begin. */
function roundYears(digits: string, month: string | undefined): ParsedDate | undefined {
  if (month) return undefined;
  const [near = 0, far = 0] = ['0', '9'].map((digit) => Number(digits.replaceAll('X', digit)));
  const count = Math.abs(far - near) + 1;
  return months(count === 10 ? 'decade' : 'century', Math.min(near, far), 1, count * 12);
}

function inYear(year: number, month?: string, day?: string): ParsedDate | undefined {
  if (!month) return months('year', year, 1, 12);
  if (month === 'XX') return day && day !== 'XX' ? undefined : unspecified(months('year', year, 1, 12));
  const number = Number(month);
  if (number > 12) return day ? undefined : inSeason(year, number);
  if (number === 0) return undefined;
  if (!day) return months('month', year, number, 1);
  if (day === 'XX') return unspecified(months('month', year, number, 1));
  if (day === '00' || Number(day) > daysInMonth(year, number)) return undefined;
  const first = wallMs({year, month: number, day: Number(day)});
  return {precision: 'day', first, last: first + DAY, soft: false};
}

const unspecified = (date: ParsedDate): ParsedDate => ({...date, unspecified: true});

/** The month in which each season from 21 to 41 begins, and how many months it has. */
const SEASONS: readonly (readonly [begins: number, months: number])[] = [
  // 21 to 24 name no hemisphere, 25 to 28 the northern, 29 to 32 the southern: meteorological seasons of whole months.
  // Those that name none are read as northern. Winter of the north and summer of the south end in the next year.
  ...[3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6].map((begins) => [begins, 3] as const),
  ...[1, 4, 7, 10].map((begins) => [begins, 3] as const),
  ...[1, 5, 9].map((begins) => [begins, 4] as const),
  ...[1, 7].map((begins) => [begins, 6] as const),
];

/** Quarters and other parts of the year have exact limits; seasons have not, and are soft. */
const LAST_OF_NATURE = 32;

function inSeason(year: number, season: number): ParsedDate | undefined {
  const [begins, length] = SEASONS[season - 21] ?? [];
  if (begins === undefined || length === undefined) return undefined;
  return {...months('season', year, begins, length), season, soft: season <= LAST_OF_NATURE};
}

const months = (precision: Precision, year: number, month: number, count: number): ParsedDate => ({
  precision,
  first: wallMs({year, month}),
  last: wallMs({year, month: month + count}),
  soft: false,
});
