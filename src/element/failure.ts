/** Why no story can be shown, as a reader and an author are told. */
import type {Words} from '../words/messages.ts';
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
