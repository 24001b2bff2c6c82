/** What a statement claims, in a line for the editor who makes it. */
import {isMembers} from './draft.ts';
import type {Members} from './draft.ts';
import {otherIn} from './events.ts';
import type {StatementKind} from './statements.ts';
import {whenText} from './when-text.ts';

export interface DescriptionWords {
  readonly kinds: Readonly<Record<StatementKind, string>>;
  readonly inWords: string;
  readonly inferredDay: string;
  readonly about: (length: string, margin: string) => string;
}

/** `titleOf`: of an event by its id. */
export function described(
  {kind, value}: {readonly kind: StatementKind; readonly value: unknown},
  words: DescriptionWords,
  titleOf: (id: string) => string,
): string {
  if (kind === 'when') return whenWords(value, words);
  if (kind === 'lasts') return `${words.kinds.lasts} ${lengthWords(value, words)}`;
  return `${words.kinds[kind]} ${titleOf(String(otherIn(value)))}`;
}

function whenWords(value: unknown, {inWords, inferredDay}: DescriptionWords): string {
  const text = whenText(value);
  const claimed = text === undefined ? JSON.stringify(value) : text || inWords;
  return isMembers(value) && value['infers'] === 'day' ? `${claimed} (${inferredDay})` : claimed;
}

function lengthWords(value: unknown, {about}: DescriptionWords): string {
  if (!isMembers(value)) return readable(String(value));
  const {about: length, give, min, max}: Members = value;
  if (length !== undefined) return about(readable(String(length)), readable(String(give)));
  return [...new Set([min, max].filter((each) => each !== undefined))]
    .map((each) => readable(String(each)))
    .join('–');
}

const DATE_UNITS = {Y: 'y', M: 'mo', W: 'w', D: 'd'};
const TIME_UNITS = {H: 'h', M: 'min', S: 's'};

/** `PT2H30M` as `2 h 30 min`. */
function readable(duration: string): string {
  const [date = '', time = ''] = duration.replace(/^P/, '').split('T');
  const parts = (text: string, units: Readonly<Record<string, string>>): readonly string[] =>
    [...text.matchAll(/([\d.,]+)([A-Z])/g)].map(([, count, unit = '']) => `${count} ${units[unit] ?? unit}`);
  return [...parts(date, DATE_UNITS), ...parts(time, TIME_UNITS)].join(' ') || duration;
}
