import {fileURLToPath} from 'node:url';
import {ensureBrowsers} from './browsers/ensure.mjs';
import {ensureDependencies} from './dependencies.mjs';
import {run} from './verify/run.mjs';
import {steps} from './verify/steps.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// Part of the names of the steps to run; without it, all run.
const wanted = process.argv[2] ?? '';
let passed = 0;
let failed = 0;

await ensureDependencies();
const engines = ensureBrowsers();
for (const {name, found, required, howToGet} of engines) {
  if (found) continue;
  console.log(`${required ? '✗' : '–'} ${name} is not here. ${howToGet}`);
  if (required) failed++;
}
const names = engines.filter(({found}) => found).map(({name}) => name);
for (const step of steps(names).filter(({name}) => name.includes(wanted))) {
  const totals = await run(step);
  passed += totals.passed;
  failed += totals.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
