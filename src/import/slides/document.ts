/** A document of TimelineJS 3 as a story: https://timeline.knightlab.com/docs/json-format.html. */
import type {Path} from '../../story/read/path.ts';
import type {NoteLog} from '../note.ts';
import type {ImportOptions} from '../options.ts';
import {storyFrame} from '../options.ts';
import {isBlank, isMembers, said, shown, textOf} from '../raw.ts';
import type {Members} from '../raw.ts';
import {slideEra} from './era.ts';
import {slideEvent, slideWords} from './event.ts';
import type {SlideContext} from './event.ts';
import {Groups, Ids} from './ids.ts';
import {noteNoPlace, noteUnknown} from './unknown.ts';

/** Is it such a document? A story of ours has a version, and its events have ids. */
export const isSlides = (document: unknown): document is Members =>
  isMembers(document) &&
  document['version'] === undefined &&
  Array.isArray(document['events']) &&
  (isMembers(document['title']) ||
    document['scale'] !== undefined ||
    document['events'].some(
      (event) =>
        isMembers(event) && ('start_date' in event || isMembers(event['text']) || 'unique_id' in event),
    ));

export function storyFromSlides(document: Members, log: NoteLog, options: ImportOptions): Members {
  const slides: readonly unknown[] = Array.isArray(document['events']) ? document['events'] : [];
  const context: SlideContext = {
    ids: new Ids(slides.map((slide) => (isMembers(slide) ? textOf(slide['unique_id']) : ''))),
    groups: new Groups(),
    log,
  };
  noteUnknown(document, ['title', 'events', 'eras', 'scale'], [], log);
  const title = titleSlide(document['title'], ['title'], log);
  const events = slides.flatMap((slide, index): readonly Members[] => {
    const at = ['events', index];
    if (isMembers(slide) && !isBlank(slide)) return [slideEvent(slide, at, context)];
    log.add('no-event', at, {value: shown(slide)});
    return [];
  });
  return {
    ...storyFrame(title, log, options),
    ...said({groups: context.groups.all, eras: erasOf(document['eras'], log)}),
    events,
  };
}

function erasOf(value: unknown, log: NoteLog): readonly Members[] {
  if (isBlank(value)) return [];
  if (Array.isArray(value))
    return value.flatMap((era: unknown, index): readonly Members[] => {
      const read = slideEra(era, ['eras', index], log);
      return read ? [read] : [];
    });
  log.add('no-place', ['eras'], {value: shown(value)});
  return [];
}

/** The slide before all others tells the story's title, its summary and its picture. */
function titleSlide(value: unknown, at: Path, log: NoteLog): Members {
  if (isBlank(value)) return {};
  if (!isMembers(value)) {
    const title = textOf(value);
    if (!title) log.add('no-place', at, {value: shown(value)});
    return {title};
  }
  const {headline, plain, media, link} = slideWords(value, at, log);
  noteNoPlace(value, ['start_date', 'end_date', 'display_date', 'group', 'unique_id'], at, log);
  if (link) log.add('no-place', [...at, 'media', 'link'], {value: link});
  for (const more of media.slice(1)) log.add('no-place', [...at, 'media'], {value: shown(more)});
  return said({title: headline, summary: plain, media: media[0]});
}
