/** Which events of a network are over before others begin. */
import {ORIGIN, type Network} from '../../time/network.ts';
import {shortestPaths} from '../../time/paths.ts';
import {reachOf, type Reach} from '../../time/reach.ts';

/** How many searches are remembered. */
const MOST_SEARCHES = 8;

/** Asked for points of a network without contradiction: is `to` at or before `from` in any case? Dates apart, which tell it by themselves. */
export class Precedence<Reason> {
  readonly #network: Network<Reason>;
  /** Along limits that take time back or none: whatever they reach is earlier. */
  readonly #back: Reach | undefined;
  /** Along all limits: what they do not reach may be later. Undefined where the first tells it all. */
  readonly #all: Reach | undefined;
  /** Can a way that goes forward come back further? Then only a search tells it. */
  readonly #isMixed: boolean;
  readonly #searches = new Map<number, (point: number) => boolean>();

  constructor(network: Network<Reason>) {
    const isBack = (edge: number): boolean => network.wholes[edge]! < 0 || isZero(network, edge);
    const between = network.edges.map(({from, to}, edge) => (from === ORIGIN || to === ORIGIN ? -1 : edge));
    const inner = between.filter((edge) => edge !== -1);
    this.#network = network;
    this.#back = reachOf(network, isBack);
    this.#isMixed = inner.some((edge) => !isBack(edge)) && inner.some((edge) => network.wholes[edge]! < 0);
    this.#all = this.#isMixed ? reachOf(network, () => true) : undefined;
  }

  isEarlier(to: number, from: number): boolean {
    if (this.#back?.isReachable(from, to)) return true;
    if (this.#back && !this.#isMixed) return false;
    if (this.#all && !this.#all.isReachable(from, to)) return false;
    return this.#search(from)(to);
  }

  #search(from: number): (point: number) => boolean {
    let search = this.#searches.get(from);
    if (!search) {
      const {distances} = shortestPaths(this.#network, from);
      search = (point) => distances.isAtMostZero(point);
      if (this.#searches.size >= MOST_SEARCHES) this.#searches.clear();
      this.#searches.set(from, search);
    }
    return search;
  }
}

const isZero = <Reason>({wholes, parts}: Network<Reason>, edge: number): boolean =>
  wholes[edge] === 0 && parts[edge] === 0;
