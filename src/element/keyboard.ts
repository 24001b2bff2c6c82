import type {Command} from '../state.ts';

const COMMANDS: {readonly [key: string]: Command} = {
  ArrowDown: {type: 'step', by: 1},
  ArrowUp: {type: 'step', by: -1},
  Home: {type: 'first'},
  End: {type: 'last'},
};

/** Arrows sideways follow what the eye sees: in a right-to-left page the next event lies to the left. */
export function commandOf(event: KeyboardEvent, direction: 'ltr' | 'rtl'): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    const forward = (event.key === 'ArrowRight') === (direction === 'ltr');
    return {type: 'step', by: forward ? 1 : -1};
  }
  return COMMANDS[event.key];
}
