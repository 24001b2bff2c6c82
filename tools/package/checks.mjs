import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {build} from 'vite';
import {run} from './consumer.mjs';

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
      (file) => !/^(dist\/|package\.json$|README\.md$|CHANGELOG\.md$|LICENSE$)/.test(file),
    );
    if (stray.length > 0) throw new Error(`These need not be packed: ${stray.join(', ')}`);
  },

  'Node imports it without a DOM'({folder}) {
    const script = `
      import {parseStory, solve, toHTML, visit, VisitTimeline} from 'visit-timeline';
      if (globalThis.document || globalThis.customElements?.get('visit-timeline')) throw new Error('it has side effects');
      const {story, issues} = parseStory(visit);
      if (!story || issues.length > 0) throw new Error(JSON.stringify(issues));
      if (solve(story).contradictions.length > 0) throw new Error('the visit contradicts itself');
      if (!toHTML(story).includes('<ol') || typeof VisitTimeline !== 'function') throw new Error('an export is not right');
    `;
    run(process.execPath, ['--input-type=module', '-e', script], {cwd: folder});
  },

  async 'a bundler finds every part and every language'({folder, home}) {
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
    const expected = [
      ...readdirSync(join(home, 'dist/lang')).map((name) => basename(name, '.js')),
      'table',
      'clock',
    ];
    const signs = {
      ar: 'التسلسل',
      fr: 'chronologie',
      ko: '연표',
      ru: 'Хронология',
      table: 'card-row',
      clock: 'zoom-hint',
    };
    const absent = expected.filter((name) => !code.includes(signs[name] ?? `"${name}"`));
    if (absent.length > 0) throw new Error(`These did not come along: ${absent.join(', ')}`);
  },

  'the types compile in an application'({folder}) {
    writeFileSync(join(folder, 'application.ts'), application);
    compile(folder, 'application.ts');
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
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
  };
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files: [file]}));
  run(process.execPath, [fileURLToPath(import.meta.resolve('typescript/bin/tsc')), '-p', folder], {
    cwd: folder,
  });
}

const application = `
  import {parseStory, solve, visit, type Issue, type Story, type VisitTimeline} from 'visit-timeline';
  import type {VisitTimelineEventMap} from 'visit-timeline';
  import 'visit-timeline/define';
  import * as file from 'visit-timeline/visit-timeline.js';

  const element: VisitTimeline = document.createElement('visit-timeline');
  element.story = visit;
  element.addEventListener('timeline-select', (event) => {
    event.detail.id satisfies string | null;
  });
  const zoomed = (event: VisitTimelineEventMap['timeline-zoom']): number => event.detail.from;
  element.addEventListener('timeline-zoom', zoomed);
  const {story, issues}: {story: Story | undefined; issues: readonly Issue[]} = parseStory({});
  if (story) solve(story).events;
  issues.length;
  file.VisitTimeline;
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
  export const element: promised.VisitTimeline = {} as built.VisitTimeline;
  export const events: promised.VisitTimelineEventMap = {} as built.VisitTimelineEventMap;
`;
