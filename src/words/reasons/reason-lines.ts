/** One statement as a reason: who says it in which words, or why we infer it, and by which margin. */
import type {Bound} from '../../story/solve/solution.ts';
import type {Says} from '../../story/story.ts';
import {badge, type Badge} from '../badges.ts';
import {fill, fillPhrase} from '../fill.ts';
import {primaryLanguage} from '../language.ts';
import {quotationMarks} from '../quotation-marks.ts';
import {formatDuration} from '../time/lengths.ts';
import type {Plural} from '../messages.ts';
import {nameOf, quoted, sourceName, textOf} from '../names.ts';
import {limitOf} from '../time/limits.ts';
import {lineDated, noun} from '../time/points.ts';
import {clauseCase, sentenceCase} from '../sentence.ts';
import {timePhrase} from '../time/time-phrase.ts';
import {badgesOf, lastsPhrase, outsideBadge, relationPhrase, statementPhrase} from '../statement-phrases.ts';
import {isTime, type WordedStatement} from '../statements.ts';
import type {WordsContext} from '../words-context.ts';

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

export function linesOf(
  statement: WordedStatement,
  place: Place,
  words: WordsContext,
): readonly ReasonLine[] {
  if (statement.key === 'lasts') return [lastsLine(statement, place, words)];
  if (!place.own)
    return [isTime(statement) ? limitLine(statement, place, words) : relationLine(statement, words)];
  const wording = statement.label ? [wordingLine(statement, words)] : [];
  if (statement.inferred && statement.because)
    return [...wording, line(statement.because, badgesOf(statement, words, {}).map(shortened(words)))];
  if (statement.label) return wording;
  return [placeLine(statement, words)];
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
function wordingLine(statement: WordedStatement, words: WordsContext): ReasonLine {
  const {messages} = words;
  const label = quoted(trimmed(statement.label), words.messages);
  const badges = outsideBadge(statement, words);
  // "The approval came “after a series of negotiations”" reads better than "The article says".
  if (!isTime(statement) && words.eventOf(statement.event)?.name !== undefined)
    return line(
      came(statement, withWhere(clause(statement, words), whereOf(statement, words), words), words),
      badges,
    );
  const where = [originalOf(statement, words), whereOf(statement, words)]
    .filter(Boolean)
    .join(messages.comma);
  const values = {source: subjectOf(statement, words), label, where};
  return line(fill(where ? messages.saysWhere : messages.says, values), badges);
}

/** The wording as a clause of a sentence does not trail off: the sentence goes on. */
const trimmed = (label: string): string => label.replace(/…$/, '');

/** The source's words as a part of our sentence: without a capital that they had as the beginning of theirs. */
const clause = ({label}: WordedStatement, words: WordsContext): string =>
  quoted(clauseCase(trimmed(label), words.lang), words.messages);

const withWhere = (text: string, where: string, {messages}: WordsContext): string =>
  where ? fill(messages.parentheses, {text, aside: where}) : text;

/** "El visto bueno llegó después de las negociaciones." */
function relationLine(statement: WordedStatement, words: WordsContext): ReasonLine {
  const label = statement.label && withWhere(clause(statement, words), whereOf(statement, words), words);
  return line(
    came(statement, label || relationPhrase(statement, words), words),
    badgesOf(statement, words, {}),
  );
}

function came({event, key}: WordedStatement, when: string, words: WordsContext): string {
  const {messages, solution} = words;
  const lasting = (solution.event(event)?.minDuration ?? 0) > 0;
  const template =
    key === 'after' || key === 'before' ? (lasting ? messages.began : messages.came) : messages.was;
  return agreeing(template, event, {when}, words);
}

/** "La llegada: no antes de las 00:00 del miércoles." */
function limitLine(statement: WordedStatement, {side}: Place, words: WordsContext): ReasonLine {
  const {messages} = words;
  const upper = side === 'latestEnd' || side === 'latestStart';
  const limit = limitOf(statement.event, upper ? 'latestEnd' : 'earliestStart', words);
  const worded = statement.kind === 'from' && statement.label !== '';
  if (worded || statement.kind === 'around' || !limit) return ownWordsLine(statement, words);
  const end = noun(limit.point, words, lineDated(words), upper);
  const when = upper
    ? fillPhrase(messages.notAfter, {b: end}, messages)
    : fillPhrase(messages.notBefore, {a: end}, messages);
  const event = nameOf(words, statement.event);
  const text = sentenceCase(fillPhrase(messages.limited, {event, when}, messages), words.lang);
  return line(text, limitBadges(statement, words));
}

/** "La bienvenida oficial fue «desde el mediodía» (KBS World)." */
function ownWordsLine(statement: WordedStatement, words: WordsContext): ReasonLine {
  const {messages} = words;
  const label = statement.label && withWhere(clause(statement, words), citationOf(statement, words), words);
  const when = label || timePhrase(statement, words).text;
  const {content} = statement;
  const template = content.kind === 'from' && content.from && !content.to ? messages.began : messages.was;
  return line(agreeing(template, statement.event, {when}, words), limitBadges(statement, words));
}

/** A reading without its wording is an inference to whoever reads this line. */
function limitBadges(statement: WordedStatement, words: WordsContext): readonly Badge[] {
  const badges = badgesOf(statement, words, {labelled: true}).map(shortened(words));
  const isMarked = !statement.inferred || badges.some(({kind}) => kind === 'inferred');
  return isMarked ? badges : [badge('inferred', words), ...badges];
}

/** "Duraron «aproximadamente dos horas»; contamos 1 h 30 como mínimo." */
function lastsLine(statement: WordedStatement, {own, side, follows}: Place, words: WordsContext): ReasonLine {
  const {messages} = words;
  const {content} = statement;
  const length = content.kind === 'lasts' ? content.length : undefined;
  const duration = statement.label ? quoted(statement.label, words.messages) : lastsPhrase(statement, words);
  const what = agreeing(follows ? messages.itLasted : messages.lasted, statement.event, {duration}, words);
  const badges = badgesOf(statement, words, {});
  if (side === undefined || !length?.about) return line(`${what}.`, badges);
  // What comes after it cannot come before its shortest length is over; its own ends lie within its longest.
  const margin = fill(own ? messages.atMost : messages.atLeast, {
    duration: formatDuration(own ? length.longest : length.shortest, words),
  });
  return line(fill(messages.weCount, {what, margin}), [...badges, badge('margin', words)]);
}

/** "El artículo lo sitúa durante la visita (párrafo 1)." */
function placeLine(statement: WordedStatement, words: WordsContext): ReasonLine {
  const {messages} = words;
  const when = statementPhrase(statement, words);
  const badges = badgesOf(statement, words, {}).map(shortened(words));
  if (statement.inferred || statement.source.length === 0)
    return line(fill(messages.wePlace, {when}), badges);
  const where = whereOf(statement, words);
  return line(
    fill(where ? messages.placesWhere : messages.places, {source: subjectOf(statement, words), when, where}),
    badges,
  );
}

/** What a reader should know of the outside sources that an event's own statements rest on. */
export function notesOf(own: readonly WordedStatement[], words: WordsContext): readonly ReasonLine[] {
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

function subjectOf({source: sources}: WordedStatement, words: WordsContext): string {
  const [id = ''] = sources;
  const source = words.story.sources?.[id];
  if (source?.kind === 'article' && !source.outside) return words.messages.ownArticle;
  return sentenceCase(sourceName(words, id), words.lang);
}

/** "párrafo 3": where the source says it; nothing where several paragraphs could be meant. */
function whereOf(statement: WordedStatement, words: WordsContext): string {
  const claims = claimsOf(statement, words);
  const exact = claims.find((claim) => claim.sentence?.includes(trimmed(wordingIn(statement, claim.lang))));
  const paragraphs = new Set((statement.label && exact ? [exact] : claims).map(({paragraph}) => paragraph));
  const [paragraph] = paragraphs;
  return paragraph === undefined || paragraphs.size > 1 ? '' : fill(words.messages.paragraph, {n: paragraph});
}

/** The paragraph, else the name of the source. */
const citationOf = (statement: WordedStatement, words: WordsContext): string =>
  whereOf(statement, words) || sourceName(words, statement.source[0] ?? '');

const claimsOf = ({event, source: sources}: WordedStatement, words: WordsContext): readonly Says[] =>
  (words.eventOf(event)?.says ?? []).filter(({source}) => source === sources[0]);

const wordingIn = ({wording, label}: WordedStatement, lang = ''): string =>
  typeof wording === 'object' ? (wording[lang] ?? label) : label;

/** The source's own wording, in its own quotation marks, where the reader was given a translation. */
function originalOf(statement: WordedStatement, words: WordsContext): string {
  const [claim] = claimsOf(statement, words);
  const lang = claim?.lang ?? words.story.sources?.[statement.source[0] ?? '']?.lang ?? '';
  const original = typeof statement.wording === 'object' ? statement.wording[lang] : undefined;
  if (original === undefined || primaryLanguage(lang) === primaryLanguage(words.readerLang)) return '';
  return quoted(trimmed(original), {quotes: quotationMarks(primaryLanguage(lang))});
}
