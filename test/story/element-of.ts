/** An element with this markup in it. */
export const elementOf = (html: string): HTMLElement => {
  // Of a document of its own, in which nothing is loaded and nothing runs.
  const element = document.implementation.createHTMLDocument().createElement('div');
  element.innerHTML = html;
  return element;
};
