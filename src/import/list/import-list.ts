/** A list in HTML as a story: the page's own words, and what its attributes say. */
import {storyFromHTML} from '../../story/html/from-html.ts';
import {positionsIn} from '../../story/read/position.ts';
import {NoteLog} from '../note.ts';
import type {Note} from '../note.ts';
import {storyFrame} from '../options.ts';
import type {ListOptions} from '../options.ts';
import type {Members} from '../raw.ts';
import {isMembers, said} from '../raw.ts';
import {buildTree} from './build-tree.ts';
import {findList} from './find-list.ts';
import {lossesIn} from './losses.ts';

export interface ImportedList {
  readonly format: 'html';
  readonly story: Members | undefined;
  readonly notes: readonly Note[];
}

export function importList(html: string, options: ListOptions): ImportedList {
  const log = new NoteLog();
  const lang = options.lang ?? 'en';
  const {root, offsetOf} = buildTree(
    html,
    options.document ?? document.implementation.createHTMLDocument(''),
  );
  const found = findList(root);
  const read = found && storyFromHTML(found);
  const list = found?.matches('ol, ul') ? found : found?.querySelector('ol, ul');
  const position = positionsIn(html);
  if (!list || !isMembers(read)) {
    log.add('no-list', []);
    return {format: 'html', story: undefined, notes: log.notes(lang, () => [position(0)])};
  }
  const {events, version, ...told} = read;
  const story = {...storyFrame(said(told), log, options), version, events};
  const offsets = new Map<string, number>();
  for (const {code, path, value, element} of lossesIn(list, story)) {
    const own = [...path, offsets.size];
    offsets.set(own.join('/'), offsetOf(element));
    log.add(code, own, {value});
  }
  const notes = log.notes(lang, (paths) =>
    paths.map((path) => position(offsets.get(path.join('/')) ?? offsetOf(list))),
  );
  return {format: 'html', story, notes};
}
