/** The command as a person types it: in a shell, in a folder of their own. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';

const program = fileURLToPath(new URL('../../bin/visit-timeline.mjs', import.meta.url));

/** A folder for one file of tests. `visit-timeline` is on the path of its shell. */
export function openShell(files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'visit-timeline-cli-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  const write = (name, content) =>
    writeFileSync(
      join(folder, name),
      typeof content === 'string' ? content : JSON.stringify(content, undefined, 2),
    );
  for (const [name, content] of Object.entries(files)) write(name, content);
  const alias = `visit-timeline() { ${JSON.stringify(process.execPath)} ${JSON.stringify(program)} "$@"; }`;
  return {
    folder,
    program,
    write,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    /** `{code, out, err}` of one line of shell. */
    run(line, env = {}) {
      const {status, stdout, stderr} = spawnSync('bash', ['-c', `${alias}\nset -o pipefail\n${line}`], {
        cwd: folder,
        encoding: 'utf8',
        env: {...process.env, ...env},
        timeout: 120_000,
      });
      return {code: status, out: stdout, err: stderr};
    },
  };
}

export const SLIDES = {
  title: {text: {headline: 'The trial'}},
  events: [
    {
      start_date: {year: 2024, month: 6, day: 19},
      text: {headline: 'The hearing', text: '<p>It was <b>long</b>.</p>'},
      background: {color: 'red'},
    },
    {start_date: {year: 2024, month: 7}, text: {headline: 'The ruling'}, group: 'Court'},
  ],
};

export const STORY = {
  version: 1,
  lang: 'en',
  title: 'The vote',
  timeZone: 'Europe/Madrid',
  sources: {record: {title: 'The record'}},
  events: [
    {id: 'debate', title: 'The debate', when: '2024-06-19T20:00', says: [{source: 'record'}]},
    {id: 'vote', title: 'The vote', after: 'debate', says: [{source: 'record'}]},
  ],
};

export const BROKEN = `{"version": 1, "lang": "en", "title": "T", "timeZone": "Europe/Madird",
 "events": [{"id": "a", "title": "A", "when": "2024-06-31", "after": "b"},
  {"id": "b", "title": "B", "when": "2024-06-18", "after": "c"},
  {"id": "c", "title": "C", "when": "2024-06-19"}]}
`;
