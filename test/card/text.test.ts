import {expect} from 'chai';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';

async function card(event: object, width = 680): Promise<Mounted> {
  const timeline = await mount('<story-timeline view="sequence"></story-timeline>', width);
  timeline.element.story = {
    version: 1,
    lang: 'en',
    title: 'A story',
    timeZone: 'UTC',
    events: [{id: 'a', title: 'First', when: '2024-06-18', ...event}],
  };
  await timeline.settle();
  timeline.element.select('a');
  await timeline.settle();
  return timeline;
}

describe('The text of a card', () => {
  afterEach(unmountAll);

  it('has its paragraphs, what is stressed, and its links', async () => {
    const {all, find} = await card({
      text: 'It is *so* and **so**.\n\nSee [the page](https://a.example/b), not [this](javascript:alert(1)) <b>one</b>.',
    });
    expect(all('.card .text').map((paragraph) => paragraph.textContent)).to.deep.equal([
      'It is so and so.',
      'See the page, not [this](javascript:alert(1)) <b>one</b>.',
    ]);
    expect(find('.card .text em').textContent).to.equal('so');
    expect(find('.card .text strong').textContent).to.equal('so');
    expect(all<HTMLAnchorElement>('.card .text a').map(({href}) => href)).to.deep.equal([
      'https://a.example/b',
    ]);
  });

  it('is followed by the page that tells more', async () => {
    const {find, text} = await card({text: 'So.', url: 'https://www.a.example/b'});
    expect(text('.card .more-page')).to.equal('More on a.example');
    expect(find<HTMLAnchorElement>('.card .more-page a').href).to.equal('https://www.a.example/b');
  });

  it('says when the event was last changed, beside its time', async () => {
    const {text} = await card({updated: '2024-06-20'}, 1200);
    expect(text('.panel .card-time')).to.contain('updated');
  });

  it('is found by its words, not by its marks', async () => {
    const {element, find, text, settle} = await card({text: 'It is *s*o.'});
    element.story = {
      version: 1,
      lang: 'en',
      title: 'Many',
      timeZone: 'UTC',
      events: Array.from({length: 31}, (_, index) => ({
        id: `e${index}`,
        title: `Event ${index}`,
        text: index === 3 ? 'An *odd* [one](https://zzz.example/)' : 'Plain',
      })),
    };
    await settle();
    find('.search-button').click();
    await settle();
    const look = async (query: string): Promise<string> => {
      const input = find<HTMLInputElement>('input[type="search"]');
      input.value = query;
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await settle();
      return text('.found');
    };
    expect(await look('odd one')).to.equal('1 found');
    expect(await look('zzz')).to.equal('0 found');
  });
});
