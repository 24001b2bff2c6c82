/** Reading markup as the text that it shows. */

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Does it stand on lines of its own? */
export const isBlock = ({localName}: Element): boolean =>
  /^(article|aside|blockquote|dd|details|div|dl|dt|fig.+|footer|h\d|header|hr|li|main|[ou]l|p|pre|section|summary|t[rdh]|table)$/.test(
    localName,
  );

/** The text of nodes as a browser shows it: white space is one space, `<br>` a line, a block a paragraph. */
export const textOf = (...nodes: readonly Node[]): string =>
  nodes
    .map(rawText)
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');

function rawText(node: Node): string {
  // Only the white space of HTML: a no-break space is meant.
  if (!isElement(node))
    return node.nodeType === 3 ? (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ') : '';
  if (/^(script|style|template)$/.test(node.localName)) return '';
  if (node.localName === 'br') return '\n';
  const text = [...node.childNodes].map(rawText).join('');
  return isBlock(node) ? `\n\n${text}\n\n` : text;
}
