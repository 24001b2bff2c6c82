/** Opening and closing the search, and going to what is new: focus follows. */
import {isSearchOpen, SEARCH} from '../frame/search.ts';
import {shownSequence} from '../state.ts';
import type {Actions} from '../view/context.ts';
import {focusSearch, focusTitle, intoSight} from '../view/focus.ts';
import type {ActionsHost} from './actions-host.ts';

export function findingActions(host: ActionsHost): Pick<Actions, 'openSearch' | 'closeSearch' | 'showNews'> {
  async function openSearch(): Promise<void> {
    const state = host.context()?.state;
    if (state && !isSearchOpen(state)) host.act({type: 'toggle', key: SEARCH});
    await host.rendered();
    focusSearch(host.root());
  }

  async function closeSearch(): Promise<void> {
    const state = host.context()?.state;
    if (state?.open.has(SEARCH)) host.act({type: 'toggle', key: SEARCH});
    if (state?.query) host.act({type: 'search', query: ''});
    await host.rendered();
    focusSearch(host.root());
  }

  async function showNews(): Promise<void> {
    host.act({type: 'news'});
    await host.rendered();
    const state = host.context()?.state;
    const first = state && shownSequence(state).ids.find((id) => state.news?.fresh.has(id));
    if (first === undefined) return;
    focusTitle(host.root(), first);
    intoSight(host.root(), first);
  }

  return {
    openSearch: () => void openSearch(),
    closeSearch: () => void closeSearch(),
    showNews: () => void showNews(),
  };
}
