/** A story by its address. */
import type {Failure} from '../failure.ts';

export type Answer =
  {readonly text: string; readonly failure?: never} | {readonly failure: Failure; readonly text?: never};

/** Requests that were sent before this file had arrived, by address. Each answers the first fetch of its address. */
const early = new Map<string, Promise<Response>>();

export function takeOver(requests: ReadonlyMap<string, Promise<Response>>): void {
  for (const [address, response] of requests) early.set(address, response);
}

function ask(address: URL, signal: AbortSignal): Promise<Response> {
  const sent = early.get(address.href);
  early.delete(address.href);
  return sent ?? fetch(address, {credentials: 'omit', signal});
}

/** Fetches without credentials. `base` is the address that `src` is relative to. Never rejects. */
export async function fetchStory(src: string, base: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await ask(new URL(src, base), signal);
    if (!response.ok) return {failure: {kind: 'status', status: response.status}};
    const type = response.headers.get('content-type')?.split(';', 1)[0]?.trim() ?? '';
    // A server that has no such story often answers with a page.
    if (/^(text\/html|image\/|video\/|audio\/|font\/)/.test(type)) return {failure: {kind: 'type', type}};
    return {text: await response.text()};
  } catch {
    return {failure: {kind: 'network'}};
  }
}
