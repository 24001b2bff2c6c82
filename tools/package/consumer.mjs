import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

export function run(program, args, options = {}) {
  const {status, stdout, stderr, error} = spawnSync(program, args, {encoding: 'utf8', ...options});
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${error ?? ''}${stdout}${stderr}`);
  return stdout;
}

function npmPack(folder) {
  const npm = process.env.npm_execpath;
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const stdout = npm
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, {shell: process.platform === 'win32'});
  const [{filename, files}] = JSON.parse(stdout);
  return {tarball: join(folder, filename), files: files.map(({path}) => path)};
}

/**
 * A folder in which only the packed package and the dependencies it names are installed, so that nothing works
 * by accident of this tree. Calls `use` with the folder and the packed files' names.
 */
export async function withConsumer(use) {
  const folder = mkdtempSync(join(tmpdir(), 'visit-timeline-'));
  try {
    const {tarball, files} = npmPack(folder);
    const modules = join(folder, 'node_modules');
    const home = join(modules, 'visit-timeline');
    mkdirSync(home, {recursive: true});
    run('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
    const {dependencies} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies)) {
      mkdirSync(dirname(join(modules, name)), {recursive: true});
      symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
    }
    return await use({folder, home, files, tarball});
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
