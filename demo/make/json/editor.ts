/** The story as JSON, in an editor that completes by the schema and marks what is wrong in its line. */
import {autocompletion, closeBrackets, completionKeymap} from '@codemirror/autocomplete';
import type {CompletionContext, CompletionResult} from '@codemirror/autocomplete';
import {defaultKeymap} from '@codemirror/commands';
import {json} from '@codemirror/lang-json';
import {bracketMatching, ensureSyntaxTree, indentOnInput, syntaxHighlighting} from '@codemirror/language';
import {lintGutter, setDiagnostics} from '@codemirror/lint';
import type {Diagnostic} from '@codemirror/lint';
import {classHighlighter} from '@lezer/highlight';
import {EditorView, keymap, lineNumbers} from '@codemirror/view';
import {storyJsonSchema} from '../../../src/story/read/json-schema.ts';
import type {Issue} from '../../../src/story/read/issues/issue.ts';
import {storyIn} from '../core/draft.ts';
import {cursorAt} from './cursor.ts';
import type {Schema} from './schema-at.ts';
import {keysAt, valuesAt} from './suggestions.ts';

export interface JsonEditorOptions {
  readonly label: string;
  readonly typed: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const schema = storyJsonSchema as Schema;

const SEVERITIES = {error: 'error', warning: 'warning', advice: 'info'} as const;

export class JsonEditor {
  readonly #view: EditorView;
  #isOurs = false;

  constructor(parent: Element, {label, typed, undo, redo}: JsonEditorOptions) {
    const act = (action: () => void) => (): boolean => {
      action();
      return true;
    };
    this.#view = new EditorView({
      parent,
      extensions: [
        lineNumbers(),
        lintGutter(),
        indentOnInput(),
        bracketMatching(),
        json(),
        closeBrackets(),
        syntaxHighlighting(classHighlighter),
        autocompletion({override: [complete]}),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({'aria-label': label, tabindex: '0'}),
        // The whole page has one history.
        keymap.of([
          {key: 'Mod-z', run: act(undo), preventDefault: true},
          {key: 'Mod-Shift-z', run: act(redo), preventDefault: true},
          {key: 'Mod-y', run: act(redo), preventDefault: true},
          ...completionKeymap,
          ...defaultKeymap,
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !this.#isOurs) typed(this.text);
        }),
      ],
    });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Shows another text, where it is another one; the cursor stays as near as it can. */
  set text(text: string) {
    if (text === this.text) return;
    this.#isOurs = true;
    this.#view.dispatch({changes: differenceOf(this.text, text)});
    this.#isOurs = false;
  }

  /** Marks what is wrong where it stands. */
  set issues(issues: readonly Issue[]) {
    const diagnostics = issues.flatMap((issue) => this.#diagnostic(issue));
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  /** Puts the cursor where an issue is. */
  show(line: number, column: number): void {
    const {doc} = this.#view.state;
    const {from, length} = doc.line(Math.min(line, doc.lines));
    const anchor = from + Math.min(column - 1, length);
    this.#view.dispatch({selection: {anchor}, effects: EditorView.scrollIntoView(anchor, {y: 'center'})});
    this.#view.focus();
  }

  #diagnostic({line = 1, column = 1, severity, message}: Issue): Diagnostic {
    const {doc} = this.#view.state;
    const {from: start, length} = doc.line(Math.min(line, doc.lines));
    const from = start + Math.min(column - 1, length);
    const node = ensureSyntaxTree(this.#view.state, from, 100)?.resolve(from, 1);
    // A whole list would be a wall of red: its first line is enough.
    const to = Math.min(node && node.from === from ? node.to : from + 1, start + length);
    return {from, to: Math.max(from, to), severity: SEVERITIES[severity], message};
  }
}

/** The stretch that is different, so that the cursor outside of it stays where it is. */
function differenceOf(before: string, after: string): {from: number; to: number; insert: string} {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {from: start, to: before.length - end, insert: after.slice(start, after.length - end)};
}

function complete(context: CompletionContext): CompletionResult | null {
  const {state, pos, explicit} = context;
  const tree = ensureSyntaxTree(state, pos, 100);
  if (!tree) return null;
  const text = state.doc.toString();
  const cursor = cursorAt(tree.resolveInner(pos, -1), text, pos);
  if (!cursor || (!explicit && cursor.from === cursor.to)) return null;
  const found =
    cursor.wants === 'key'
      ? keysAt(schema, cursor.path, cursor.keys)
      : valuesAt(schema, cursor.path, storyIn(text));
  const needsColon = cursor.wants === 'key' && !/^\s*:/.test(text.slice(cursor.to));
  return {
    from: cursor.from,
    to: cursor.to,
    options: found.map(({label, insert, info}, index) => ({
      label: insert,
      displayLabel: label,
      apply: needsColon ? `${insert}: ` : insert,
      ...(info && {info}),
      boost: -index,
    })),
  };
}
