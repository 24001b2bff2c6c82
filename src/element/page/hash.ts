import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Selects the event with this id. Answers whether there is one; `scroll` is false where an earlier timeline has it too. */
type OnFragment = (id: string, scroll: boolean) => boolean;

/** All timelines on a page share one `hashchange` listener: added with the first, removed with the last. */
const listeners = new Set<OnFragment>();

function follow(): void {
  let scroll = true;
  for (const listener of listeners) if (visit(listener, scroll)) scroll = false;
}

function visit(listener: OnFragment, scroll: boolean): boolean {
  const id = fragment();
  return id !== '' && document.getElementById(id) === null && listener(id, scroll);
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Follows `#id` in the page's address, unless the page has an element with that id. */
export class HashController implements ReactiveController {
  readonly #onFragment: OnFragment;
  /** The id that was followed last. */
  #followed: string | undefined;

  constructor(host: ReactiveControllerHost, onFragment: OnFragment) {
    this.#onFragment = (id, scroll) => {
      const isFound = onFragment(id, scroll);
      if (isFound) this.#followed = id;
      return isFound;
    };
    host.addController(this);
  }

  /** Looks at the address, once a story is there. The same story set again must not pull the reader back. */
  check(): void {
    if (fragment() === this.#followed) return;
    const first = listeners.values().next().value === this.#onFragment;
    visit(this.#onFragment, first);
  }

  hostConnected(): void {
    if (listeners.size === 0) addEventListener('hashchange', follow);
    listeners.add(this.#onFragment);
  }

  hostDisconnected(): void {
    listeners.delete(this.#onFragment);
    if (listeners.size === 0) removeEventListener('hashchange', follow);
  }
}
