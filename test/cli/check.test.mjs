import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {BROKEN, openShell, SLIDES, STORY} from './shell.mjs';

describe('visit-timeline check', () => {
  const shell = openShell({'story.json': STORY, 'broken.json': BROKEN, 'slides.json': SLIDES});

  it('ends with 0 and says so where nothing is wrong', () => {
    const {code, out, err} = shell.run('visit-timeline check story.json');
    assert.deepEqual([code, out, err], [0, 'story.json: 2 events; nothing is wrong\n', '']);
  });

  it('ends with 1 and names line, column, what is wrong and how to mend it', () => {
    const {code, out} = shell.run('visit-timeline check broken.json');
    assert.equal(code, 1);
    assert.match(out, /^broken\.json:1:56 {2}error {2}.*Europe\/Madird.*did you mean “Europe\/Madrid”\?/m);
    assert.match(out, /^broken\.json:2:47 {2}error {2}“when” must be a date that exists/m);
    assert.match(out, /^broken\.json: 3 events; 2 errors, 1 warning/m);
  });

  it('explains a contradiction by the statements that make it', () => {
    const {out} = shell.run('visit-timeline check broken.json');
    assert.match(
      out,
      /^broken\.json:4:37 {2}warning {2}.*“C” \(when: “2024-06-19”\) cannot hold together with “B” \(when: “2024-06-18”\) and “B” \(after: “C”\)/m,
    );
  });

  it('takes several files, and the worst counts; warnings do not with --errors-only', () => {
    assert.equal(shell.run('visit-timeline check story.json broken.json').code, 1);
    const [debate, vote] = STORY.events;
    shell.write('warning.json', {...STORY, events: [{...debate, after: 'vote'}, vote]});
    assert.equal(shell.run('visit-timeline check warning.json').code, 1);
    assert.equal(shell.run('visit-timeline check warning.json --errors-only').code, 0);
  });

  for (const line of [
    'cat broken.json | visit-timeline check',
    'visit-timeline check - < broken.json',
    'visit-timeline check < broken.json',
  ])
    it(`reads standard input: ${line}`, () => {
      const {code, out} = shell.run(line);
      assert.equal(code, 1);
      assert.match(out, /^standard input:1:56 {2}error/m);
    });

  it('tells of other formats what would be lost', () => {
    const {code, out} = shell.run('visit-timeline check slides.json');
    assert.equal(code, 0);
    assert.match(out, /^slides\.json:\d+:\d+ {2}lost {2}“background” has no place/m);
  });

  it('speaks Spanish on request', () => {
    const {out} = shell.run('visit-timeline check broken.json --lang es');
    assert.match(out, /^broken\.json: 3 eventos; 2 errores, 1 aviso/m);
  });

  it('answers programs in JSON', () => {
    const {code, out} = shell.run('visit-timeline check broken.json --json');
    const {file, format, findings} = JSON.parse(out);
    assert.deepEqual([code, file, format], [1, 'broken.json', 'story']);
    assert.deepEqual(
      findings.slice(0, 2).map(({line, column, severity}) => [line, column, severity]),
      [
        [1, 56, 'error'],
        [2, 47, 'error'],
      ],
    );
  });

  it('says in one line what stands where a comma or a bracket is missing', () => {
    const {code, out} = shell.run(`printf '{"version": 1,\\n "lang" "en"}' | visit-timeline check`);
    assert.equal(code, 1);
    assert.match(out, /^standard input:2:9 {2}error {2}The story is not valid JSON/);
    assert.equal(out.trim().split('\n').length, 2);
  });

  it('has no colours in a pipe, and has them on a terminal unless NO_COLOR is set', (test) => {
    assert.ok(!shell.run('visit-timeline check broken.json').out.includes('\u001b'));
    if (spawnSync('script', ['--version']).status !== 0) return test.skip('there is no script(1)');
    const onTerminal = `script -qec '${JSON.stringify(process.execPath)} ${JSON.stringify(shell.program)} check broken.json' /dev/null`;
    assert.ok(shell.run(onTerminal, {TERM: 'xterm', NO_COLOR: ''}).out.includes('\u001b[31merror\u001b[39m'));
    assert.ok(!shell.run(onTerminal, {TERM: 'xterm', NO_COLOR: '1'}).out.includes('\u001b[31m'));
  });

  it('lets no document steer the terminal', () => {
    shell.write('evil.json', {...STORY, '\u001b[2Jwipe\u202e': 1});
    const {out} = shell.run('visit-timeline check evil.json');
    assert.match(out, /wipe/);
    assert.ok(!out.includes('\u001b') && !out.includes('\u202e'));
  });

  it('checks again whenever a file changes, until it is interrupted', async () => {
    shell.write('watched.json', STORY);
    const child = spawn(process.execPath, [shell.program, 'check', 'watched.json', '--watch'], {
      cwd: shell.folder,
    });
    let out = '';
    child.stdout.on('data', (part) => (out += part));
    const until = async (sign) => {
      for (let tries = 0; !out.includes(sign) && tries < 200; tries++) await sleep(50);
      assert.ok(out.includes(sign), `${sign} in ${out}`);
    };
    await until('Watching for changes');
    shell.write('watched.json', BROKEN);
    await until('watched.json:2:47');
    shell.write('watched.json', {...STORY, events: STORY.events.slice(0, 1)});
    await until('watched.json: 1 event; nothing is wrong');
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    assert.equal(code, 0);
  });
});
