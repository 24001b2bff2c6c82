/** A stretch of text that is marked in one way. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** Its address; empty for none. */
  readonly link: string;
}

type Marks = Omit<Run, 'text'>;

const sameMarks = (a: Marks, b: Marks): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.link === b.link;

/** Collects runs into paragraphs, with white space as a browser shows it. */
export class Paragraphs {
  readonly #done: Run[][] = [];
  #runs: Run[] = [];

  /** An empty line in the text ends a paragraph: spreadsheets and JSON have no other way to write one. */
  add(text: string, marks: Marks): void {
    const [first = '', ...more] = text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n\s*/);
    this.#push(first, marks);
    for (const paragraph of more) {
      this.end();
      this.#push(paragraph, marks);
    }
  }

  #push(text: string, marks: Marks): void {
    // Only the white space of HTML: a no-break space is meant.
    let words = text.replace(/[ \t\n\f]+/g, ' ');
    const last = this.#runs.at(-1);
    if (words.startsWith(' ') && (!last || /[ \n]$/.test(last.text))) words = words.slice(1);
    if (!words) return;
    if (last && sameMarks(last, marks))
      this.#runs[this.#runs.length - 1] = {...last, text: last.text + words};
    else this.#runs.push({text: words, ...marks});
  }

  /** A line ends; after a second one in a row, a paragraph. */
  breakLine(): void {
    const last = this.#runs.at(-1);
    if (!last) return;
    if (last.text.endsWith('\n')) return this.end();
    this.#runs[this.#runs.length - 1] = {...last, text: `${last.text.trimEnd()}\n`};
  }

  end(): void {
    const runs = trimmed(this.#runs);
    if (runs.length > 0) this.#done.push(runs);
    this.#runs = [];
  }

  all(): readonly (readonly Run[])[] {
    this.end();
    return this.#done;
  }
}

/** Without white space at either end. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept = [...runs];
  for (let first = kept[0]; first; first = kept[0]) {
    const text = first.text.trimStart();
    if (text) {
      kept[0] = {...first, text};
      break;
    }
    kept.shift();
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const text = last.text.trimEnd();
    if (text) {
      kept[kept.length - 1] = {...last, text};
      break;
    }
    kept.pop();
  }
  return kept;
}
