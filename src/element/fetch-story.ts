/** A story by its address. */
import type {Failure} from './failure.ts';

export type Answer =
  {readonly text: string; readonly failure?: never} | {readonly failure: Failure; readonly text?: never};

/** Fetches without credentials. `base` is the address that `src` is relative to. Never rejects. */
export async function fetchStory(src: string, base: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(new URL(src, base), {credentials: 'omit', signal});
    if (!response.ok) return {failure: {kind: 'status', status: response.status}};
    const type = response.headers.get('content-type')?.split(';', 1)[0]?.trim() ?? '';
    // A server that has no such story often answers with a page.
    if (/^(text\/html|image\/|video\/|audio\/|font\/)/.test(type)) return {failure: {kind: 'type', type}};
    return {text: await response.text()};
  } catch {
    return {failure: {kind: 'network'}};
  }
}
