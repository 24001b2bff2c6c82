import {expect} from 'chai';
import {pressKey} from '../support/input.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';

/** The sources and a card, both open. */
async function opened(): Promise<Mounted> {
  const timeline = await mount();
  timeline.find('.sources-button').click();
  timeline.element.select('firma');
  await timeline.settle();
  return timeline;
}

/** What is open, and where focus is. */
const look = ({all, element, root}: Mounted): string => {
  const focused = root.activeElement;
  const open = [
    ...(all('.sources').length > 0 ? ['sources'] : []),
    ...(element.selected === null ? [] : [element.selected]),
  ];
  return `${open.join(' ') || 'nothing'}, ${focused?.getAttribute('data-title') ?? focused?.className}`;
};

describe('Escape', () => {
  afterEach(unmountAll);

  const cases: readonly (readonly [from: string, ...after: readonly string[]])[] = [
    [
      '.sources input',
      'firma, button sources-button',
      'nothing, button sources-button',
      'nothing, button sources-button',
    ],
    ['.sources-button', 'firma, button sources-button', 'nothing, button sources-button'],
    ['[data-step="1"]', 'sources, firma', 'nothing, firma'],
    ['.scrubber', 'sources, scrubber', 'nothing, scrubber'],
    ['.keys-button', 'firma, link keys-button', 'nothing, link keys-button'],
  ];
  for (const [from, ...after] of cases)
    it(`closes one thing after another from ${from}`, async () => {
      const timeline = await opened();
      timeline.find(from).focus();
      const seen: string[] = [];
      for (let press = 0; press < after.length; press++) {
        await pressKey('Escape');
        await timeline.settle();
        seen.push(look(timeline));
      }
      expect(seen).to.deep.equal(after);
    });

  it('closes the dialog of the keys alone', async () => {
    const timeline = await opened();
    timeline.find('.keys-button').focus();
    timeline.find('.keys-button').click();
    await pressKey('Escape');
    await timeline.settle();
    expect(timeline.find<HTMLDialogElement>('dialog.help').open).to.equal(false);
    expect(look(timeline)).to.equal('sources firma, link keys-button');
  });
});
