import {DAY, HOUR, MINUTE, SECOND} from '../../../time/units.ts';
import {documentPath} from '../document-path.ts';
import {quoted} from './issue-log.ts';
import type {Log} from './issue-log.ts';
import type {IssueWords} from './issue-words.ts';
import {isObject} from '../place.ts';
import type {Contradiction, StatementRef} from '../../solve/solution.ts';
import type {Event, Story} from '../../story.ts';
import {localText} from '../../text.ts';

/** What the sentences are made of. */
interface Context {
  readonly story: Story;
  readonly words: IssueWords;
  readonly events: ReadonlyMap<string, Event>;
  readonly list: Intl.ListFormat;
}

/** Reports statements that cannot all hold, each where it was set aside. */
export function reportContradictions(
  story: Story,
  contradictions: readonly Contradiction[],
  log: Log,
  kept: ReadonlyMap<object, readonly number[]>,
): void {
  if (contradictions.length === 0) return;
  const {words} = log;
  const events = new Map(story.events.map((event) => [event.id, event]));
  const context = {story, words, events, list: new Intl.ListFormat(words.lang)};
  for (const {statements, dropped, excess} of contradictions) {
    const others = statements.filter(({path}) => path !== dropped.path);
    // Where no statement names a source, the story disagrees with nobody but itself.
    const isOwn = statements.every(({source}) => source.length === 0);
    log.add('contradiction', documentPath(story, dropped.path, kept), {
      say: others.length === 0 ? 'impossible' : isOwn ? 'contradicts-itself' : 'contradiction',
      severity: 'warning',
      parts: () => ({
        statement: statementText(dropped, context),
        others: listText(others, context),
        by: amountText(excess, words),
      }),
    });
  }
}

const MOST = 3;

function listText(statements: readonly StatementRef[], context: Context): string {
  const shown = statements.slice(0, MOST).map((each) => statementText(each, context));
  const more = statements.length - MOST;
  if (more > 0) shown.push(context.words.others.replace('{count}', String(more)));
  return context.list.format(shown);
}

/** `“The vote” (when: “2024-06-19”)`: an event's title, and the statement as it is written. */
function statementText({path, event: id, source}: StatementRef, context: Context): string {
  const {words, story, events} = context;
  const [, , key = '', ...rest] = path.match(/[^.[\]]+/g) ?? [];
  const statement = valueAt(events.get(id), [key, ...rest]);
  const written =
    key === 'status'
      ? publicationText(story, source)
      : `${key}: ${quoted(formText(statement, context), words)}`;
  return `${quoted(titleOf(id, context), words)} (${written})`;
}

function titleOf(id: string, {story, words, events}: Context): string {
  const {title} = events.get(id) ?? {};
  return title === undefined ? id : localText(title, words.lang, story.lang).text;
}

const valueAt = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (parent, key) => (parent as Readonly<Record<string, unknown>> | undefined)?.[key],
    value,
  );

/** What no author wrote of the event: that it was reported, and so had happened by then. */
function publicationText({published, updated, sources}: Story, [source]: readonly string[]): string {
  if (source !== undefined) return `sources.${source}.published: ${sources?.[source]?.published ?? ''}`;
  return updated === undefined ? `published: ${published ?? ''}` : `updated: ${updated}`;
}

const ADDED = ['source', 'basis', 'because', 'label', 'infers'];

/** `2024-06-18`, `from 2024-06-18 to ..`, the title of the other event. */
function formText(form: unknown, context: Context): string {
  if (typeof form === 'string') return titleOf(form, context);
  if (!isObject(form)) return '';
  const parts = Object.entries(form).filter(([key]) => !ADDED.includes(key));
  return parts
    .map(([key, value]) => {
      const text = Array.isArray(value) ? value.join(' – ') : formText(value, context);
      return key === 'on' || key === 'event' ? text : `${key} ${text}`;
    })
    .join(' ');
}

const UNITS: readonly (readonly [unit: string, length: number])[] = [
  ['year', 365.2425 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', SECOND],
];

/** By how much; nothing where it is by an instant only. */
function amountText(ms: number, {by, lang}: IssueWords): string {
  if (!(ms > 0 && ms < Infinity)) return '';
  const [unit, length] = UNITS.find(([, each]) => each <= ms) ?? ['millisecond', 1];
  const options = {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1} as const;
  return by.replace('{by}', new Intl.NumberFormat(lang, options).format(ms / length));
}
