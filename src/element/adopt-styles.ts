import {CSSResult, type CSSResultOrNative} from 'lit';

/** Sheets belong to the document that made them: a shadow root in another document needs its own. */
const sheets = new WeakMap<Document, WeakMap<CSSResult, CSSStyleSheet>>();

/** Replaces the styles of a shadow root, in its own document. */
export function adoptInto(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  root.adoptedStyleSheets = styles.flatMap((style) => sheetOf(style, root.ownerDocument) ?? []);
}

function sheetOf(style: CSSResultOrNative, owner: Document): CSSStyleSheet | undefined {
  if (!(style instanceof CSSResult)) return style;
  const known = sheets.get(owner) ?? new WeakMap<CSSResult, CSSStyleSheet>();
  sheets.set(owner, known);
  const sheet = known.get(style) ?? newSheet(style, owner);
  if (sheet) known.set(style, sheet);
  return sheet;
}

function newSheet({cssText}: CSSResult, owner: Document): CSSStyleSheet | undefined {
  const view = owner.defaultView;
  if (!view) return undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
