import {data, readData} from './html-data.ts';
import {textOf} from './html-text.ts';
import {slug, unused} from '../slug.ts';
import {saysSchema, sourceSchema} from '../read/schema.ts';

type Members = Record<string, unknown>;

/** The sources that a list names, collected while it is read. */
export interface HtmlSources {
  readonly byId: ReadonlyMap<string, Members>;
  /** Reads a paragraph that is about a source: `<p data-source="id">Source: <a href="…">title</a></p>`. */
  define(paragraph: Element): void;
  /** The sources that a line in an event mentions: `Source: <a href="…">title</a>`; none if it is no such line. */
  mentions(line: Element): Members[];
  /** The source with that address. */
  at(url: string): string;
}

// How such a line begins.
const LABEL = /^(fuente|source|quelle|font[ei]|fonte)s?n?\s*:\s*/i;

export function createSources(): HtmlSources {
  const byId = new Map<string, Members>();

  function idOf(title: string, url: string | undefined): string {
    for (const [id, source] of byId) {
      if (source['url'] === url && (url !== undefined || source['title'] === title)) return id;
    }
    const id = unused(slug(title) || 'source', byId);
    byId.set(id, {title, url});
    return id;
  }

  function mention(link: Element): Members {
    const [title, url] = [textOf(link), link.getAttribute('href') ?? undefined];
    const id = data(link, 'source') ?? idOf(title.replace(LABEL, ''), url);
    if (!byId.has(id)) byId.set(id, {title, url});
    return {...readData(link, saysSchema.fields), source: id};
  }

  return {
    byId,
    at: (url) => idOf(url, url),
    define(paragraph) {
      const id = data(paragraph, 'source');
      const link = paragraph.querySelector('a, cite');
      if (id === undefined || !link) return;
      const url = link.getAttribute('href') ?? undefined;
      byId.set(id, {title: textOf(link), url, ...readData(paragraph, sourceSchema.fields)});
    },
    mentions(line) {
      const isMarked = line.querySelector('[data-source]') !== null;
      if (!isMarked && !LABEL.test(textOf(line))) return [];
      const links = [...line.querySelectorAll('a, cite')];
      return (links.length ? links : [line]).map(mention);
    },
  };
}
