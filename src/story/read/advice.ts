import {documentPath} from './document-path.ts';
import type {Reading} from './place.ts';
import type {Event, Story} from '../story.ts';

/** What a story could say better: the zone of its times, the sources of its events. */
export function adviseOn(story: Story, {log, trail}: Reading): void {
  if (trail.wallClock !== undefined && story.timeZone === undefined) {
    log.add('advice', 'timeZone', {say: 'zone', value: trail.wallClock, want: 'zone'});
  }
  const sourceless = [...story.events.entries()].filter(([, event]) => !restsOnSource(event));
  if (sourceless.length > 0 && sourceless.length === story.events.length) {
    return log.add('advice', 'sources', {say: 'sources'});
  }
  for (const [index, event] of sourceless) {
    const path = documentPath(story, `events[${index}].says`, trail.kept);
    log.add('advice', path, {say: 'says', value: event.id});
  }
}

function restsOnSource({says, when, lasts, after, before, during, with: together}: Event): boolean {
  const statements = [when, lasts, after, before, during, together].flat();
  return !!says?.length || statements.some((each) => typeof each === 'object' && each.source !== undefined);
}
