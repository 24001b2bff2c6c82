import {defineConfig, type Plugin} from 'vite';

const demoAtRoot: Plugin = {
  name: 'demo-at-root',
  configureServer({middlewares}) {
    middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, {location: '/demo/'}).end();
    });
  },
};

/** The demo: `npm start` serves it, `vite build` writes it to site/. The package is built by tools/build.mjs. */
export default defineConfig({
  appType: 'mpa',
  base: './',
  server: {host: '127.0.0.1'},
  optimizeDeps: {entries: ['demo/index.html']},
  build: {outDir: 'site', rolldownOptions: {input: 'demo/index.html'}},
  plugins: [demoAtRoot],
});
