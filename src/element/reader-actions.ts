/** What a reader's buttons do beyond a command: focus, the clipboard, a file, the help. */
import {describeCitation} from '../words/reasons/citation.ts';
import {textOf} from '../words/names.ts';
import type {ActionsHost} from './actions-host.ts';
import {findingActions} from './finding-actions.ts';
import {addressOf, copyText, shareSheet} from './take-away.ts';
import {neighbour, type Command, type Copied} from '../state.ts';
import type {Actions, ViewContext} from '../view/context.ts';
import {focusTitle, hold, intoSight, isFocusInCard, keepTitle, release, titleTop} from '../view/focus.ts';
import {openHelp} from '../frame/help.ts';
import {offerFile} from '../view/offer-file.ts';

export function readerActions(host: ActionsHost): Actions {
  const share = shareSheet();

  async function step(by: 1 | -1): Promise<void> {
    const held = hold(host.root(), by);
    const state = host.context()?.state;
    if (state) reach(neighbour(state, by) ?? '');
    host.act({type: 'step', by});
    await host.rendered();
    if (held) release(host.root(), held, host.context()?.state.selected ?? '');
  }

  /** First, so that what is said last is the event. */
  function reach(id: string): void {
    const span = host.sight()?.reaching(id);
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
    reach(id);
    host.act({type: 'select', id});
    await host.rendered();
    intoSight(host.root(), id);
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
    ...findingActions(host),
  };
}

const shared = (id: string, context: ViewContext | undefined): ShareData => ({
  title: context ? textOf(context.words.eventOf(id)?.title, context.words) : '',
  url: addressOf(id),
});
