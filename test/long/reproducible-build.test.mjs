import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';

/** The digest of each file below a folder. */
const digests = (folder) =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
        return [path.slice(folder.length + 1), digest];
      })
      .sort(),
  );

const NEEDED = ['src', 'tools', 'bin', 'typings', 'package.json', 'LICENSE', 'README.md', 'node_modules'];
const isNeeded = (name) => NEEDED.includes(name) || /^tsconfig|^vite\.config/.test(name);

describe('The build', () => {
  it('is the same, byte for byte, in another folder, zone and language', () => {
    const folder = mkdtempSync(join(tmpdir(), 'build-'));
    try {
      for (const name of readdirSync('.').filter(isNeeded))
        cpSync(name, join(folder, name), {recursive: true, verbatimSymlinks: true});
      const {status, stderr} = spawnSync(process.execPath, ['tools/build.mjs'], {
        cwd: folder,
        encoding: 'utf8',
        env: {...process.env, TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8'},
      });
      assert.equal(status, 0, stderr);
      const [here, there] = [digests('dist'), digests(join(folder, 'dist'))];
      assert.ok(Object.keys(here).length > 50);
      assert.deepEqual(there, here);
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
});
