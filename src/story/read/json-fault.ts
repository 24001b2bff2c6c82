// RFC 8259, sections 2, 6 and 7.
const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** Where a text stops being JSON: the offset of the first thing that cannot stand where it stands. Engines do not all say. */
export const jsonFault = (text: string): number => new Scanner(text).fault();

class Scanner {
  readonly #text: string;
  readonly #open: ('{' | '[')[] = [];
  /** A value, the first thing in brackets, a key, what follows a key, what follows a value. */
  #wanted: 'value' | 'first' | 'key' | 'colon' | 'after' = 'value';
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  fault(): number {
    for (;;) {
      this.#take(SPACE);
      const character = this.#text[this.#at];
      if (this.#closes(character) || this.#separates(character) || this.#opens(character)) this.#at++;
      else if (!this.#holds(character)) return this.#at;
    }
  }

  get #inObject(): boolean {
    return this.#open.at(-1) === '{';
  }

  get #wantsKey(): boolean {
    return this.#wanted === 'key' || (this.#wanted === 'first' && this.#inObject);
  }

  get #wantsValue(): boolean {
    return this.#wanted === 'value' || (this.#wanted === 'first' && !this.#inObject);
  }

  #closes(character: string | undefined): boolean {
    const bracket = this.#open.length === 0 ? undefined : this.#inObject ? '}' : ']';
    if (!bracket || character !== bracket || !/first|after/.test(this.#wanted)) return false;
    this.#open.pop();
    this.#wanted = 'after';
    return true;
  }

  #separates(character: string | undefined): boolean {
    const colon = this.#wanted === 'colon' && character === ':';
    const comma = this.#wanted === 'after' && character === ',' && this.#open.length > 0;
    if (comma && this.#inObject) this.#wanted = 'key';
    else if (colon || comma) this.#wanted = 'value';
    return colon || comma;
  }

  #opens(character: string | undefined): boolean {
    if (!this.#wantsValue || (character !== '{' && character !== '[')) return false;
    this.#open.push(character);
    this.#wanted = 'first';
    return true;
  }

  #holds(character: string | undefined): boolean {
    const key = this.#wantsKey && character === '"';
    if ((!key && !this.#wantsValue) || !this.#take(SCALAR)) return false;
    this.#wanted = key ? 'colon' : 'after';
    return true;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }
}
