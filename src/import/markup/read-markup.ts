/** Reads HTML as the paragraphs that it shows. Nothing of it is ever run or loaded. */
import {Parser} from 'htmlparser2';
import {Paragraphs} from './paragraphs.ts';
import type {Run} from './paragraphs.ts';

/** A picture, player or frame that stood in the text. */
export interface FoundMedium {
  readonly kind: 'image' | 'video' | 'audio' | 'embed';
  readonly src: string;
  readonly alt: string;
}

export interface Markup {
  readonly paragraphs: readonly (readonly Run[])[];
  readonly media: readonly FoundMedium[];
  /** Names of elements whose words stay and whose meaning goes. */
  readonly lostMarks: readonly string[];
  /** Names of elements that went with what was in them. */
  readonly lostContent: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

const STRONG = /^(b|strong|h[1-6]|th)$/;
const EMPHASIS = /^(i|em|cite|dfn|var)$/;
const BLOCK =
  /^(address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|[ou]l|p|pre|section|summary|table|tbody|tfoot|thead|tr)$/;
/** Elements that mean nothing beyond their words. */
const PLAIN =
  /^(a|abbr|acronym|bdi|bdo|big|br|col|colgroup|font|head|img|q|small|span|source|td|time|track|wbr|iframe|video|audio|meta|link|title|nobr)$/;
/** Elements whose text is no text of the page. */
const UNREAD = /^(script|style|template|noscript|object|svg|math|select|textarea|canvas|embed|applet)$/;
const MEDIA: Readonly<Record<string, FoundMedium['kind']>> = {
  img: 'image',
  video: 'video',
  audio: 'audio',
  iframe: 'embed',
};

export function readMarkup(html: string): Markup {
  const reader = new MarkupReader();
  // No decoding by hand: entities are the parser's business.
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    {decodeEntities: true, lowerCaseTags: true},
  );
  parser.write(html);
  parser.end();
  return reader.result();
}

class MarkupReader {
  readonly #paragraphs = new Paragraphs();
  readonly #media: FoundMedium[] = [];
  readonly #lostMarks = new Set<string>();
  readonly #lostContent = new Set<string>();
  readonly #links: string[] = [];
  readonly #lists: (number | undefined)[] = [];
  #strong = 0;
  #emphasis = 0;
  #unread = 0;
  #hasMedium = false;

  open(name: string, attributes: Attributes): void {
    if (UNREAD.test(name)) {
      this.#unread++;
      this.#lostContent.add(name);
    }
    if (this.#unread > 0) return;
    if (BLOCK.test(name)) this.#paragraphs.end();
    else if (!PLAIN.test(name) && !STRONG.test(name) && !EMPHASIS.test(name)) this.#lostMarks.add(name);
    this.#note(name, attributes);
    if (STRONG.test(name)) this.#strong++;
    if (EMPHASIS.test(name)) this.#emphasis++;
  }

  /** What stands for itself. */
  #note(name: string, attributes: Attributes): void {
    const kind = MEDIA[name];
    if (kind) this.#addMedium(kind, attributes);
    switch (name) {
      case 'a':
        this.#links.push(attributes['href'] ?? '');
        break;
      case 'br':
        this.#paragraphs.breakLine();
        break;
      case 'ul':
      case 'ol':
        this.#lists.push(name === 'ol' ? 1 : undefined);
        break;
      case 'li':
        this.#item();
        break;
      case 'q':
        this.#paragraphs.add('“', this.#marks);
        break;
      case 'source':
        if (!this.#hasMedium && attributes['src']) this.#addMedium('video', attributes);
        break;
      case 'td':
        this.#paragraphs.add(' ', this.#marks);
    }
  }

  #item(): void {
    const number = this.#lists.at(-1);
    if (number !== undefined) this.#lists[this.#lists.length - 1] = number + 1;
    this.#paragraphs.add(number === undefined ? '• ' : `${number}. `, this.#marks);
  }

  #addMedium(kind: FoundMedium['kind'], attributes: Attributes): void {
    const src = attributes['src']?.trim() ?? '';
    this.#hasMedium = src !== '';
    if (src) this.#media.push({kind, src, alt: (attributes['alt'] ?? attributes['title'] ?? '').trim()});
  }

  text(text: string): void {
    if (this.#unread === 0) this.#paragraphs.add(text, this.#marks);
  }

  get #marks(): Omit<Run, 'text'> {
    return {strong: this.#strong > 0, emphasis: this.#emphasis > 0, link: this.#links.at(-1) ?? ''};
  }

  close(name: string): void {
    if (UNREAD.test(name)) {
      this.#unread = Math.max(0, this.#unread - 1);
      return;
    }
    if (this.#unread > 0) return;
    if (name === 'q') this.#paragraphs.add('”', this.#marks);
    if (name === 'a') this.#links.pop();
    if (name === 'ul' || name === 'ol') this.#lists.pop();
    if (STRONG.test(name)) this.#strong = Math.max(0, this.#strong - 1);
    if (EMPHASIS.test(name)) this.#emphasis = Math.max(0, this.#emphasis - 1);
    if (BLOCK.test(name)) this.#paragraphs.end();
  }

  result(): Markup {
    return {
      paragraphs: this.#paragraphs.all(),
      media: this.#media,
      lostMarks: [...this.#lostMarks],
      lostContent: [...this.#lostContent],
    };
  }
}
