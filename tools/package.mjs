import {fileURLToPath} from 'node:url';
import {checks} from './package/checks.mjs';
import {withConsumer} from './package/consumer.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await withConsumer(async (consumer) => {
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check(consumer);
      console.log(`✓ ${name}`);
    } catch (error) {
      console.log(`✗ ${name}\n${error.message}`);
      process.exitCode = 1;
    }
  }
});
