import {data, readData} from './html-data.ts';
import {textOf} from './html-text.ts';
import {isSourceLine, withoutSourceLabel, writtenOfSource} from './html-written.ts';
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
    const [title, url] = [withoutSourceLabel(textOf(link)), link.getAttribute('href') ?? undefined];
    const id = data(link, 'source') ?? idOf(title, url);
    if (!byId.has(id)) byId.set(id, {title, url});
    return {...readData(link, saysSchema.fields), source: id};
  }

  /** The only mention of a line, with what its words say of it where no attribute does. */
  function soleMention(link: Element, line: Element): Members {
    const {outside, paragraph} = writtenOfSource(textOf(line));
    const said = mention(link);
    const source = byId.get(String(said['source']));
    if (outside && source) source['outside'] = true;
    return {...(paragraph !== undefined && {paragraph}), ...said};
  }

  return {
    byId,
    at: (url) => idOf(url, url),
    define(paragraph) {
      const id = data(paragraph, 'source');
      const link = paragraph.querySelector('a, cite');
      if (!link || (id === undefined && !isSourceLine(textOf(paragraph)))) return;
      if (id === undefined) return void soleMention(link, paragraph);
      const url = link.getAttribute('href') ?? undefined;
      byId.set(id, {title: textOf(link), url, ...readData(paragraph, sourceSchema.fields)});
    },
    mentions(line) {
      const isMarked = line.querySelector('[data-source]') !== null;
      if (!isMarked && !isSourceLine(textOf(line))) return [];
      const [link, ...others] = line.querySelectorAll('a, cite');
      if (!link) return [mention(line)];
      return others.length ? [link, ...others].map(mention) : [soleMention(link, line)];
    },
  };
}
