import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  cycles,
  folderMap,
  forbiddenNames,
  longFiles,
  medianLines,
  wrongImports,
} from './structure/detectors.mjs';

const files = (texts) => new Map(Object.entries(texts));

const imports = {
  'src/time/a.ts': ["import {b} from '../story/b.ts';", /time may import nothing else/],
  'src/layout/a.ts': ["import type {b} from '../i18n/b.ts';", /layout may import time, story/],
  'src/view/a.ts': ["type B = import('../interact/b.ts').B;", /view may import/],
  'src/i18n/a.ts': ["export * from '../visit/b.ts';", /i18n may import/],
  'src/visit/a.ts': ["const b = await import('../i18n/b.ts');", /visit may import story/],
  'src/story/a.ts': ["import {html} from 'lit';", /lit, which is for visit-timeline.ts/],
  'src/layout/b.ts': ["import {zoom} from 'd3-zoom';", /d3-zoom, which is for view/],
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
    'src/i18n/lang/ko.ts': "import type {Messages} from '../messages.ts';",
    'test/a.test.ts': "import {expect} from 'chai';",
  };
  assert.deepEqual(wrongImports(files(allowed)), []);
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
    longFiles(files({'src/a.ts': long, 'src/i18n/es.ts': long, 'tools/b.mjs': 'x\n'.repeat(300)})).length,
    1,
  );
  assert.equal(medianLines(files({'src/a.ts': 'x\n', 'src/b.ts': 'x\nx\nx\n', 'src/c.ts': 'x\nx\n'})), 2);
});
