/** One statement as a reason: who says it in which words, or why we infer it, and by which margin. */
import type {Bound} from '../story/solve/solution.ts';
import type {Says} from '../story/story.ts';
import {badge, type Badge} from './badges.ts';
import {fill, fillPhrase} from './fill.ts';
import {isTime, type Known} from './known.ts';
import {primaryLanguage} from './language.ts';
import {quotationMarks} from './quotation-marks.ts';
import {formatDuration, lengthOf} from './lengths.ts';
import type {Plural} from './messages.ts';
import {nameOf, quoted, sourceName, textOf} from './names.ts';
import {lineDated, noun, timePoint} from './points.ts';
import {sentenceCase} from './sentence.ts';
import {timePhrase} from './time-phrase.ts';
import {badgesOf, lastsPhrase, outsideBadge, relationPhrase} from './when.ts';
import type {WordsContext} from './words-context.ts';

export interface ReasonLine {
  readonly text: string;
  /** The connector's sample beside the line. */
  readonly mark: 'stated' | 'inferred' | 'outside';
  readonly badges: readonly Badge[];
}

interface Place {
  /** Is it the explained event's own statement, or one of another event that the bound rests on? */
  readonly own: boolean;
  /** The bound it supports; undefined where it is told for itself. */
  readonly side: Bound | undefined;
  /** Is the line before it about the same event? */
  readonly follows: boolean;
}

export function linesOf(known: Known, place: Place, words: WordsContext): readonly ReasonLine[] {
  if (known.kind === 'lasts') return [lastsLine(known, place, words)];
  if (!place.own) return [isTime(known) ? limitLine(known, place, words) : relationLine(known, words)];
  const wording = known.label ? [wordingLine(known, words)] : [];
  if (known.inferred && known.because)
    return [...wording, line(known.because, badgesOf(known, words, {}).map(shortened(words)))];
  if (known.label) return wording;
  return [placeLine(known, words)];
}

function line(text: string, badges: readonly Badge[]): ReasonLine {
  const kinds = new Set(badges.map(({kind}) => kind));
  const inferred = kinds.has('inferred') || kinds.has('reading') || kinds.has('day');
  return {text, badges, mark: kinds.has('outside') ? 'outside' : inferred ? 'inferred' : 'stated'};
}

/** In the list the sentence says what is inferred; the badge need only say that it is. */
const shortened =
  (words: WordsContext) =>
  (one: Badge): Badge =>
    one.kind === 'day' ? badge('inferred', words) : one;

/** "El artículo dice «en la madrugada» (párrafo 3)." A translated wording is followed by the original. */
function wordingLine(known: Known, words: WordsContext): ReasonLine {
  const {messages} = words;
  const label = quoted(trimmed(known.label), words.messages);
  const badges = outsideBadge(known, words);
  // "The approval came “after a series of negotiations”" reads better than "The article says".
  if (!isTime(known) && words.eventOf(known.event)?.name !== undefined)
    return line(came(known, withWhere(label, whereOf(known, words), words), words), badges);
  const where = [originalOf(known, words), whereOf(known, words)].filter(Boolean).join(messages.comma);
  const values = {source: subjectOf(known, words), label, where};
  return line(fill(where ? messages.saysWhere : messages.says, values), badges);
}

/** The wording as a clause of a sentence does not trail off: the sentence goes on. */
const trimmed = (label: string): string => label.replace(/…$/, '');

const withWhere = (text: string, where: string, {messages}: WordsContext): string =>
  where ? fill(messages.parentheses, {text, aside: where}) : text;

/** "El visto bueno llegó después de las negociaciones." */
function relationLine(known: Known, words: WordsContext): ReasonLine {
  const label =
    known.label && withWhere(quoted(trimmed(known.label), words.messages), whereOf(known, words), words);
  return line(came(known, label || relationPhrase(known, words), words), badgesOf(known, words, {}));
}

function came({event, kind}: Known, when: string, words: WordsContext): string {
  const {messages, solution} = words;
  const lasting = (solution.event(event)?.minDuration ?? 0) > 0;
  const template =
    kind === 'after' || kind === 'before' ? (lasting ? messages.began : messages.came) : messages.was;
  return agreeing(template, event, {when}, words);
}

/** "La llegada no fue antes de las 00:00 del miércoles." */
function limitLine(known: Known, {side}: Place, words: WordsContext): ReasonLine {
  const {messages, solution} = words;
  const upper = side === 'latestEnd' || side === 'latestStart';
  const limit = solution.event(known.event)?.[upper ? 'latestEnd' : 'earliestStart'] ?? Infinity;
  const worded = known.kind === 'from' && known.label !== '';
  if (worded || known.kind === 'around' || !Number.isFinite(limit)) return ownWordsLine(known, words);
  const event = noun(timePoint(limit, words), words, lineDated(words), upper);
  const when = fillPhrase(upper ? messages.after : messages.before, {event}, messages);
  return line(agreeing(messages.wasNot, known.event, {when}, words), limitBadges(known, words));
}

/** "La bienvenida oficial fue «desde el mediodía» (KBS World)." */
function ownWordsLine(known: Known, words: WordsContext): ReasonLine {
  const {messages} = words;
  const label =
    known.label && withWhere(quoted(trimmed(known.label), messages), citationOf(known, words), words);
  const when = label || timePhrase(known, words).text;
  return line(agreeing(messages.was, known.event, {when}, words), limitBadges(known, words));
}

/** A reading without its wording is an inference to whoever reads this line. */
function limitBadges(known: Known, words: WordsContext): readonly Badge[] {
  const badges = badgesOf(known, words, {labelled: true}).map(shortened(words));
  const isMarked = !known.inferred || badges.some(({kind}) => kind === 'inferred');
  return isMarked ? badges : [badge('inferred', words), ...badges];
}

/** "Duraron «aproximadamente dos horas»; contamos 1 h 30 como mínimo." */
function lastsLine(known: Known, {own, side, follows}: Place, words: WordsContext): ReasonLine {
  const {messages} = words;
  const {about, give} = known.author;
  const duration = known.label ? quoted(known.label, words.messages) : lastsPhrase(known, words);
  const what = agreeing(follows ? messages.itLasted : messages.lasted, known.event, {duration}, words);
  const badges = badgesOf(known, words, {});
  if (side === undefined || about === undefined || give === undefined) return line(`${what}.`, badges);
  // What comes after it cannot come before its shortest length is over; its own ends lie within its longest.
  const longest = own;
  const length = lengthOf(about) + (longest ? 1 : -1) * lengthOf(give);
  const margin = fill(longest ? messages.atMost : messages.atLeast, {
    duration: formatDuration(Math.max(length, 0), words),
  });
  return line(fill(messages.weCount, {what, margin}), [...badges, badge('margin', words)]);
}

/** "El artículo lo sitúa durante la visita (párrafo 1)." */
function placeLine(known: Known, words: WordsContext): ReasonLine {
  const {messages} = words;
  const when = isTime(known) ? timePhrase(known, words).text : relationPhrase(known, words);
  const badges = badgesOf(known, words, {}).map(shortened(words));
  if (known.inferred || known.sources.length === 0) return line(fill(messages.wePlace, {when}), badges);
  const where = whereOf(known, words);
  return line(
    fill(where ? messages.placesWhere : messages.places, {source: subjectOf(known, words), when, where}),
    badges,
  );
}

/** What a reader should know of the outside sources that an event's own statements rest on. */
export function notesOf(own: readonly Known[], words: WordsContext): readonly ReasonLine[] {
  const sources = new Set(own.filter(({force}) => force === 'full').flatMap(({outside}) => outside));
  return [...sources].flatMap((id) => {
    const note = textOf(words.story.sources?.[id]?.note, words);
    return note ? [line(note, [badge('outside', words, {sources: [id]})])] : [];
  });
}

function agreeing(
  template: Plural,
  id: string,
  values: {when?: string; duration?: string},
  words: WordsContext,
): string {
  const name = nameOf(words, id);
  const isPlural = words.messages.pluralName !== '' && new RegExp(words.messages.pluralName, 'i').test(name);
  const form = (isPlural ? undefined : template.one) ?? template.other;
  return sentenceCase(fill(form, {event: name, ...values}), words.lang);
}

function subjectOf({sources}: Known, words: WordsContext): string {
  const [id = ''] = sources;
  const source = words.story.sources?.[id];
  if (source?.kind === 'article' && !source.outside) return words.messages.ownArticle;
  return sentenceCase(sourceName(words, id), words.lang);
}

/** "párrafo 3": where the source says it; nothing where several paragraphs could be meant. */
function whereOf(known: Known, words: WordsContext): string {
  const claims = claimsOf(known, words);
  const exact = claims.find((claim) => claim.sentence?.includes(trimmed(wordingIn(known, claim.lang))));
  const paragraphs = new Set((known.label && exact ? [exact] : claims).map(({paragraph}) => paragraph));
  const [paragraph] = paragraphs;
  return paragraph === undefined || paragraphs.size > 1 ? '' : fill(words.messages.paragraph, {n: paragraph});
}

/** The paragraph, else the name of the source. */
const citationOf = (known: Known, words: WordsContext): string =>
  whereOf(known, words) || sourceName(words, known.sources[0] ?? '');

const claimsOf = ({event, sources}: Known, words: WordsContext): readonly Says[] =>
  (words.eventOf(event)?.says ?? []).filter(({source}) => source === sources[0]);

const wordingIn = ({author, label}: Known, lang = ''): string =>
  typeof author.label === 'object' ? (author.label[lang] ?? label) : label;

/** The source's own wording, in its own quotation marks, where the reader was given a translation. */
function originalOf(known: Known, words: WordsContext): string {
  const [claim] = claimsOf(known, words);
  const lang = claim?.lang ?? words.story.sources?.[known.sources[0] ?? '']?.lang ?? '';
  const original = typeof known.author.label === 'object' ? known.author.label[lang] : undefined;
  if (original === undefined || primaryLanguage(lang) === primaryLanguage(words.lang)) return '';
  return quoted(trimmed(original), {quotes: quotationMarks(primaryLanguage(lang))});
}
