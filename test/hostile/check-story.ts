/** All that is made of a story without a page, and what must hold of it whatever the story says. */
import {clockSVG} from '../../src/clock/svg.ts';
import {clockSpan} from '../../src/clock/domain.ts';
import {ContextFactory} from '../../src/element/context-factory.ts';
import {sequenceSVG} from '../../src/sequence/svg.ts';
import {initialState, update, type TimelineState} from '../../src/state.ts';
import type {Model} from '../../src/story/model.ts';
import {parseStory} from '../../src/story/read/parse.ts';
import type {SolvedEvent} from '../../src/story/solve/solution.ts';
import type {Story} from '../../src/story/story.ts';
import {toHTML} from '../../src/story/html/to-html.ts';
import {tableRows, toCSV} from '../../src/table/rows.ts';
import type {Actions, ViewContext} from '../../src/view/context.ts';
import {epochMs, px} from '../../src/time/units.ts';
import {describeTimes} from '../../src/words/all-times.ts';
import {messages as ar} from '../../src/words/languages/ar.ts';
import {messages as en} from '../../src/words/languages/en.ts';
import {messages as es} from '../../src/words/languages/es.ts';
import {messages as fr} from '../../src/words/languages/fr.ts';
import {messages as ko} from '../../src/words/languages/ko.ts';
import {messages as ru} from '../../src/words/languages/ru.ts';
import {describeOverview} from '../../src/words/overview-text.ts';
import {describeContradictions} from '../../src/words/reasons/contradictions.ts';
import {describeReasons} from '../../src/words/reasons/reasons.ts';
import {describeWhen} from '../../src/words/when.ts';
import {markupFault} from './markup.ts';

const LANGUAGES = [en, es, fr, ar, ko, ru];
const WIDTHS = [280, 480, 680, 1200];
const BOUNDS = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'] as const;

const ACTIONS: Actions = {
  dispatch: () => undefined,
  step: () => undefined,
  show: () => undefined,
  copy: () => undefined,
  share: undefined,
  downloadSVG: () => undefined,
  openHelp: () => undefined,
  openSearch: () => undefined,
  closeSearch: () => undefined,
  showNews: () => undefined,
};

/** What is wrong, as an error that names the input. */
function holds(isRight: boolean, what: () => string): void {
  if (!isRight) throw new Error(what());
}

/** Throws unless all holds of what was handed over; `turn` varies language, width and zone. Says whether it was a story. */
export function checkInput(input: unknown, turn: number): boolean {
  const {story, issues, unreadable, lost} = parseStory(input, {lang: turn % 2 ? 'es' : 'en'});
  for (const {message} of issues)
    holds(/^\S.{10,}[.?]$/su.test(message) && !/\[object/.test(message), () => `says “${message}”`);
  if (!story) {
    holds(
      issues.some(({severity}) => severity === 'error'),
      () => 'no story and no error',
    );
    return false;
  }
  readsBack(story);
  const state = initialState(story, {unreadable, lost});
  checkSolution(state.model);
  checkViews(state, turn);
  const [source] = Object.keys(story.sources ?? {});
  if (source === undefined) return true;
  const without = update(state, {type: 'sources', hidden: [source]});
  checkSolution(without.model);
  checkViews(without, turn);
  return true;
}

function readsBack(story: Story): void {
  const text = JSON.stringify(story);
  const again = parseStory(text);
  const errors = again.issues.filter(({severity}) => severity === 'error');
  holds(errors.length === 0, () => `reads back with ${JSON.stringify(errors)}`);
  const [first, second] = [inOrder(story), inOrder(again.story)];
  const at = first.split('').findIndex((unit, index) => second[index] !== unit);
  const near = (told: string): string => told.slice(Math.max(0, at - 80), at + 80);
  holds(second === first, () => `reads back as ${near(second)} instead of ${near(first)}`);
}

/** As JSON, members by their names. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

function checkSolution({story, solution, sequence}: Model): void {
  for (const event of solution.events) {
    checkBounds(event);
    for (const bound of BOUNDS) {
      const reasons = solution.reasons(event.id, bound);
      holds(
        Number.isFinite(event[bound]) || reasons.length === 0,
        () => `${event.id}: reasons for no ${bound}`,
      );
    }
  }
  const ids = solution.events.map(({id}) => id);
  for (const a of ids)
    for (const b of ids)
      holds(
        a === b || solution.order(a, b) === 'unknown' || solution.order(b, a) === 'unknown',
        () => `${a} and ${b} precede each other`,
      );
  const shown = [...sequence.ids].sort();
  holds(
    JSON.stringify(shown) === JSON.stringify([...ids].sort()),
    () => `${JSON.stringify(ids)} are shown as ${JSON.stringify(shown)}`,
  );
  holds(ids.length + solution.hidden.length === story.events.length, () => 'events are lost');
  holds(
    solution.contradictions.every(({excess}) => excess >= 0 && excess < Infinity),
    () => 'an excess that is none',
  );
}

function checkBounds(event: SolvedEvent): void {
  const {earliestStart, latestStart, earliestEnd, latestEnd, minDuration, maxDuration} = event;
  const pairs = [
    [earliestStart, latestStart],
    [earliestEnd, latestEnd],
    [earliestStart, earliestEnd],
    [latestStart, latestEnd],
    [minDuration, maxDuration],
    [0, minDuration],
  ] as const;
  // Also false where one is no number.
  for (const [least, most] of pairs) holds(least <= most, () => `crossed bounds: ${JSON.stringify(event)}`);
  holds(earliestStart < Infinity && latestEnd > -Infinity, () => `beyond all time: ${JSON.stringify(event)}`);
}

function checkViews(start: TimelineState, turn: number): void {
  const messages = LANGUAGES[turn % LANGUAGES.length] ?? en;
  const width = WIDTHS[turn % WIDTHS.length] ?? 680;
  const zone = turn % 3 === 0 ? 'Asia/Kathmandu' : 'story';
  const state = [
    {type: 'resize', width: px(width)} as const,
    {type: 'zone', zone} as const,
    {type: 'order', order: turn % 2 ? 'newest' : 'oldest'} as const,
  ].reduce(update, start);
  const reader = {lang: messages.language, messages, headingLevel: 2};
  const context = new ContextFactory().create(state, reader, ACTIONS);
  checkWords(context);
  const options = {width, measure: (text: string) => text.length * 7, fontFamily: 'serif'};
  const near = closeUp(state, context);
  const documents = [
    clockSVG(context, options),
    ...(near ? [clockSVG({...context, state: near}, options)] : []),
    sequenceSVG(context, options),
    toHTML(state.model.story, {lang: messages.language}),
  ];
  for (const made of documents) {
    const fault = markupFault(made);
    holds(fault === undefined, () => `${fault}\n${made}`);
  }
  const cells = tableRows(context).map(({cells: row}) => [row.when, row.event, row.group, row.source]);
  holds(
    !/^[=+@]|[,\n][=+@]/.test(
      toCSV(['when', 'event', 'group', 'source'], cells).replace(/"(?:[^"]|"")*"/g, ''),
    ),
    () => 'a formula in the table',
  );
}

/** The clock zoomed in on its middle as far as it goes; undefined where it is empty. */
function closeUp(state: TimelineState, {words}: ViewContext): TimelineState | undefined {
  const sight = clockSpan(state, words);
  if (!sight) return undefined;
  for (const {from, to} of [sight.domain, sight.opening, sight.span])
    holds(from > -Infinity && to < Infinity && from < to, () => `a clock from ${from} to ${to}`);
  const {from, to} = sight.domain;
  const middle = from + (to - from) / 2;
  return update(state, {type: 'span', span: {from: epochMs(middle), to: epochMs(middle)}});
}

function checkWords(context: ViewContext): void {
  const {words, state} = context;
  const said: string[] = [describeOverview(words)];
  for (const {id} of state.model.solution.events) {
    const {phrases} = describeWhen(id, words);
    const times = describeTimes(id, words);
    for (const {text, badges} of [...phrases, ...times]) said.push(text, ...badges.map((one) => one.text));
    const reasons = describeReasons(id, words);
    if (reasons)
      said.push(reasons.question, reasons.conclusion, ...reasons.lines.map((line) => JSON.stringify(line)));
    said.push(...describeContradictions(id, words).map((one) => JSON.stringify(one)));
  }
  for (const one of said)
    holds(!/\bNaN\b|\bInfinity\b|\[object|\bundefined\b|Invalid Date/.test(one), () => `says “${one}”`);
}
