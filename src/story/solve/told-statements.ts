/** The statements of each event as they are told; see `ReadStatement`. */
import type {Event, Statement} from '../story.ts';
import type {Settled} from './settled.ts';
import type {Force, ReadStatement, StatementKind} from './statement.ts';
import {refOf, type Reading, type TimeStatement} from './statements.ts';

export class ToldStatements {
  readonly #reading: Reading;
  readonly #settled: Settled;
  readonly #aside: ReadonlySet<TimeStatement>;
  readonly #all = new Map<number, readonly ReadStatement[]>();

  constructor(reading: Reading, settled: Settled) {
    this.#reading = reading;
    this.#settled = settled;
    this.#aside = new Set(settled.conflicts.map(({dropped}) => dropped));
  }

  inForce(event: number): readonly ReadStatement[] {
    return this.all(event).filter(({force}) => force === 'full');
  }

  /** Put together when they are first asked for. */
  all(event: number): readonly ReadStatement[] {
    const all = this.#all.get(event) ?? this.#tell(event);
    this.#all.set(event, all);
    return all;
  }

  #tell(event: number): readonly ReadStatement[] {
    const assumed = new Set(
      this.#settled
        .own(event)
        .filter(({role}) => role === 'assumed')
        .map(({key, place}) => `${key} ${place}`),
    );
    const on = this.#settled.read(event).filter(({role}) => role !== 'assumed');
    return on
      .concat(this.#reading.off(event))
      .sort(inDocument)
      .map((statement) => this.#told(statement, assumed));
  }

  #told(statement: TimeStatement, assumed: ReadonlySet<string>): ReadStatement {
    const {content, key, place, soft, role} = statement;
    const {events} = this.#reading;
    const {label, because, infers} = role === 'written' ? author(statement, events) : {};
    const force = this.#force(statement, label !== undefined);
    const other = 'other' in content ? events[content.other]?.id : undefined;
    return {
      ...refOf(statement, events),
      key,
      place,
      kind: content.kind as StatementKind,
      content: content as ReadStatement['content'],
      soft,
      implied: role === 'implied',
      force,
      endAssumed: force === 'full' && assumed.has(`${key} ${place}`),
      ...(other !== undefined && {other}),
      ...(label !== undefined && {label}),
      ...(because !== undefined && {because}),
      ...(infers !== undefined && {infers}),
    };
  }

  #force(statement: TimeStatement, hasLabel: boolean): Force {
    if (this.#aside.has(statement)) return 'aside';
    const isOff = (source: string): boolean => this.#reading.hiddenSources.has(source);
    if (!statement.source.some(isOff)) return 'full';
    // A wording is the first source's.
    const [first] = statement.source;
    return hasLabel && first !== undefined && !isOff(first) ? 'label' : 'off';
  }
}

/** What is written by the author goes by its turn; what is implied comes last. */
const inDocument = (a: TimeStatement, b: TimeStatement): number =>
  Number(a.role === 'implied') - Number(b.role === 'implied') || a.turn - b.turn;

/** What the author wrote beside the time; nothing where that is a bare text. */
function author({event, key, place}: TimeStatement, events: readonly Event[]): Statement {
  const value: unknown = events[event]?.[key as keyof Event];
  const item: unknown = place === undefined ? value : (value as readonly unknown[] | undefined)?.[place];
  return typeof item === 'object' && item !== null ? (item as Statement) : {};
}
