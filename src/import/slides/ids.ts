import type {Path} from '../../story/read/path.ts';
import {slug, unused} from '../../story/slug.ts';
import type {NoteLog} from '../note.ts';

const ID = /^[\p{L}\p{M}\p{N}_.-]{1,200}$/u;

/** Ids for events: the one that is given where it can be used, else one that is made of the title. */
export class Ids {
  readonly #taken: Set<string>;

  /** `reserved`: what is given to others, and must not be made up for those that have none. */
  constructor(reserved: readonly string[] = []) {
    this.#reserved = new Set(reserved);
    this.#taken = new Set();
  }

  readonly #reserved: ReadonlySet<string>;

  next(given: string, title: string, at: Path, log: NoteLog): string {
    const isFree = ID.test(given) && !this.#taken.has(given);
    const id = isFree ? given : this.#made(slug(given || title) || `event-${this.#taken.size + 1}`);
    if (given && !isFree) log.add('new-id', at, {value: given, to: id});
    this.#taken.add(id);
    return id;
  }

  #made(id: string): string {
    return unused(id, {has: (other) => this.#taken.has(other) || this.#reserved.has(other)});
  }
}

/** Groups by their titles, in the order in which they are first used. */
export class Groups {
  readonly #ids = new Map<string, string>();

  idOf(title: string): string {
    const id = this.#ids.get(title) ?? unused(slug(title) || 'group', new Set(this.#ids.values()));
    this.#ids.set(title, id);
    return id;
  }

  get all(): readonly {readonly id: string; readonly title: string}[] {
    return [...this.#ids].map(([title, id]) => ({id, title}));
  }
}
