import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';

const MINUTES_20 = 20 * 60_000;
const bin = join('node_modules', '.bin');

function execute(command, env) {
  return new Promise((resolve) => {
    const [program, ...args] = command;
    const child = spawn(program, args, {
      env: {...process.env, NO_COLOR: '1', PATH: bin + delimiter + process.env.PATH, ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      timeout: MINUTES_20,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    child.once('error', (error) => resolve({code: 1, output: String(error)}));
    child.once('close', (code) => resolve({code: code ?? 1, output}));
  });
}

function nodeCounts(output) {
  const count = (word) => Number(new RegExp(`^(?:#|ℹ) ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return {passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped')};
}

function browserCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {passed: 0, failed: 0, skipped: 0};
  }
}

function countsOf({counts}, code, output, file) {
  if (!counts) return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
  const totals = counts === 'browser' ? browserCounts(file) : nodeCounts(output);
  // A run that breaks before or beside its tests has failed all the same.
  if (code !== 0 && totals.failed === 0) totals.failed = 1;
  if (totals.passed + totals.failed === 0) totals.failed = 1;
  return totals;
}

/** Runs one step and prints its line, and all of its output if it fails. Resolves to its counts. */
export async function run(step) {
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const file = join(folder, 'counts.json');
  const {code, output} = await execute(step.command, {...step.env, TEST_COUNTS: file});
  const totals = countsOf(step, code, output, file);
  rmSync(folder, {recursive: true});
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const cases = step.counts ? `, ${totals.passed} passed` : '';
  const skipped = totals.skipped ? `, ${totals.skipped} skipped` : '';
  console.log(`${totals.failed === 0 ? '✓' : '✗'} ${step.name} (${seconds} s${cases}${skipped})`);
  if (totals.failed > 0) console.log(`${output.trimEnd()}\n`);
  return totals;
}
