import {ensureDependencies} from './dependencies.mjs';

await ensureDependencies();
const {createServer} = await import('vite');

const server = await createServer({server: {port: Number(process.env.PORT ?? 5173)}});
const stop = async () => {
  await server.close();
  process.exit(0);
};
process.once('SIGINT', stop).once('SIGTERM', stop);
await server.listen();
const {port} = server.httpServer.address();
console.log(`The demo: http://127.0.0.1:${port}/demo/`);
