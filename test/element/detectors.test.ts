import {expect} from 'chai';
import {faults, NO_FAULTS, type Faults} from '../support/faults.ts';
import {unmountAll, type Mounted} from '../support/mount.ts';
import {frameOf, mountIn, show} from '../support/reading.ts';
import {violations} from '../support/violations.ts';

/** What somebody might break one day, and which detector must see it. */
const BREAKS: readonly (readonly [
  what: string,
  fault: keyof Faults,
  breakIt: (timeline: Mounted) => void,
])[] = [
  [
    'a label drawn twice',
    'overlapping',
    ({find}) => {
      const place = find('.clock-label').closest('li');
      place?.after(place.cloneNode(true));
    },
  ],
  [
    'a label that is cut off',
    'clipped',
    ({find}) => find('.label-line').setAttribute('style', 'inline-size: 30px; overflow: hidden'),
  ],
  ['a text that hangs out', 'leaving', ({find}) => find('.title').setAttribute('style', 'translate: -9px')],
  [
    'a drawing that is too wide',
    'sideways',
    ({find}) => find('.chart').setAttribute('style', 'inline-size: 102%'),
  ],
  [
    'buttons of 10 px',
    'cramped',
    ({all}) =>
      all('.zoom .button').forEach((button) =>
        button.setAttribute(
          'style',
          'min-block-size: 0; block-size: 10px; min-inline-size: 0; inline-size: 10px; padding: 0; overflow: visible',
        ),
      ),
  ],
];

describe('What detects faults', () => {
  afterEach(unmountAll);

  for (const [what, fault, breakIt] of BREAKS)
    it(`sees ${what}`, async () => {
      const timeline = await mountIn('en');
      frameOf(timeline).style.overflowX = 'auto';
      await show(timeline, 'clock');
      timeline.element.zoomBy(2);
      await timeline.settle();
      breakIt(timeline);
      expect(faults(timeline)[fault]).to.not.deep.equal(NO_FAULTS[fault]);
    });

  it('sees what axe calls a violation', async () => {
    const timeline = await mountIn('en');
    timeline.find('.sources-button').replaceChildren();
    timeline.find('.overview').setAttribute('style', 'color: #aaa; background: #fff');
    const found = (await violations(timeline)).join('\n');
    expect(found).to.contain('button-name');
    expect(found).to.contain('color-contrast');
  });
});
