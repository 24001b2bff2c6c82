/** What a reader's buttons and keys are given to act on. */
import type {Command} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import type {Sight} from '../view/part.ts';

export interface ActionsHost {
  root(): ParentNode;
  /** Resolves once what was last asked for is rendered. */
  rendered(): Promise<boolean>;
  act(command: Command): void;
  context(): ViewContext | undefined;
  toSVG(): string;
  sight(): Sight | undefined;
  /** The one polite message of an action. */
  say(announcement: string): void;
}
