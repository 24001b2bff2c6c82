import {copyFile, writeFile} from 'node:fs/promises';
import {build} from 'vite';
import {compileHint} from './compile-hint.mjs';
import {licencesFile, licencesInside} from './licences.mjs';
import {templateWhitespace} from './template-whitespace.mjs';

const settings = ({entry, outDir, sourcemap = false, plugins = [], output = {}, ...rolldownOptions}) => ({
  configFile: false,
  logLevel: 'error',
  plugins,
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    sourcemap,
    minify: false,
    lib: {entry, formats: ['es'], fileName: (_, name) => `${name}.js`},
    rolldownOptions: {...rolldownOptions, output},
  },
});

/** For applications, whose own bundler shares lit and d3 among all that use them. */
export const buildModules = () =>
  build(
    settings({
      entry: {index: 'src/index.ts', define: 'src/define.ts', 'import/import': 'src/import/import.ts'},
      outDir: 'dist',
      sourcemap: true,
      // A file each, so that a bundler leaves out what an application does not use.
      output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js'},
      external: [/^lit($|\/)/, /^d3-/, 'htmlparser2', 'ical.js'],
    }),
  );

const isIn = (...folders) => new RegExp(`/(?:${folders.join('|')})/`);

/** What the first view is made of: these folders, and what they import from elsewhere. Further views are files beside it. */
const FIRST_VIEW = isIn(
  'src/embed',
  'src/element',
  'src/sequence',
  'src/card',
  'src/frame',
  'src/view',
  'src/words',
  'src/story',
  'src/time',
);
const LATER =
  /\/src\/(words\/languages|visit)\/|\/src\/element\/(register-visit|visit-timeline|page\/foreign-story)\.ts$|\/src\/embed\/(story|visit)-timeline\.ts$|\/src\/story\/html\/.*from-html|\/html-(sources|text)\.ts$/;

/** A view is named after its folder, a language's words and its visit after both. */
function nameOf({name, facadeModuleId}) {
  const [, folder, file] = /\/src\/(?:.*\/)?([\w-]+)\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  if (file === 'part') return folder;
  return /^(languages|visit)$/.test(folder ?? '') && file !== 'assemble' ? `${folder}-${file}` : name;
}

/**
 * For a script tag: a short file that asks for what the page needs, and beside it the component, further views, languages
 * and the visit. A file's name tells its content, so that none ever meets a part of another version.
 */
export const embedSettings = () =>
  settings({
    entry: {'story-timeline': 'src/embed/story-timeline.ts', 'visit-timeline': 'src/embed/visit-timeline.ts'},
    outDir: 'dist/embed',
    sourcemap: true,
    plugins: [
      templateWhitespace(),
      compileHint((file) => /^parts\/(timeline|clock)-/.test(file)),
      licencesFile('LICENSES.txt'),
    ],
    output: {
      minify: true,
      chunkFileNames: (chunk) => `parts/${nameOf(chunk)}-[hash].js`,
      codeSplitting: {
        groups: [
          {name: 'timeline', test: (id) => FIRST_VIEW.test(id) && !LATER.test(id), priority: 2},
          {
            name: 'timeline',
            test: /rolldown.runtime|\/node_modules\/(lit|lit-html|lit-element|@lit|d3-selection)\//,
            priority: 2,
          },
        ],
      },
    },
  });

export const buildEmbed = () => build(embedSettings());

/** For frames: the page in the frame, its script, and the script of the page around it. */
export async function buildFrame() {
  await build(
    settings({
      entry: {frame: 'src/embed/frame.ts', host: 'src/embed/host.ts'},
      outDir: 'dist/embed',
      sourcemap: true,
      output: {minify: true},
    }),
  );
  for (const name of ['embed.html', 'embed.css']) await copyFile(`src/embed/${name}`, `dist/embed/${name}`);
}

/** Everything in one file, for pages that can add one only. */
export async function buildEverything() {
  const made = settings({
    entry: {'story-timeline.all': 'src/embed/everything.ts'},
    outDir: 'dist',
    sourcemap: true,
    plugins: [templateWhitespace(), onlyLanguages(['en', 'es']), onlyStories, licencesInside()],
    output: {minify: true, codeSplitting: false},
  });
  await build(made);
}

/** Answers for the languages that the one file leaves out: the reader gets English. */
const onlyLanguages = (kept) => ({
  name: 'only-languages',
  enforce: 'pre',
  load(id) {
    const language = /\/src\/(?:words\/languages|visit)\/(ar|fr|ko|ru)\.ts$/.exec(id)?.[1];
    if (!language || kept.includes(language)) return undefined;
    return `throw new Error('This file speaks English and Spanish.');`;
  },
});

/** What reads other formats is fetched when it is needed, and one file fetches nothing: there a `src` is a story. */
const onlyStories = {
  name: 'only-stories',
  enforce: 'pre',
  load(id) {
    if (id.endsWith('/src/element/page/foreign-format.ts'))
      return 'export const isForeign = () => false; export const hasNamedList = () => false;';
    return id.endsWith('/src/element/page/foreign-story.ts')
      ? `throw new Error('This file reads stories only.');`
      : undefined;
  },
};

/** The JSON Schema of stories, and the visit as an author would write it. */
export async function buildData() {
  const {storyJsonSchema, visit} = await evaluate('src/story/read/json-schema.ts', 'src/visit/visit.ts');
  await writeFile('dist/story.schema.json', json(storyJsonSchema));
  await writeFile('dist/visit.json', json({$schema: './story.schema.json', ...visit}));
}

const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

/** The exports of modules of src/. */
async function evaluate(...files) {
  const code = files.map((file) => `export * from '/${file}';`).join('\n');
  const made = settings({
    entry: {data: 'data'},
    plugins: [
      {
        name: 'data',
        resolveId: (id) =>
          id === 'data' || id.endsWith('/data')
            ? '\0data'
            : id.startsWith('/src/')
              ? `${process.cwd()}${id}`
              : undefined,
        load: (id) => (id === '\0data' ? code : undefined),
      },
    ],
  });
  const [{output}] = await build({...made, build: {...made.build, write: false}});
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
