import {readdirSync, readFileSync} from 'node:fs';
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

/** The demo's stories and their pictures go along as they are: the page asks for them by address. */
const demoStories: Plugin = {
  name: 'demo-stories',
  generateBundle() {
    for (const name of readdirSync('demo/stories', {recursive: true, encoding: 'utf8'}))
      if (/\.\w+$/.test(name)) {
        const fileName = `demo/stories/${name.replaceAll('\\', '/')}`;
        this.emitFile({type: 'asset', fileName, source: readFileSync(fileName)});
      }
  },
};

/** The demo: `npm start` serves it, `vite build` writes it to site/. The package is built by tools/build.mjs. */
export default defineConfig({
  appType: 'mpa',
  base: './',
  server: {host: '127.0.0.1'},
  optimizeDeps: {entries: ['demo/index.html', 'demo/make/index.html']},
  build: {outDir: 'site', rolldownOptions: {input: ['demo/index.html', 'demo/make/index.html']}},
  plugins: [demoAtRoot, demoStories],
});
