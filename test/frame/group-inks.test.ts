import {expect} from 'chai';
import {mount, unmountAll} from '../support/mount.ts';
import {paleColours} from '../support/violations.ts';

const STORY = {
  version: 1,
  lang: 'en',
  title: 'Two colours',
  timeZone: 'UTC',
  groups: [
    {id: 'warm', title: 'Warm', color: '#FAA61A'},
    {id: 'cold', title: 'Cold', color: 'aqua'},
    {id: 'plain', title: 'Plain'},
  ],
  events: [
    {id: 'a', title: 'First', group: 'warm', when: '2024-06-18'},
    {id: 'b', title: 'Second', group: 'cold', when: '2024-06-19', after: 'a'},
    {id: 'c', title: 'Third', group: 'plain', when: '2024-06-20', after: 'b'},
  ],
};

describe('Groups with colours of their own', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });

  for (const view of ['sequence', 'clock', 'table'] as const)
    it(`are readable in the ${view}, light and dark`, async function () {
      this.timeout(60_000);
      const timeline = await mount(`<story-timeline view="${view}" selected="a"></story-timeline>`, 1000);
      timeline.element.story = STORY;
      await timeline.settle();
      for (const [scheme, paper] of Object.entries({light: '#fff', dark: '#121417'})) {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = paper;
        expect(await paleColours(timeline), scheme).to.deep.equal([]);
      }
    });

  it('have the text and mark that their contrast needs, and give way to the page’s', async () => {
    const timeline = await mount('<story-timeline view="sequence"></story-timeline>');
    timeline.element.story = STORY;
    await timeline.settle();
    const style = (name: string): string =>
      getComputedStyle(timeline.find('[data-group="0"]')).getPropertyValue(name);
    const probe = document.createElement('i');
    timeline.find('[data-group="0"]').append(probe);
    const shown = (name: string): string => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    };
    expect(style('--vt-group')).to.not.equal('');
    expect(shown('--vt-group')).to.equal('rgb(204, 133, 2)');
    expect(shown('--vt-group-text')).to.equal('rgb(162, 105, 7)');
    timeline.element.style.setProperty('--story-timeline-group-1', 'rgb(1, 2, 3)');
    expect(shown('--vt-group')).to.equal('rgb(1, 2, 3)');
  });

  it('lose them with the story that had them', async () => {
    const timeline = await mount('<story-timeline view="sequence"></story-timeline>');
    const color = (): string => getComputedStyle(timeline.find('.phase-name, .event-title')).color;
    timeline.element.story = {...STORY, groups: STORY.groups.map(({id, title}) => ({id, title}))};
    await timeline.settle();
    const before = color();
    timeline.element.story = STORY;
    await timeline.settle();
    timeline.element.story = {...STORY, groups: STORY.groups.map(({id, title}) => ({id, title}))};
    await timeline.settle();
    expect(color()).to.equal(before);
  });
});
