/**
 * How the stories look, beside pictures that people have looked at and approved. `npm run pictures` compares; a difference is written
 * to `screenshots/`, as it is and with what differs in red. `npm run pictures -- --approve france` approves what has that in its name.
 */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {openCamera} from './camera.mjs';
import {cases} from './cases.mjs';
import {compare} from './compare.mjs';

const approving = process.env.APPROVE;
const fileOf = (name) => new URL(`approved/${name}.png`, import.meta.url);
const OUT = 'screenshots';

describe('The picture of', () => {
  let camera;

  before(async () => {
    mkdirSync(new URL('approved/', import.meta.url), {recursive: true});
    mkdirSync(OUT, {recursive: true});
    camera = await openCamera();
  });

  after(() => camera?.close());

  for (const shown of cases.filter(({name}) => name.includes(approving ?? '')))
    it(shown.name, async () => {
      const actual = await camera.take(shown);
      const file = fileOf(shown.name);
      if (approving !== undefined) writeFileSync(file, actual);
      assert.ok(existsSync(file), 'It was never approved.');
      const {same, grown, count, difference} = compare(readFileSync(file), actual);
      const [now, red] = [`${OUT}/${shown.name}.png`, `${OUT}/${shown.name}.difference.png`];
      for (const old of [now, red]) rmSync(old, {force: true});
      if (same) return;
      writeFileSync(now, actual);
      if (difference) writeFileSync(red, difference);
      assert.fail(`${grown ?? `${count} pixels differ`}: look at ${difference ? red : now}`);
    });
});

describe('The comparison', () => {
  it('finds a mark that moved by a pixel', async () => {
    const {PNG} = await import('pngjs');
    const picture = (x) => {
      const png = new PNG({width: 100, height: 100});
      png.data.fill(255);
      for (let y = 40; y < 54; y++) png.data.fill(0, 4 * (100 * y + x), 4 * (100 * y + x + 14));
      return PNG.sync.write(png);
    };
    assert.equal(compare(picture(30), picture(30)).same, true);
    assert.equal(compare(picture(30), picture(31)).same, false);
  });
});
