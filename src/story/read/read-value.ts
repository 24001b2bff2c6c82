import {COLOR_NAMES} from '../color.ts';
import {formatIssue, intervalEnds, isTimeOfDay, isWallClock, runsBackwards} from './formats.ts';
import {isLanguageTag} from '../language.ts';
import {languageMeant} from './issues/language-meant.ts';
import {child, isObject, report, UNREADABLE, wrongType} from './place.ts';
import type {Place} from './place.ts';
import type {Details} from './issues/issue-log.ts';
import type {Format, LiteralNode, Names, Node, StringNode} from './schema-nodes.ts';
import {slug} from '../slug.ts';
import {zoneMeant} from './issues/zone-meant.ts';

export function readString({format}: StringNode, value: string, at: Place): string | undefined {
  if (format === 'event' || format === 'group' || format === 'source')
    return readReference(format, value, at);
  const code = formatIssue(format, value);
  if (code) return report(at, code, {value, want: format, ...hintsFor(format, value)});
  return readInZone(format, value, at);
}

/** What a date or an interval means depends on the zone that holds where it stands. */
function readInZone(format: Format, value: string, at: Place): string | undefined {
  // Where the zone cannot be read, nobody said what instant its clock showed.
  const zone = at.zone === UNREADABLE ? undefined : at.zone;
  if (at.zone === UNREADABLE && isTimeOfDay(format, value)) return undefined;
  const [first = '', second] = format === 'when' ? intervalEnds(value) : [];
  if (second !== undefined && runsBackwards('bound', first, second, zone)) {
    return report(at, 'reversed', {value: first, other: second});
  }
  if (!at.zone && isWallClock(format, value)) at.reading.trail.wallClock ??= value;
  return value;
}

/** What a misspelt value may mean. */
function hintsFor(format: Format, value: string): Details {
  if (format === 'zone') return {meant: zoneMeant(value)};
  if (format === 'color') return {say: 'wrong-type', hints: COLOR_NAMES};
  return format === 'language' ? {meant: languageMeant(value)} : {};
}

function readReference(names: Names, value: string, at: Place): string | undefined {
  const {self} = at;
  const {known} = at.reading;
  if (!known[names].has(value)) {
    // An author may have named a thing by its title.
    const meant = slug(value.slice(0, 1000));
    const isKnown = known[names].has(meant);
    return report(at, 'unknown-id', {value, hints: known[names].keys(), meant: isKnown ? meant : undefined});
  }
  if (self?.kind === names && (value === self.id || (names === 'group' && known.circular.has(self.id)))) {
    return report(at, 'unknown-id', {value: self.id, say: 'itself'});
  }
  return value;
}

export function readLiteral({values}: LiteralNode, value: unknown, at: Place): unknown {
  if (values.includes(value as string | number)) return value;
  const code = typeof value === typeof values[0] ? 'unsupported' : 'wrong-type';
  return report(at, code, {value, want: values, hints: values.map(String)});
}

/** A string, or an object with a string for each language tag. */
export function readText(node: Node, value: unknown, at: Place): unknown {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return wrongType(node, value, at);
  const result: Record<string, string> = {};
  for (const tag of Object.keys(value)) {
    const text = value[tag];
    if (text === undefined) continue;
    if (!isLanguageTag(tag)) {
      report(child(at, tag), 'invalid-language', {value: tag, want: 'language', meant: languageMeant(tag)});
    } else if (typeof text !== 'string') report(child(at, tag), 'wrong-type', {value: text, want: 'string'});
    else result[tag] = text;
  }
  if (Object.keys(value).length === 0) report(at, 'missing', {want: 'text'});
  return Object.keys(result).length ? result : undefined;
}

/** Is it a text that says nothing in any language? */
export function isBlank(value: unknown): boolean {
  const texts = isObject(value) ? Object.values(value) : [value];
  return texts.every((text) => typeof text === 'string' && !text.trim());
}
