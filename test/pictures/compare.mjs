import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** Of all pixels, how many may differ: rounding at the edges of a letter, not a word, a mark or a line. */
const TOLERATED = 0.0002;

/** `grown`: how the size differs, in words. `difference`: a picture, what differs in red; undefined where the sizes differ. */
export function compare(approved, actual) {
  const [a, b] = [PNG.sync.read(approved), PNG.sync.read(actual)];
  if (a.width !== b.width || a.height !== b.height)
    return {same: false, grown: `${a.width} × ${a.height} was approved, ${b.width} × ${b.height} is`};
  const difference = new PNG({width: a.width, height: a.height});
  const count = pixelmatch(a.data, b.data, difference.data, a.width, a.height, {threshold: 0.15});
  const same = count <= TOLERATED * a.width * a.height;
  return {same, count, difference: PNG.sync.write(difference)};
}
