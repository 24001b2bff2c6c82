/** A story by its address. */
import type {Failure} from '../failure.ts';
import {hasNamedList} from './foreign-format.ts';

export type Answer =
  {readonly text: string; readonly failure?: never} | {readonly failure: Failure; readonly text?: never};

/** A request that was sent before the component had arrived: a property of its element. */
export interface EarlyAnswer {
  readonly address: string;
  readonly response: Promise<Response>;
}

/** Where a story is asked for. */
export interface StoryAddress {
  readonly src: string;
  /** The address that `src` is relative to. */
  readonly base: string;
  /** Answers in place of a request of its own, where it is for the same address. */
  readonly early: EarlyAnswer | undefined;
}

function ask({src, base, early}: StoryAddress, signal: AbortSignal): Promise<Response> {
  const address = new URL(src, base);
  return early?.address === address.href ? early.response : fetch(address, {credentials: 'omit', signal});
}

/** Fetches without credentials. Never rejects. */
export async function fetchStory(from: StoryAddress, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await ask(from, signal);
    if (!response.ok) return {failure: {kind: 'status', status: response.status}};
    const type = response.headers.get('content-type')?.split(';', 1)[0]?.trim() ?? '';
    if (/^(image|video|audio|font)\//.test(type)) return {failure: {kind: 'type', type}};
    const text = await response.text();
    // A server that has no such story often answers with a page.
    if (type === 'text/html' && !hasNamedList(text)) return {failure: {kind: 'type', type}};
    return {text};
  } catch {
    return {failure: {kind: 'network'}};
  }
}
