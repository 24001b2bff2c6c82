import {said} from '../raw.ts';
import type {Members} from '../raw.ts';
import {slug, unused} from '../../story/slug.ts';

/** The sources that a column names, each once. */
export class Sources {
  readonly #ids = new Map<string, string>();
  readonly #all = new Map<string, Members>();

  idOf(title: string, url: string): string {
    const key = JSON.stringify([title, url]);
    const id = this.#ids.get(key) ?? unused(slug(title) || 'source', this.#all);
    this.#ids.set(key, id);
    this.#all.set(id, said({title, url}));
    return id;
  }

  get all(): Members {
    return Object.fromEntries(this.#all);
  }
}
