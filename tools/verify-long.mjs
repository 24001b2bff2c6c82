import {fileURLToPath} from 'node:url';
import {ensureBrowsers} from './browsers/ensure.mjs';
import {ensureDependencies} from './dependencies.mjs';
import {longSteps} from './verify/long-steps.mjs';
import {runAll} from './verify/run-all.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

await ensureDependencies();
ensureBrowsers();
// The argument is a part of the names of the steps to run; without it, all run.
await runAll(longSteps, {wanted: process.argv[2]});
