/** Tests that need no page, for `npm run test:node`. `npm test` runs them, and all others, in a browser. */
module.exports = {
  'node-option': ['import=tsx'],
  require: ['./tools/node/zone.mjs'],
  spec: [
    'test/state/**/*.test.ts',
    'test/{time,story,words,import,visit}/**/*.test.ts',
    'test/clock/scene/*.test.ts',
  ],
  ignore: [
    // They read or write markup, or fetch a file of the test server.
    'test/story/{from-html*,to-html*,fuzz,text-color}.test.ts',
    'test/story/{filter,order/stories}.test.ts',
    'test/time/edtf-oracle.test.ts',
    'test/visit/words.test.ts',
    'test/import/{by-content,lists}.test.ts',
    // Thousands of random stories take too long for every change.
    'test/story/{solve-random,solve-limits,order/known-order}.test.ts',
    // Node 20 has older tables of Russian and Arabic dates.
    'test/words/stretch.test.ts',
  ],
  reporter: 'dot',
  timeout: 60000,
};
