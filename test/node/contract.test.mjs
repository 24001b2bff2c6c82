// The types of src/story/ against the contract that stands outside the project, where the environment hands it over.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const contract = process.env.VISIT_CONTRACT;
const skip = contract && existsSync(contract) ? false : 'VISIT_CONTRACT names no file';

/** TypeScript's complaints about a module that imports the contract as `contract` and what this project has instead. */
function complaintsAbout(body) {
  const folder = mkdtempSync(join(tmpdir(), 'visit-contract-'));
  try {
    const file = join(folder, 'check.ts');
    const own = (name) => JSON.stringify(join(root, 'src/story', name));
    const head = [
      `import type * as contract from ${JSON.stringify(resolve(contract))};`,
      `import type * as story from ${own('story.ts')};`,
      `import type * as issue from ${own('read/issues/issue.ts')};`,
      `import type * as solution from ${own('solve/solution.ts')};`,
      `import type {parseStory} from ${own('read/parse.ts')};`,
      `import type {toHTML} from ${own('html/to-html.ts')};`,
      `import type {solve} from ${own('solve/solve.ts')};`,
      // Fails to compile unless everything that is an A is a B.
      'type Fits<A extends B, B> = A;',
    ];
    writeFileSync(file, [...head, ...body].join('\n'));
    const {options} = ts.parseJsonConfigFileContent(
      {
        compilerOptions: ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config
          .compilerOptions,
      },
      ts.sys,
      root,
    );
    const program = ts.createProgram([file], {
      ...options,
      types: [],
      noUnusedLocals: false,
      rewriteRelativeImportExtensions: false,
    });
    // Only what is wrong with the check itself: mistakes in src/ are for `npm run types`.
    return program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const fits = (pairs) => pairs.map(([a, b], index) => `export type Check${index} = Fits<${a}, ${b}>;`);

test('what the contract lets an author write, the project takes', {skip}, () => {
  const names = [
    'Story',
    'Event',
    'Source',
    'Says',
    'Media',
    'When',
    'Lasts',
    'Relation',
    'Statement',
    'Text',
  ];
  assert.deepEqual(complaintsAbout(fits(names.map((name) => [`contract.${name}`, `story.${name}`]))), []);
});

test('what the project gives, the contract promises', {skip}, () => {
  const pairs = [
    ['story.Story', 'contract.Story'],
    ['issue.Issue', 'contract.Issue'],
    ['solution.SolvedEvent', 'contract.SolvedEvent'],
    ['solution.Contradiction', 'contract.Contradiction'],
    ['solution.Solution', 'contract.Solution'],
    ['typeof parseStory', 'typeof contract.parseStory'],
    ['typeof toHTML', 'typeof contract.toHTML'],
    ['typeof solve', 'typeof contract.solve'],
  ];
  assert.deepEqual(complaintsAbout(fits(pairs)), []);
});

test('each thing has the keys of the contract, all of them and no other', {skip}, () => {
  const keys = ['Story', 'Event', 'Source', 'Says', 'Media', 'Statement'].flatMap((name) => [
    [`keyof contract.${name}`, `keyof story.${name}`],
    [`keyof story.${name}`, `keyof contract.${name}`],
  ]);
  const group = "NonNullable<contract.Story['groups']>[number]";
  const era = "NonNullable<contract.Story['eras']>[number]";
  const inner = [
    ['keyof story.Group', `keyof ${group}`],
    [`keyof ${group}`, 'keyof story.Group'],
    ['keyof story.Era', `keyof ${era}`],
    [`keyof ${era}`, 'keyof story.Era'],
    ['keyof issue.Issue', 'keyof contract.Issue'],
    ['keyof contract.Issue', 'keyof issue.Issue'],
  ];
  assert.deepEqual(complaintsAbout(fits([...keys, ...inner])), []);
});

test('an issue has the codes of the contract, all of them and no other', {skip}, () => {
  const codes = fits([
    ["contract.Issue['code']", 'issue.IssueCode'],
    ['issue.IssueCode', "contract.Issue['code']"],
  ]);
  assert.deepEqual(complaintsAbout(codes), []);
});

test('and what does not fit would be noticed', {skip}, () => {
  assert.equal(complaintsAbout(fits([['string', 'contract.Story']])).length, 1);
});
