/** What an import has to say about the document that it read. */
import {clip} from '../story/read/issues/clip.ts';
import {pathText} from '../story/read/path.ts';
import type {Path} from '../story/read/path.ts';
import type {Position} from '../story/read/position.ts';
import {kindOf, noteWords} from './note-words.ts';
import type {NoteCode} from './note-words.ts';

export interface Note {
  /** `error`: there is no story. `lost`: it has no place in a story. `changed`: it stands there otherwise than it was written. */
  readonly kind: 'error' | 'lost' | 'changed';
  readonly code: NoteCode;
  /** Where in the document: `events[3].media.url`; empty for all of it. */
  readonly path: string;
  /** From 1, where they are known. */
  readonly line?: number;
  readonly column?: number;
  /** What was found there, whole. */
  readonly value?: string;
  /** One sentence, in Spanish or English. */
  readonly message: string;
}

/** What a sentence is filled with; `value` is kept whole as well. */
export interface NoteValues {
  readonly [placeholder: string]: string;
}

interface Entry {
  readonly code: NoteCode;
  readonly path: Path;
  readonly values: NoteValues;
}

/** Where a path stands in the text; undefined where nobody knows. */
export type Locate = (paths: readonly Path[]) => readonly (Position | undefined)[];

/** Collects notes while a document is read; they are worded and placed at the end, once. */
export class NoteLog {
  readonly #entries: Entry[] = [];

  add(code: NoteCode, path: Path, values: NoteValues = {}): void {
    this.#entries.push({code, path, values});
  }

  /** Says it unless it was said before, of whatever place. */
  addOnce(code: NoteCode, path: Path, values: NoteValues = {}): void {
    if (!this.#entries.some((entry) => entry.code === code)) this.add(code, path, values);
  }

  /** In the order in which they were found. */
  notes(lang: string, locate: Locate = () => []): readonly Note[] {
    const places = locate(this.#entries.map(({path}) => path));
    return this.#entries.map(({code, path, values}, index) => ({
      kind: kindOf(code),
      code,
      path: pathText(path),
      ...places[index],
      ...(values['value'] !== undefined && {value: values['value']}),
      message: sentence(noteWords(lang)[code], path, values),
    }));
  }
}

function sentence(template: string, path: Path, values: NoteValues): string {
  const name = path.filter((key) => typeof key === 'string').at(-1) ?? '';
  return template.replace(/\{(\w+)\}/g, (_, key: string) =>
    clip(values[key] ?? (key === 'name' ? name : '')),
  );
}
