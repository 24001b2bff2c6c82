declare const escaped: unique symbol;

/** Markup in which everything that was text is escaped. */
export type Html = string & {readonly [escaped]: true};

export type Attributes = Readonly<Record<string, unknown>>;

const escape = (text: string): string =>
  // What neither HTML nor XML can hold is left out; the rest of the text stays as it is.
  text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

type Piece = Html | false | undefined;

/** Several pieces of markup in a row. */
export const join = (pieces: readonly Piece[]): Html => pieces.filter(Boolean).join('') as Html;

/** A text as markup; its line breaks stay. */
export const textHtml = (text: string): Html => escape(text).replace(/\r?\n/g, '<br/>') as Html;

/** Does it show nothing but white space? */
export const isBlankHtml = (text: string): boolean => escape(text).trim() === '';

/** An element, well-formed as XML too, without the attributes that are undefined or false. */
export function element(name: string, attributes: Attributes, ...children: readonly Piece[]): Html {
  const pairs = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false);
  const start = name + pairs.map(([key, value]) => ` ${key}="${escape(String(value))}"`).join('');
  return (name === 'img' ? `<${start}/>` : `<${start}>${join(children)}</${name}>`) as Html;
}
