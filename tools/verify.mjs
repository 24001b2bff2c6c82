import {fileURLToPath} from 'node:url';
import {ensureBrowsers} from './browsers/ensure.mjs';
import {ensureDependencies} from './dependencies.mjs';
import {runAll} from './verify/run-all.mjs';
import {steps} from './verify/steps.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

await ensureDependencies();
const engines = ensureBrowsers();
let absent = 0;
for (const {name, found, required, howToGet} of engines) {
  if (found) continue;
  console.log(`${required ? '✗' : '–'} ${name} is not here. ${howToGet}`);
  if (required) absent++;
}
const names = engines.filter(({found}) => found).map(({name}) => name);
// The argument is a part of the names of the steps to run; without it, all run.
await runAll(steps(names), {wanted: process.argv[2], failedBefore: absent});
