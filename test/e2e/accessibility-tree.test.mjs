/**
 * What a screen reader is given, kept as texts beside this file, to be read by people. Where a change is meant:
 * `node test/e2e/accessibility-tree.test.mjs --renew`, then read the difference as somebody who cannot look at the screen.
 */
import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {accessibilityOutline} from './accessibility-outline.mjs';
import {openVisit} from './visit-page.mjs';

const renew = process.argv.includes('--renew');

/** Wide, so that no font decides whether the clock has room for a whole title. */
const width = 1400;

const OUTLINES = [
  {name: 'sequence'},
  {name: 'clock'},
  {name: 'table'},
  {name: 'sequence-narrow', width: 360},
  {name: 'table-narrow', view: 'table', width: 360},
  {name: 'sequence-card', width: 680, selected: 'negociaciones'},
  {name: 'clock-card', view: 'clock', selected: 'negociaciones'},
  {name: 'table-card', view: 'table', selected: 'negociaciones'},
];

describe('The tree that a screen reader is given', () => {
  let browser;

  before(async () => {
    browser = await openVisit();
  });

  after(() => browser?.close());

  for (const {name, view = 'sequence', selected, ...size} of OUTLINES.map((outline) => ({
    width,
    view: outline.view ?? outline.name.replace(/-.*/, ''),
    ...outline,
  })))
    it(`is as it was read by people: ${name}`, async () => {
      const visit = await browser.open('es', {view, ...size});
      if (selected) {
        await visit.evaluate(`element.select('${selected}')`);
        await visit.until(`root.querySelector('.disclosure')`);
        await visit.evaluate(`root.querySelector('.disclosure').click()`);
        await visit.until(`root.querySelector('.disclosure[aria-expanded="true"]')`);
      }
      const outline = await accessibilityOutline(visit.page);
      await visit.close();
      const file = new URL(`accessibility-tree/${name}.es.txt`, import.meta.url);
      if (renew) await writeFile(file, outline);
      assert.equal(outline, await readFile(file, 'utf8'));
    });
});
