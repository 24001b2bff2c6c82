import {readFile} from 'node:fs/promises';
import {SourceMap} from 'node:module';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {oneFile} from './build/outputs.mjs';

const LIMIT = 45_000;
const FILE = 'dist/visit-timeline.js';

/** The package, or the folder of src/, that a module belongs to. */
function partOf(source) {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  if (name) return name;
  const [, path] = /\/src\/(.*)/.exec(`/${source}`) ?? [];
  return path ? `src/${path.includes('/') ? `${path.split('/')[0]}/` : ''}` : 'joints';
}

function charactersByPart({code, map}) {
  const sourceMap = new SourceMap(map);
  const parts = new Map();
  for (const [line, text] of code.split('\n').entries()) {
    for (let column = 0; column < text.length; column++) {
      const part = partOf(sourceMap.findEntry(line, column).originalSource ?? '');
      parts.set(part, (parts.get(part) ?? 0) + 1);
    }
  }
  return [...parts].sort(([, a], [, b]) => b - a);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const content = await readFile(FILE);
const size = brotliCompressSync(content).length;
const [{output}] = await oneFile({write: false, sourcemap: 'hidden'});
console.log(`${FILE}: ${size} bytes brotli of ${LIMIT}, ${content.length} minified:`);
for (const [part, characters] of charactersByPart(output[0])) {
  const share = ((100 * characters) / output[0].code.length).toFixed(1);
  console.log(`${String(characters).padStart(8)}  ${share.padStart(4)} %  ${part}`);
}
if (size > LIMIT) {
  console.error(`${size - LIMIT} bytes too many: take something out of the largest parts above.`);
  process.exitCode = 1;
}
