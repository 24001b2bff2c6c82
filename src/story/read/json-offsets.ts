/** Where things stand in a JSON text. Asked for only where there is an issue to place. */
import type {Path} from './path.ts';

export interface Offsets {
  /** Of the value; where the path's end was not written, of the last that was. */
  readonly value: number;
  /** Of its key; of the value where it has none or was not written. */
  readonly key: number;
}

/** What stands at a path of interest, and at the longer ones that go through it. */
interface Wanted {
  readonly inside: Map<string, Wanted>;
  value: number;
  key: number;
}

const wanted = (): Wanted => ({inside: new Map(), value: -1, key: -1});

/** The offsets of what these paths name in a valid JSON text, in one pass over it. Of two equal keys the last counts. */
export function jsonOffsets(text: string, paths: readonly Path[]): readonly Offsets[] {
  const root = wanted();
  for (const path of paths) {
    let at = root;
    for (const key of path) {
      const next = at.inside.get(String(key)) ?? wanted();
      at.inside.set(String(key), next);
      at = next;
    }
  }
  scan(text, root);
  return paths.map((path) => found(root, path));
}

function found(root: Wanted, path: Path): Offsets {
  let at = root;
  for (const key of path) {
    const next = at.inside.get(String(key));
    if (!next || next.value < 0) return {value: at.value, key: at.value};
    at = next;
  }
  return {value: at.value, key: at.key < 0 ? at.value : at.key};
}

/** An object or a list that is open: what is wanted in it, and in a list the place of the next item. */
interface Open {
  readonly inside: Wanted | undefined;
  index: number | undefined;
}

const scan = (text: string, root: Wanted): void => new Scanner(text, root).scan();

class Scanner {
  readonly #text: string;
  readonly #open: Open[] = [];
  /** What the next value is, where an offset of it is wanted. */
  #target: Wanted | undefined;
  #isKey = false;

  constructor(text: string, root: Wanted) {
    this.#text = text;
    this.#target = root;
  }

  scan(): void {
    const text = this.#text;
    for (let at = skip(SPACE, text, 0); at < text.length; at = skip(SPACE, text, at)) at = this.#token(at);
  }

  /** Takes what stands there; returns where it ends. */
  #token(at: number): number {
    const character = this.#text.charAt(at);
    if (character === '}' || character === ']') this.#open.pop();
    else if (character === ',') this.#next();
    else if (character === '"' && this.#isKey) return this.#key(at);
    else if (character !== ':') return this.#value(character, at);
    return at + 1;
  }

  #next(): void {
    const top = this.#open.at(-1);
    this.#isKey = top?.index === undefined;
    if (top?.index !== undefined) this.#target = top.inside?.inside.get(String(++top.index));
  }

  #key(at: number): number {
    const end = endOfString(this.#text, at);
    const inside = this.#open.at(-1)?.inside?.inside;
    this.#target = inside?.get(JSON.parse(this.#text.slice(at, end)) as string);
    if (this.#target) this.#target.key = at;
    this.#isKey = false;
    return end;
  }

  #value(character: string, at: number): number {
    const target = this.#target;
    if (target) target.value = at;
    this.#isKey = character === '{';
    if (character === '{') this.#open.push({inside: target, index: undefined});
    else if (character === '[') {
      this.#open.push({inside: target, index: 0});
      this.#target = target?.inside.get('0');
    } else return character === '"' ? endOfString(this.#text, at) : skip(SCALAR, this.#text, at);
    return at + 1;
  }
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /[^ \t\n\r,\]}]+/y;

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

/** Not by a pattern: on a string of megabytes engines run out of what they keep to step back. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charAt(end - 1 - slashes) === '\\') slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}
