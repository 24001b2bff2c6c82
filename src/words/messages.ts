/**
 * What the interface says, as plain data: a dictionary can be written, checked and overridden as JSON.
 * `{name}` marks a place that `fill` fills; a placeholder means the same in every language.
 */
import type {DetailMessages} from './detail-messages.ts';
import type {FirstMessages} from './first-messages.ts';
import type {Spoken} from './message-kinds.ts';

export type {Plural, Spoken, Voice, Voiced} from './message-kinds.ts';
export type {FirstMessages} from './first-messages.ts';
export type {DetailMessages} from './detail-messages.ts';

/** Every string of the interface in one language. A language that lacks a key does not compile. */
export interface Messages extends FirstMessages, DetailMessages {}

/** As the first view has it: what it says is part of every build. */
export type FirstWords = Spoken<FirstMessages>;

/** All of it, in one voice. */
export type Words = Spoken<Messages>;
