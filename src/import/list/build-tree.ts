/** A tree of elements from HTML text, in a document that loads and runs nothing. */
import {Parser} from 'htmlparser2';

export interface Tree {
  readonly root: Element;
  /** Where an element begins in the text. */
  offsetOf(element: Element): number;
}

/** Neither they nor what is in them has a place in a list. */
const UNREAD = /^(script|style|template|noscript|head|title|meta|link|base)$/;

/** Of the parser's, because a page with Trusted Types lets nobody else make elements of text. */
export function buildTree(html: string, document: Document): Tree {
  const root = document.createElement('body');
  const offsets = new WeakMap<Element, number>();
  const open: (Element | undefined)[] = [root];
  let unread = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (UNREAD.test(name)) unread++;
      const element = unread > 0 ? undefined : create(name, attributes, document);
      if (element) {
        offsets.set(element, parser.startIndex);
        parentIn(open).append(element);
      }
      open.push(element);
    },
    ontext(text) {
      if (unread === 0) parentIn(open).append(document.createTextNode(text));
    },
    onclosetag(name) {
      if (UNREAD.test(name)) unread--;
      open.pop();
    },
  });
  parser.end(html);
  return {root, offsetOf: (element) => offsets.get(element) ?? 0};
}

const parentIn = (open: readonly (Element | undefined)[]): Element =>
  open.findLast((element) => element !== undefined)!;

/** Undefined for a name that is none; its content then stands in what is around it. */
function create(
  name: string,
  attributes: Readonly<Record<string, string>>,
  document: Document,
): Element | undefined {
  if (!/^[a-z][\w-]*$/.test(name)) return undefined;
  // The page around the list is not this document's.
  const element = document.createElement(/^(html|body)$/.test(name) ? 'div' : name);
  for (const [key, value] of Object.entries(attributes))
    if (/^[a-z_][\w:.-]*$/i.test(key) && !/^(on|srcdoc$|style$)/i.test(key)) element.setAttribute(key, value);
  return element;
}
