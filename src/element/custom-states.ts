/** Sets each of an element's `:state()`s that is named, on or off. */
export function setStates(states: CustomStateSet, wanted: {readonly [state: string]: boolean}): void {
  for (const [state, on] of Object.entries(wanted)) {
    if (on) states.add(state);
    else states.delete(state);
  }
}
