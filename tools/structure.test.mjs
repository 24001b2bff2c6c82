import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  crowdedFolders,
  cycles,
  folderMap,
  forbiddenNames,
  impureScenes,
  longFiles,
  medianLines,
  wrongImports,
} from './structure/detectors.mjs';

const files = (texts) => new Map(Object.entries(texts));

const imports = {
  'src/time/a.ts': ["import {b} from '../story/b.ts';", /time may import nothing else/],
  'src/words/a.ts': ["import type {b} from '../view/b.ts';", /words may import time, story/],
  'src/clock/a.ts': ["type B = import('../sequence/b.ts').B;", /clock may import/],
  'src/words/b.ts': ["export * from '../visit/b.ts';", /words may import/],
  'src/visit/a.ts': ["const b = await import('../words/b.ts');", /visit may import story/],
  'src/story/a.ts': ["import {html} from 'lit';", /lit, which is for view/],
  'src/sequence/b.ts': ["import {zoom} from 'd3-zoom';", /d3-zoom, which is for clock/],
  'src/view/b.ts': ["import {format} from 'd3-format';", /nothing in src/],
  'src/view/c.ts': ["import '../../test/support/b.ts';", /imports only itself/],
  'src/other/a.ts': ["import '../time/b.ts';", /no rule/],
};

for (const [path, [text, message]] of Object.entries(imports)) {
  test(`finds ${path}: ${text}`, () => {
    assert.match(wrongImports(files({[path]: text})).join('\n'), message);
  });
}

test('lets through what the rules allow', () => {
  const allowed = {
    'src/story/a.ts': "import {b} from '../time/b.ts'; import './c.ts';",
    'src/view/a.ts': "import {html} from 'lit'; import {live} from 'lit/directives/live.js';",
    'src/define.ts': "export * from './index.ts';",
    'src/words/languages/ko.ts': "import type {Messages} from '../messages.ts';",
    'test/a.test.ts': "import {expect} from 'chai';",
  };
  assert.deepEqual(wrongImports(files(allowed)), []);
});

test('finds a scene that knows more than numbers', () => {
  const found = (text) => impureScenes(files({'src/clock/scene/a.ts': text})).length;
  assert.equal(found("import {b} from '../../words/b.ts';"), 1);
  assert.equal(found("import {html} from 'lit';"), 1);
  assert.equal(found("import {b} from '../b.ts';"), 1);
  assert.equal(found("import {b} from './b.ts'; import {c} from '../../time/c.ts';"), 0);
});

test('finds a folder with too many files', () => {
  const many = Object.fromEntries(Array.from({length: 27}, (_, index) => [`src/view/a${index}.ts`, '']));
  assert.match(crowdedFolders(files(many))[0], /src\/view has 27 files/);
  const {'src/view/a0.ts': _, ...fewer} = many;
  assert.deepEqual(crowdedFolders(files(fewer)), []);
});

test('finds a circle of types, once', () => {
  const circle = {
    'src/time/a.ts': "import type {B} from './b.ts';",
    'src/time/b.ts': "import type {C} from './c.ts';",
    'src/time/c.ts': "import type {A} from './a.ts';",
  };
  assert.equal(cycles(files(circle)).length, 1);
  assert.match(cycles(files(circle))[0], /a\.ts → src\/time\/b\.ts → src\/time\/c\.ts → src\/time\/a\.ts/);
  assert.deepEqual(cycles(files({...circle, 'src/time/c.ts': ''})), []);
});

test('finds names that src/ never says, but not in comments and strings', () => {
  const found = (text) => forbiddenNames(files({'src/view/a.ts': text})).length;
  assert.equal(found('let a: any;'), 1);
  assert.equal(found('console.log(1);'), 1);
  assert.equal(found('element.innerHTML = html;'), 1);
  assert.equal(found('document.write(html);'), 1);
  assert.equal(found("// any\nconst a = 'console'; stream.write(a);"), 0);
});

test('finds folders without their one line, and lines without a folder', () => {
  const map = (readme) => folderMap(files({'src/time/a.ts': '', 'src/README.md': readme}));
  assert.deepEqual(map('| `time/` | moments |'), []);
  assert.match(map('')[0], /one line for time/);
  assert.match(map('| `time/` | moments |\n| `time/` | again |')[0], /exactly one/);
  assert.match(map('| `time/` | moments |\n| `space/` | none |')[0], /space\/, which is not there/);
});

test('finds long files, except dictionaries', () => {
  const long = 'x\n'.repeat(301);
  assert.equal(
    longFiles(files({'src/a.ts': long, 'src/words/languages/es.ts': long, 'tools/b.mjs': 'x\n'.repeat(300)}))
      .length,
    1,
  );
  assert.equal(medianLines(files({'src/a.ts': 'x\n', 'src/b.ts': 'x\nx\nx\n', 'src/c.ts': 'x\nx\n'})), 2);
});
