import {spawnSync} from 'node:child_process';

/** Runs npm in a folder; throws all that it printed where it fails. */
export function npm(folder, ...args) {
  const file = process.env.npm_execpath;
  const [program, given] = file ? [process.execPath, [file, ...args]] : ['npm', args];
  const {status, stdout, stderr, error} = spawnSync(program, given, {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1'},
    shell: !file && process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} in ${folder}\n${error ?? ''}${stdout}${stderr}`);
}
