import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {bundleCommonjs} from './tools/wtr/bundle-commonjs.mjs';
import {countReporter} from './tools/wtr/count-reporter.mjs';
import {inputPlugin} from './tools/wtr/input-plugin.mjs';
import {launchers} from './tools/wtr/launchers.mjs';
import {outsideFiles} from './tools/wtr/outside-files.mjs';
import {testPage} from './tools/wtr/test-page.mjs';

// An awkward zone (+05:45) shows what a friendly one hides. The browsers inherit it.
process.env.TZ = process.env.TEST_ZONE ?? 'Asia/Kathmandu';

export default {
  files: 'test/**/*.test.ts',
  browsers: launchers(process.env.TEST_BROWSERS ?? 'chromium'),
  nodeResolve: {exportConditions: ['development']},
  concurrency: 2,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: '15000'}},
  testRunnerHtml: testPage,
  plugins: [
    bundleCommonjs(['axe-core', 'ajv', 'edtf', 'sanitize-html', '@mozilla/readability']),
    outsideFiles({'/__article': process.env.VISIT_ARTICLE}),
    inputPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs: ({args}) => !/lit\.dev\/msg/.test(args.join(' ')),
  // Under `npm test`, which counts, only what failed is of interest.
  reporters: [defaultReporter({reportTestProgress: !process.env.TEST_COUNTS}), countReporter()],
};
