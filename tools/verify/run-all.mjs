import {run} from './run.mjs';

/** Runs the steps whose names contain `wanted`, one after another, prints the totals, and sets the exit code. */
export async function runAll(steps, {wanted = '', failedBefore = 0} = {}) {
  let passed = 0;
  let failed = failedBefore;
  for (const step of steps.filter(({name}) => name.includes(wanted))) {
    const totals = await run(step);
    passed += totals.passed;
    failed += totals.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
