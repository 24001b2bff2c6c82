import {ensureDependencies} from './dependencies.mjs';
import {onStop} from './on-stop.mjs';

await ensureDependencies();
const {createServer} = await import('vite');

const server = await createServer({server: {port: Number(process.env.PORT ?? 5173)}});
onStop(async () => {
  await server.close();
  process.exit(0);
});
await server.listen();
const {port} = server.httpServer.address();
console.log(`The demo: http://127.0.0.1:${port}/demo/`);
