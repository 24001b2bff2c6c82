import type {Log} from './issue-log.ts';
import {isObject} from '../place.ts';
import type {Trail} from '../place.ts';
import {isBlank} from '../read-value.ts';
import {mediaTypeOf} from '../../media-type.ts';
import type {Event, Media, Story} from '../../story.ts';

type Found = Pick<Trail, 'kept' | 'wallClock'>;

/** What a story could say better: the zone of its times, the sources of its events, what it shows. */
export function adviseOn(story: Story, log: Log, {kept, wallClock}: Found): void {
  if (wallClock !== undefined && story.timeZone === undefined) {
    log.add('advice', ['timeZone'], {say: 'zone', value: wallClock, want: 'zone'});
  }
  if (story.media) adviseOnMedia(story.media, ['media'], log);
  const places = kept.get(story.events);
  for (const [index, event] of story.events.entries())
    adviseOnContent(event, places?.[index] ?? index, log, kept);
  adviseOnSources(story, places, log);
}

function adviseOnSources(story: Story, places: readonly number[] | undefined, log: Log): void {
  const sourceless = [...story.events.keys()].filter((index) => !restsOnSource(story.events[index] as Event));
  if (sourceless.length > 0 && sourceless.length === story.events.length) {
    return log.add('advice', ['sources'], {say: 'sources'});
  }
  for (const index of sourceless) {
    log.add('advice', ['events', places?.[index] ?? index, 'says'], {
      say: 'says',
      value: story.events[index]?.id,
    });
  }
}

const TEXTS = ['text', 'short', 'name', 'note', 'wording', 'place'] as const;

function adviseOnContent(event: Event, place: number, log: Log, kept: Found['kept']): void {
  for (const key of TEXTS) {
    if (event[key] !== undefined && isBlank(event[key]))
      log.add('advice', ['events', place, key], {say: 'blank'});
  }
  const {media} = event;
  if (media === undefined) return;
  if (isOne(media)) return adviseOnMedia(media, ['events', place, 'media'], log);
  for (const [index, each] of media.entries()) {
    adviseOnMedia(each, ['events', place, 'media', kept.get(media)?.[index] ?? index], log);
  }
}

const isOne = (media: Media | readonly Media[]): media is Media => isObject(media);

/** An address that tells no kind of file is more often a page than a picture. */
function adviseOnMedia({type, src}: Media, path: readonly (string | number)[], log: Log): void {
  if (type === undefined && mediaTypeOf(src) === undefined) {
    log.add('advice', [...path, 'src'], {say: 'page', value: src});
  }
}

function restsOnSource(event: Event): boolean {
  if (event.says?.length) return true;
  const {when, lasts, after, before, during, with: together} = event;
  const statements = [when, lasts, after, before, during, together].flat();
  return statements.some((each) => typeof each === 'object' && each.source !== undefined);
}
