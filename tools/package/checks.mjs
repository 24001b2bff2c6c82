import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {build} from 'vite';
import {run} from './consumer.mjs';

/** What an application may have to load for some of the exports, bytes brotli. */
const LIMITS = {'': 100, upgradeLists: 1_000, toHTML: 10_000, 'parseStory, solve': 24_000};

async function bundledBytes(folder, code) {
  const input = join(folder, 'application.js');
  writeFileSync(input, code);
  const [{output}] = [
    await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: {write: false, rolldownOptions: {input}},
    }),
  ].flat();
  return output.reduce((sum, {code: chunk = ''}) => sum + brotliCompressSync(chunk).length, 0);
}

/** Checks of the packed package as an application sees it; each throws what is wrong. */
export const checks = {
  async 'publint has nothing to say'({home}) {
    const {messages, pkg} = await publint({pkgDir: home, strict: true, pack: false});
    if (messages.length > 0)
      throw new Error(messages.map((message) => formatMessage(message, pkg)).join('\n'));
  },

  'every export has its file'({home}) {
    const {exports} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );
    const absent = targets.filter((target) => !target.includes('*') && !existsSync(join(home, target)));
    if (absent.length > 0) throw new Error(`These are exported but not packed: ${absent.join(', ')}`);
  },

  'nothing but the package is packed'({files}) {
    const stray = files.filter(
      (file) =>
        !/^(bin\/|dist\/|package\.json$|README\.md$|CHANGELOG\.md$|SECURITY\.md$|LICENSE$)/.test(file),
    );
    if (stray.length > 0) throw new Error(`These need not be packed: ${stray.join(', ')}`);
  },

  'Node imports it without a DOM'({folder}) {
    const script = `
      import {parseStory, solve, StoryTimeline, toHTML, visit, VisitTimeline} from 'visit-timeline';
      if (globalThis.document || globalThis.customElements?.get('story-timeline')) throw new Error('it has side effects');
      const {story, issues} = parseStory(visit);
      if (!story || issues.length > 0) throw new Error(JSON.stringify(issues));
      if (solve(story).contradictions.length > 0) throw new Error('the visit contradicts itself');
      if (!toHTML(story).includes('<ol') || typeof StoryTimeline !== 'function' || !(VisitTimeline.prototype instanceof StoryTimeline)) throw new Error('an export is not right');
    `;
    run(process.execPath, ['--input-type=module', '-e', script], {cwd: folder});
  },

  'a server may import what defines the elements'({folder}) {
    const script = `
      const {toHTML, visit} = await import('visit-timeline/define');
      await import('visit-timeline/import');
      if (globalThis.document || globalThis.window) throw new Error('it leaves a DOM behind');
      if (!toHTML(visit, {lang: 'en'}).includes('data-story-timeline')) throw new Error('toHTML wrote no list');
    `;
    run(process.execPath, ['--input-type=module', '-e', script], {cwd: folder});
    run(process.execPath, ['--input-type=commonjs', '-e', `require('visit-timeline/define');`], {
      cwd: folder,
    });
  },

  'its manifest has each attribute and property, and editors of code have them too'({folder, home}) {
    const elements = (file) => JSON.parse(readFileSync(join(home, 'dist', file), 'utf8'));
    const observed = `import {StoryTimeline} from 'visit-timeline'; console.log(JSON.stringify(StoryTimeline.observedAttributes));`;
    const attributes = JSON.parse(
      run(process.execPath, ['--input-type=module', '-e', observed], {cwd: folder}),
    );
    const {modules} = elements('custom-elements.json');
    const described = modules.flatMap(({declarations}) => declarations).map(({tagName}) => tagName);
    assert.deepEqual(described, ['story-timeline', 'visit-timeline']);
    const inVsCode = elements('vscode.html-custom-data.json').tags;
    const inJetBrains = elements('web-types.json').contributions.html.elements;
    for (const element of [modules[0].declarations[0], inVsCode[0], inJetBrains[0]]) {
      const names = element.attributes.map(({name}) => name);
      assert.deepEqual(
        attributes.filter((name) => !names.includes(name)),
        [],
        'not described',
      );
    }
    const inTemplates = readFileSync(join(home, 'dist/typings/attributes.d.ts'), 'utf8');
    assert.deepEqual(
      attributes.filter((name) => !inTemplates.includes(name)),
      [],
      'no type in templates',
    );
    for (const {path} of modules) assert.ok(existsSync(join(home, path)), path);
  },

  async 'its types are right for every way to resolve them'({tarball}) {
    const pack = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)));
    const {problems} = await checkPackage(pack, {excludeEntrypoints: [/\.js(on)?$/, /embed/]});
    // It is ESM alone, and there are no types for resolvers that know no `exports`: Node 16 and TypeScript 4.7 do.
    const wrong = problems.filter(
      ({kind, resolutionKind}) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10',
    );
    if (wrong.length > 0) throw new Error(JSON.stringify(wrong, undefined, 2));
  },

  async 'a bundler finds every part and every language'({folder}) {
    writeFileSync(join(folder, 'main.js'), `import 'visit-timeline/define';`);
    const [bundle] = [
      await build({
        root: folder,
        configFile: false,
        logLevel: 'silent',
        build: {write: false, rolldownOptions: {input: join(folder, 'main.js')}},
      }),
    ].flat();
    const code = bundle.output.map((chunk) => chunk.code ?? '').join('\n');
    const signs = {
      ar: 'التسلسل',
      en: 'Try again',
      es: 'cronología',
      fr: 'chronologie',
      ko: '타임라인',
      ru: 'хронологию',
      table: 'card-row',
      clock: 'zoom-hint',
    };
    const absent = Object.keys(signs).filter((name) => !code.includes(signs[name]));
    if (absent.length > 0) throw new Error(`These did not come along: ${absent.join(', ')}`);
  },

  async 'a bundler takes only what is used'({folder}) {
    for (const [names, limit] of Object.entries(LIMITS)) {
      const code = names
        ? `import {${names}} from 'visit-timeline'; console.log(${names});`
        : `import 'visit-timeline';`;
      const bytes = await bundledBytes(folder, code);
      if (bytes > limit) throw new Error(`${names || 'Nothing'} takes ${bytes} bytes brotli of ${limit}.`);
    }
  },

  'the types compile in an application'({folder}) {
    writeFileSync(join(folder, 'application.ts'), application);
    compile(folder, 'application.ts');
  },

  'the type of a story takes what JSON files hold, and no key that is misspelt'({folder}) {
    const names = readdirSync('test/stories').filter((name) => name.endsWith('.json'));
    for (const name of names)
      writeFileSync(join(folder, name), readFileSync(join('test/stories', name), 'utf8'));
    writeFileSync(join(folder, 'stories.ts'), storyTypes(names));
    compile(folder, 'stories.ts');
  },

  'the types keep the contract, where there is one'({folder}) {
    const contract = process.env.VISIT_CONTRACT;
    if (!contract || !existsSync(contract)) return;
    writeFileSync(join(folder, 'contract.d.ts'), readFileSync(contract));
    writeFileSync(join(folder, 'contract-check.ts'), contractCheck);
    compile(folder, 'contract-check.ts');
  },
};

function compile(folder, file) {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: 'es2022',
    module: 'nodenext',
    exactOptionalPropertyTypes: true,
    resolveJsonModule: true,
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
  };
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files: [file]}));
  run(process.execPath, [fileURLToPath(import.meta.resolve('typescript/bin/tsc')), '-p', folder], {
    cwd: folder,
  });
}

const storyTypes = (names) => `
  import type {Story, StoryInput, StoryTimeline} from 'visit-timeline';
  import told from 'visit-timeline/visit.json' with {type: 'json'};
  ${names.map((name, index) => `import story${index} from './${name}' with {type: 'json'};`).join('\n  ')}

  declare const element: StoryTimeline;
  ${names.map((_, index) => `element.story = story${index};`).join('\n  ')}
  element.story = told;
  element.story = {} as Story;
  element.story = '{}';
  element.story = undefined;
  const event = {id: 'a', title: 'A', when: {between: ['2024', '2025']}, status: 'ongoing'};
  element.story = {version: 1, lang: 'en', title: {en: 'A'}, events: [event]};
  // @ts-expect-error -- a key that is misspelt
  element.story = {verson: 1, lang: 'en', title: 'A', events: []};
  // @ts-expect-error -- no version
  element.story = {lang: 'en', title: 'A', events: []};
  // @ts-expect-error -- a key of an event that is misspelt
  element.story = {version: 1, lang: 'en', title: 'A', events: [{id: 'a', title: 'A', wehn: '2024'}]};
  // @ts-expect-error -- no story at all
  element.story = 5;
  const read: Story | undefined = element.story;
  const input: StoryInput | undefined = read;
  console.log(input);
`;

const application = `
  import {parseStory, solve, visit, type Issue, type Story, type StoryTimeline, type VisitTimeline} from 'visit-timeline';
  import type {StoryTimelineEventMap} from 'visit-timeline';
  import 'visit-timeline/define';

  const element: StoryTimeline = document.createElement('story-timeline');
  const toldVisit: VisitTimeline = document.createElement('visit-timeline');
  element.story = visit;
  element.addEventListener('timeline-select', (event) => {
    event.detail.id satisfies string | null;
  });
  document.addEventListener('timeline-view', (event) => {
    event.detail.view satisfies 'sequence' | 'clock' | 'table';
  });
  const zoomed = (event: StoryTimelineEventMap['timeline-zoom']): number => event.detail.from;
  toldVisit.addEventListener('timeline-zoom', zoomed);
  const {story, issues}: {story: Story | undefined; issues: readonly Issue[]} = parseStory({});
  if (story) solve(story).events;
  issues.length;
`;

// Stories must fit both ways, all else as the contract promises it.
const contractCheck = `
  import type * as promised from './contract.js';
  import * as built from 'visit-timeline';

  export const story: promised.Story = {} as built.Story;
  export const sameStory: built.Story = {} as promised.Story;
  export const parseStory: typeof promised.parseStory = built.parseStory;
  export const solve: typeof promised.solve = built.solve;
  export const toHTML: typeof promised.toHTML = built.toHTML;
  export const visit: typeof promised.visit = built.visit;
  export const element: promised.StoryTimeline = {} as built.StoryTimeline;
  export const visitElement: promised.VisitTimeline = {} as built.VisitTimeline;
  export const events: promised.StoryTimelineEventMap = {} as built.StoryTimelineEventMap;
`;
