import {CSSResult, type CSSResultOrNative} from 'lit';

/** Sheets belong to the document that made them: a shadow root in another document needs its own. */
const sheets = new WeakMap<Document, WeakMap<CSSResult, CSSStyleSheet>>();

/** Replaces the styles of a shadow root, in its own document. All elements of a document share the parsed sheets. */
export function adoptInto(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  try {
    root.adoptedStyleSheets = styles.flatMap((style) => sheetOf(style, root.ownerDocument) ?? []);
  } catch {
    writeInto(root, styles);
  }
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

/** Safari before 16.4 and Firefox before 101 construct no sheets. A page's policy may forbid these: then text stands unstyled. */
function writeInto(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  root.querySelector('style[data-own]')?.remove();
  const style = root.ownerDocument.createElement('style');
  style.dataset['own'] = '';
  style.textContent = styles.map((each) => (each instanceof CSSResult ? each.cssText : '')).join('\n');
  root.prepend(style);
}
