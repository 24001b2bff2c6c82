import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {onStop} from './on-stop.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(`${root}/${lockFile}`, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether node_modules/ holds what the lock file says; packages for other machines may be absent. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = Object.entries(packagesOf('package-lock.json')).filter(([path]) => path !== '');
  return (
    installed !== undefined &&
    wanted.every(
      ([path, {version, optional}]) => (installed[path] ?? (optional && {version}))?.version === version,
    )
  );
}

function npmCi() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const child = npm
    ? spawn(process.execPath, [npm, ...args], {cwd: root, stdio: 'inherit'})
    : spawn('npm', args, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
  const takeBack = onStop(() => {
    child.kill();
    process.exit(1);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      takeBack();
      if (code === 0) resolve();
      else reject(new Error(`npm ci failed with ${code}.`));
    });
  });
}

/** Installs the dependencies where they are missing or stale. Needs nothing but Node, so that a fresh clone can run it. */
export async function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing the dependencies');
  await npmCi();
}
