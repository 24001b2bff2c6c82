/** What the command tells the shell. */
export const OK = 0;
/** The document is no story, or something in it is wrong. */
export const WRONG = 1;
/** The command was called in a way that it does not know, or a file could not be read or written. */
export const MISUSED = 2;

/** Ends the command with one sentence. */
export class Stop extends Error {
  constructor(message, code = MISUSED) {
    super(message);
    this.code = code;
  }
}
