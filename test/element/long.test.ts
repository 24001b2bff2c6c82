import {expect} from 'chai';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';

const story = (count: number): object => ({
  version: 1,
  lang: 'en',
  title: 'A long story',
  timeZone: 'UTC',
  groups: [{id: 'all', title: 'All'}],
  events: Array.from({length: count}, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    text: `What happened, ${index}.`,
    group: 'all',
    when: {on: '2024-06'},
  })),
});

async function mounted(view: string, count: number): Promise<Mounted> {
  const harness = await mount(`<visit-timeline lang="en" view="${view}"></visit-timeline>`);
  harness.element.story = story(count) as never;
  await harness.settle();
  return harness;
}

const seen = ({all}: Mounted, selector: string): readonly Element[] =>
  all(selector).filter((element) => element.getBoundingClientRect().height > 1);

describe('A long story', () => {
  afterEach(unmountAll);

  it('stands open as far as its weights say; the selected row alone is added', async () => {
    const harness = await mounted('sequence', 60);
    expect(seen(harness, '.row')).to.have.length(30);
    expect(harness.text('.more')).to.equal('Show 30 more events');
    harness.element.select('e59');
    await harness.settle();
    expect(seen(harness, '.row')).to.have.length(31);
    expect(seen(harness, '[data-row="e59"]')).to.have.length(1);
    expect(harness.text('.more')).to.equal('Show 29 more events');
    harness.find('.more').click();
    await harness.settle();
    expect(seen(harness, '.row')).to.have.length(60);
  });

  it('holds what is folded for the browser’s own search, which brings it out', async () => {
    const harness = await mounted('sequence', 60);
    expect(harness.all('.row')).to.have.length(60);
    const row = harness.find('[data-row="e59"]');
    expect(row.getAttribute('hidden')).to.equal('until-found');
    row.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await harness.settle();
    expect(seen(harness, '.row')).to.have.length(60);
  });

  it('is written only as far as it is shown where it is very long', async () => {
    const harness = await mounted('sequence', 600);
    expect(harness.all('.row')).to.have.length(30);
    harness.element.select('e599');
    await harness.settle();
    expect(harness.all('.row')).to.have.length(31);
  });

  it('draws no mark for a row that is folded', async () => {
    const harness = await mounted('sequence', 60);
    expect(harness.all('.gutter .mark')).to.have.length(30);
  });

  it('shows the first rows of its table, the selected one, and the rest when asked', async () => {
    const harness = await mounted('table', 400);
    expect(harness.all('tbody tr')).to.have.length(300);
    harness.element.select('e399');
    await harness.settle();
    expect(harness.all('tbody tr:not(.card-row)')).to.have.length(301);
    expect(harness.text('.more')).to.equal('Show 99 more events');
    harness.find('.more').click();
    await harness.settle();
    expect(harness.all('tbody tr:not(.card-row)')).to.have.length(400);
  });
});
