import {testsIn} from './tests-in.mjs';

const wtr = ['wtr', '--static-logging'];
const nodeTests = (...folders) => ['node', '--test', '--test-reporter=spec', ...folders.flatMap(testsIn)];

const before = [
  {name: 'formatting', command: ['prettier', '--check', '.']},
  {name: 'types', command: ['tsc']},
  {name: 'lint', command: ['oxlint', '--deny-warnings', '--format=unix']},
  {name: 'structure', command: ['node', 'tools/structure.mjs']},
  {name: 'tests of tools', command: nodeTests('tools', 'test/node'), counts: 'node'},
  {name: 'hostile stories', command: nodeTests('test/hostile'), counts: 'node'},
];

/** What a reader sees, and words, for which each engine has tables of its own. The rest is arithmetic: one engine proves it. */
const SEEN = ['card', 'clock', 'element', 'frame', 'sequence', 'table', 'view', 'visit', 'words'];

const inBrowser = (name) => ({
  name: `tests in ${name}`,
  command:
    name === 'chromium' ? wtr : [...wtr, '--files', ...SEEN.map((folder) => `test/${folder}/**/*.test.ts`)],
  env: {TEST_BROWSERS: name},
  counts: 'browser',
});

// Zones west of UTC, and days that begin at 01:00, trip what Asia/Kathmandu does not.
const inAnotherZone = {
  name: 'time and words in America/Sao_Paulo',
  command: [...wtr, '--files', 'test/time/**/*.test.ts', 'test/words/**/*.test.ts'],
  env: {TEST_BROWSERS: 'chromium', TEST_ZONE: 'America/Sao_Paulo'},
  counts: 'browser',
};

const after = [
  {name: 'build', command: ['node', 'tools/build.mjs']},
  {name: 'package', command: ['node', 'tools/package.mjs']},
  {name: 'command line', command: nodeTests('test/cli'), counts: 'node'},
  {name: 'end to end', command: nodeTests('test/e2e'), counts: 'node'},
  {name: 'size', command: ['node', 'tools/size.mjs']},
];

/** Everything that `npm test` checks; `engines` are those that can run here. */
export const steps = (engines) => [
  ...before,
  ...engines.map(inBrowser),
  ...(engines.includes('chromium') ? [inAnotherZone] : []),
  ...after,
];
