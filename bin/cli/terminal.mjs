/** Writing, with colours on a terminal only. */
import {writeSync} from 'node:fs';

const CODES = {bold: [1, 22], red: [31, 39], yellow: [33, 39], blue: [34, 39], dim: [2, 22]};

const hasColours = (stream) =>
  stream.isTTY === true &&
  !process.env.NO_COLOR &&
  process.env.TERM !== 'dumb' &&
  process.env.NODE_DISABLE_COLORS === undefined;

/** Paints for one stream. */
export function painter(stream) {
  if (!hasColours(stream)) return (_, text) => text;
  return (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`;
}

/** Nothing of a document may steer a terminal. */
export const harmless = (text) =>
  text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    /[\n\t]/.test(character) ? character : '\ufffd',
  );

export const writeBytes = (bytes) => writeAll(1, bytes);
export const writeLine = (text) => writeAll(1, `${text}\n`);
export const writeError = (text) => writeAll(2, `${harmless(text)}\n`);

/** Whole, also into a pipe that is slow to read; quiet where nobody reads any more. */
function writeAll(file, text) {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(file, rest));
    } catch (error) {
      if (error.code === 'EPIPE') return;
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

/** Says what takes a while, on a terminal only; answers how to take it away again. */
export function progress(text) {
  if (process.stderr.isTTY !== true) return () => undefined;
  writeAll(2, `${text}\r`);
  return () => writeAll(2, '\u001b[2K\r');
}
