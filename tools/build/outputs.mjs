import {build} from 'vite';
import {languageEntries, languagesBeside} from './languages.mjs';
import {inlineRuntime} from './inline-runtime.mjs';
import {trimD3} from './trim-d3.mjs';
import {trimSelection} from './trim-selection.mjs';
import {templateWhitespace} from './template-whitespace.mjs';
import {trustedTypes} from './trusted-types.mjs';

const settings = ({entry, plugins = [], output = {}, ...rolldownOptions}) => ({
  configFile: false,
  logLevel: 'warn',
  plugins,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    minify: output.minify ? 'terser' : false,
    terserOptions: {
      compress: {
        passes: 3,
        ecma: 2022,
        keep_fargs: false,
        pure_getters: true,
        unsafe_arrows: true,
        unsafe_methods: true,
      },
      format: {comments: false, preserve_annotations: false},
    },
    lib: {entry, formats: ['es'], fileName: (_, name) => `${name}.js`},
    rolldownOptions: {...rolldownOptions, output},
  },
});

/** For applications, whose own bundler shares lit and d3 among all that use them. */
export const buildModules = () =>
  build(
    settings({
      entry: {index: 'src/index.ts', define: 'src/define.ts'},
      plugins: [templateWhitespace(), languagesBeside()],
      // Beside what it is a part of, so that languages lie where each of them looks.
      output: {chunkFileNames: 'module-[name].js'},
      external: [/^lit($|\/)/, /^d3-/],
    }),
  );

/** What makes the one file smaller; `npm run size` measures each. */
export const trims = () => [...trimD3(), trimSelection(), templateWhitespace()];

/**
 * For a script tag: the story with its sequence in one file, and a part beside it for each further view. A part's name
 * tells its content, so that no file ever meets a part of another version. `more` are further settings of vite's build.
 */
export const oneFile = ({plugins = trims(), ...more} = {}) => {
  const made = settings({
    entry: {'visit-timeline': 'src/register.ts'},
    plugins: [...plugins, trustedTypes(), languagesBeside(), inlineRuntime()],
    output: {
      minify: true,
      chunkFileNames: 'parts/[name]-[hash].js',
      // What parts share with the file stays in the file; what they share with each other, in the part that comes first.
      codeSplitting: {
        groups: [
          {name: 'visit-timeline', tags: ['$initial'], priority: 3},
          {name: 'details', test: /\/src\/(details-part|view\/(on-paper|walk))\.ts$/, priority: 2},
          {name: 'story', test: /\/src\/story\/parse\.ts$/, priority: 1},
        ],
      },
    },
    preserveEntrySignatures: 'allow-extension',
  });
  return build({...made, build: {...made.build, ...more}});
};

/** One build each: a part that two languages shared would be a further file to load. */
export async function buildLanguages() {
  for (const [name, file] of Object.entries(languageEntries())) {
    await build(settings({entry: {[name]: file}, output: {minify: true, codeSplitting: false}}));
  }
}

export async function buildSchema() {
  const made = settings({entry: {schema: 'src/story/json-schema.ts'}});
  const [{output}] = await build({...made, build: {...made.build, write: false}});
  const {storyJsonSchema} = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  return storyJsonSchema;
}
