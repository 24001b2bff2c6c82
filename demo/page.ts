/** The page's own markup is complete: what is looked for is there. */
export function must<Found extends Element = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

/** What markup says is one element with this tag. */
export function elementOf<Made extends Element>(markup: string, tag: string): Made {
  const made = new DOMParser().parseFromString(markup, 'text/html').querySelector<Made>(tag);
  if (!made) throw new Error(`The markup has no <${tag}>`);
  return document.importNode(made, true);
}
