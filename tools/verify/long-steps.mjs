import {testsIn} from './tests-in.mjs';

const nodeTests = (...folders) => ['node', '--test', '--test-reporter=spec', ...folders.flatMap(testsIn)];

/** What `npm run test:long` checks beside `npm test`: what takes minutes. A step that needs dist/ stands after the build. */
export const longSteps = [
  {name: 'build', command: ['node', 'tools/build.mjs']},
  {name: 'long tests', command: nodeTests('test/long'), counts: 'node'},
  {name: 'pictures', command: nodeTests('test/pictures'), counts: 'node'},
];
