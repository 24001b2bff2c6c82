/** What a reader's buttons do beyond a command: focus, the clipboard, a file, the help. */
import {describeCitation} from '../words/reasons/citation.ts';
import {textOf} from '../words/names.ts';
import {addressOf, copyText, shareSheet} from './take-away.ts';
import {neighbour, type Command, type Copied} from '../state.ts';
import type {Actions, ViewContext} from '../view/context.ts';
import {focusTitle, hold, isFocusInCard, keepTitle, release, reveal, titleTop} from '../view/focus.ts';
import {openHelp} from '../frame/help.ts';
import {offerFile} from '../view/offer-file.ts';
import type {Sight} from '../view/part.ts';

export interface ActionsHost {
  root(): ParentNode;
  /** Resolves once what was last asked for is rendered. */
  rendered(): Promise<boolean>;
  act(command: Command): void;
  context(): ViewContext | undefined;
  toSVG(): string;
  sight(): Sight | undefined;
  /** The one polite message of an action. */
  say(announcement: string): void;
}

export function readerActions(host: ActionsHost): Actions {
  const share = shareSheet();

  async function step(by: 1 | -1): Promise<void> {
    const held = hold(host.root(), by);
    reach(by);
    host.act({type: 'step', by});
    await host.rendered();
    if (held) release(host.root(), held, host.context()?.state.selected ?? '');
  }

  /** First, so that what is said last is the event. */
  function reach(by: 1 | -1): void {
    const state = host.context()?.state;
    const span = state && host.sight()?.reaching(neighbour(state, by) ?? '');
    if (span) host.act({type: 'span', span});
  }

  /** Opens or closes a card without moving its event; what closes gives its focus back. */
  async function select(command: Extract<Command, {readonly type: 'select'}>): Promise<void> {
    const id = command.id ?? host.context()?.state.selected ?? '';
    const top = titleTop(host.root(), id);
    const hadFocus = command.id === null && isFocusInCard(host.root());
    host.act(command);
    await host.rendered();
    if (hadFocus) focusTitle(host.root(), id);
    if (top !== undefined) keepTitle(host.root(), id, top);
  }

  async function show(id: string): Promise<void> {
    host.act({type: 'select', id});
    await host.rendered();
    reveal(host.root(), id, 'nearest');
  }

  async function copy(copied: Copied): Promise<void> {
    const words = host.context()?.words;
    if (!words) return;
    const url = addressOf(copied.id);
    const done = await copyText(copied.what === 'link' ? url : describeCitation(copied.id, url, words));
    host.act({type: 'copied', copied: done ? copied : {id: copied.id, what: 'nothing'}});
  }

  return {
    dispatch: (command) => (command.type === 'select' ? void select(command) : host.act(command)),
    step: (by) => void step(by),
    show: (id) => void show(id),
    copy: (copied) => void copy(copied),
    share: share && ((id) => void share(shared(id, host.context()))),
    downloadSVG: () => offerFile('timeline.svg', new Blob([host.toSVG()], {type: 'image/svg+xml'})),
    openHelp: () => openHelp(host.root()),
  };
}

const shared = (id: string, context: ViewContext | undefined): ShareData => ({
  title: context ? textOf(context.words.eventOf(id)?.title, context.words) : '',
  url: addressOf(id),
});
