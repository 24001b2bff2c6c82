import {readdirSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {oneFile, trims} from './build/outputs.mjs';

/** What the first view may cost: docs/decisions/0004-bytes.md. */
const LIMIT = 45_000;
const FILE = 'dist/visit-timeline.js';
const byFile = process.argv.includes('--files');
const byTrim = process.argv.includes('--trims');

const brotli = (content) => brotliCompressSync(content).length;

async function built(settings) {
  const [{output}] = await oneFile({write: false, ...settings});
  return output.find(({fileName}) => fileName === 'visit-timeline.js');
}

/** The package, or the folder of src/ (with --files, the file), that a module belongs to. */
function partOf(source) {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  if (name) return name;
  const [, path] = /\/src\/(.*)/.exec(`/${source}`) ?? [];
  if (path && byFile) return `src/${path}`;
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
const content = readFileSync(FILE);
const size = brotli(content);
const mapped = await built({sourcemap: 'hidden'});
console.log(`${FILE}: ${size} bytes brotli; limit ${LIMIT}; ${content.length} minified:`);
for (const name of readdirSync('dist/parts')) {
  console.log(
    `${String(brotli(readFileSync(`dist/parts/${name}`))).padStart(8)}  beside it, when it is needed: ${name}`,
  );
}
for (const [part, characters] of charactersByPart(mapped)) {
  const share = ((100 * characters) / mapped.code.length).toFixed(1);
  console.log(`${String(characters).padStart(8)}  ${share.padStart(4)} %  ${part}`);
}
for (const {name} of byTrim ? trims() : []) {
  const {code} = await built({plugins: trims().filter((plugin) => plugin.name !== name)});
  console.log(`${name} saves ${brotli(code) - size} bytes brotli.`);
}
if (size > LIMIT) {
  console.error(`${size - LIMIT} bytes more than the limit: take something out of the largest parts above.`);
  process.exitCode = 1;
}
