/** Why no story can be shown, as a reader and an author are told. */
import {speak} from '../words/language.ts';
import type {Messages, Words} from '../words/messages.ts';
import {fill} from '../words/fill.ts';

export type Failure =
  /** The address did not answer. */
  | {readonly kind: 'network'}
  /** It answered with an HTTP status that is no success. */
  | {readonly kind: 'status'; readonly status: number}
  /** It answered with something that is no story by its media type, such as a page. */
  | {readonly kind: 'type'; readonly type: string}
  /** The text is not JSON. */
  | {readonly kind: 'json'}
  /** The JSON is no story. */
  | {readonly kind: 'story'}
  /** A file of the component did not arrive. */
  | {readonly kind: 'part'};

/** Where no dictionary arrived there is no reader's language to say it in. */
const NO_WORDS = 'The words of the timeline could not be loaded.';

/** For the page and its author, who are told even where no dictionary arrived. */
export const failureText = (failure: Failure, messages: Messages | undefined): string =>
  messages ? describeFailure(failure, speak(messages, 'sources')) : NO_WORDS;

/** One sentence in the reader's language. */
export function describeFailure(failure: Failure, messages: Words): string {
  switch (failure.kind) {
    case 'network':
      return messages.failedNetwork;
    case 'status':
      return fill(messages.failedStatus, {status: failure.status});
    case 'type':
      return fill(messages.failedType, {type: failure.type});
    case 'json':
      return messages.failedJson;
    case 'story':
      return messages.failedStory;
    case 'part':
      // Firefox remembers a file that failed for as long as the page lives: there only loading it anew helps.
      return `${messages.failed} ${messages.reload}`;
  }
}
