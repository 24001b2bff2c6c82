/** `npm run pictures`, and with `-- --approve PART` what has PART in its name is approved as it looks now. */
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';

const {values, positionals} = parseArgs({options: {approve: {type: 'boolean'}}, allowPositionals: true});
const {status} = spawnSync(
  process.execPath,
  ['--test', '--test-reporter=spec', 'test/pictures/pictures.test.mjs'],
  {
    stdio: 'inherit',
    env: {...process.env, ...(values.approve && {APPROVE: positionals[0] ?? ''})},
  },
);
process.exitCode = status ?? 1;
