import {expect} from 'chai';
import {importStory} from '../../src/import/import.ts';
import {imported, slide, slides} from './imported.ts';

const DATED = {start_date: {year: 2024}};

describe('A TimelineJS document', () => {
  it('has its title, summary and picture from the title slide, and what else that says is told', async () => {
    const title = {
      text: {
        headline: 'The <em>trial</em>',
        text: '<p>What <b>happened</b>. <a href="https://a.org/">More</a></p>',
      },
      media: {url: 'a.jpg', alt: 'A court', credit: 'Me'},
      background: {color: '#fff'},
      group: 'G',
    };
    const {parsed, told} = await slides([], {title});
    expect(parsed.title).to.equal('The trial');
    expect(parsed.summary).to.equal('What happened. More (https://a.org/)');
    expect(parsed.media).to.deep.equal({src: 'a.jpg', alt: 'A court', credit: 'Me'});
    expect(told).to.include.members([
      'lost title.background',
      'lost title.group',
      'lost title.text.headline',
    ]);
  });

  it('has groups by their titles, and an id of its own for each event', async () => {
    const {parsed, told} = await slides([
      {...DATED, group: ' Senate ', unique_id: 'a'},
      {...DATED, group: 'House', text: {headline: 'A'}},
      {...DATED, group: 'Senate', unique_id: 'a'},
      {...DATED, unique_id: 'b c'},
    ]);
    expect(parsed.groups).to.deep.equal([
      {id: 'senate', title: 'Senate'},
      {id: 'house', title: 'House'},
    ]);
    expect(parsed.events.map(({id, group}) => [id, group])).to.deep.equal([
      ['a', 'senate'],
      ['a-2', 'house'],
      ['a-3', 'senate'],
      ['b-c', undefined],
    ]);
    expect(told).to.include.members(['changed events[2].unique_id', 'changed events[3].unique_id']);
  });

  it('has eras', async () => {
    const eras = [
      {
        start_date: {year: 1990},
        end_date: {year: 1999, month: 12},
        text: {headline: '<i>The</i> nineties', text: 'x'},
      },
      {start_date: {year: 2000}},
      {},
      'era',
    ];
    const {parsed, told} = await slides([DATED], {eras});
    expect(parsed.eras).to.deep.equal([
      {title: 'The nineties', from: '1990', to: '1999-12'},
      {title: '2000 – 2000', from: '2000', to: '2000'},
    ]);
    expect(told).to.include.members([
      'lost eras[0].text.text',
      'changed eras[1]',
      'lost eras[2]',
      'lost eras[3]',
    ]);
  });

  it('gives each event a title, from what is known of it', async () => {
    const {parsed, told} = await slides([
      {...DATED, media: {url: 'a.jpg', caption: 'A bridge'}},
      {...DATED, text: {text: 'It *rained*. Then it stopped.'}},
      {...DATED, display_date: 'Spring'},
      {text: {headline: ''}, media: {url: 'b.jpg'}},
    ]);
    expect(parsed.events.map(({title}) => title)).to.deep.equal([
      'A bridge',
      'It rained',
      'Spring',
      'Event 4',
    ]);
    expect(told.filter((one) => one.startsWith('changed events[') && one.endsWith(']'))).to.have.length(4);
  });

  it('is told with line and column what has no place in a story', async () => {
    const text =
      '{\n  "events": [\n    {"start_date": {"year": 1},\n     "background": {"color": "red"}}\n  ]\n}';
    const {notes} = await importStory(text);
    const note = notes.find(({path}) => path === 'events[0].background');
    expect(note).to.include({kind: 'lost', line: 4, column: 20, value: '{"color":"red"}'});
    expect(note?.message).to.contain('{"color":"red"}');
  });

  it('is told in Spanish on request', async () => {
    const [note] = (await importStory('{"events": [{"start_date": {"year": 1}, "foo": 1}]}', {lang: 'es'}))
      .notes;
    expect(note?.message).to.equal('«foo» no tiene lugar en una historia y se omitió: 1');
  });

  it('has the title, language and zone that whoever imports it names', async () => {
    const options = {title: 'Vote', storyLang: 'fr', timeZone: 'Europe/Paris'};
    const {parsed} = await imported('{"events": [{"start_date": {"year": 1}}]}', options);
    expect(parsed).to.include({title: 'Vote', lang: 'fr', timeZone: 'Europe/Paris'});
  });
});

describe('The medium of a slide', () => {
  const medium = async (media: object): Promise<unknown> => (await slide({...DATED, media})).media;
  const about = {
    caption: 'A <a href="https://q.org/">bridge</a>',
    credit: 'Ann',
    alt: 'Grey water',
    thumbnail: 't.png',
  };

  it('keeps caption, credit, alternative text, thumbnail and link', async () => {
    const event = await slide({...DATED, media: {url: 'a.jpg', ...about, link: 'https://l.org/'}});
    expect(event.media).to.deep.equal({
      src: 'a.jpg',
      alt: 'Grey water',
      caption: 'A bridge (https://q.org/)',
      credit: 'Ann',
      thumbnail: 't.png',
    });
    expect(event.url).to.equal('https://l.org/');
  });

  it('is described by its caption where it has no alternative text, as there, and that is told', async () => {
    const {parsed, told} = await slides([{...DATED, media: {url: 'a.jpg', caption: 'C'}}]);
    expect(parsed.events[0]?.media).to.include({alt: 'C'});
    expect(told).to.include('changed events[0].media.url');
  });

  const KINDS: readonly (readonly [string, string, object])[] = [
    ['a video', 'a.mp4', {src: 'a.mp4', alt: 'x'}],
    ['a player', 'https://www.youtube.com/watch?v=1', {src: 'https://www.youtube.com/watch?v=1', alt: 'x'}],
    [
      'a page',
      'https://twitter.com/a/status/1',
      {src: 'https://twitter.com/a/status/1', type: 'embed', alt: 'x'},
    ],
    [
      'a frame',
      '<iframe src="https://e.org/a" onload="x()"></iframe>',
      {src: 'https://e.org/a', type: 'embed', alt: 'x'},
    ],
    [
      'a page of Wikimedia about a file',
      'https://commons.wikimedia.org/wiki/File:A_(b).jpeg',
      {src: 'https://commons.wikimedia.org/wiki/Special:FilePath/A_(b).jpeg', alt: 'x'},
    ],
  ];
  for (const [name, url, media] of KINDS)
    it(`is ${name}`, async () => {
      expect(await medium({url, alt: 'x'})).to.deep.equal(media);
    });

  it('is text where it is a quotation', async () => {
    const {parsed, told} = await slides([
      {...DATED, media: {url: '<blockquote>I <b>came</b>.</blockquote>', credit: 'Caesar'}},
    ]);
    expect(parsed.events[0]).to.include({text: 'I **came**.\n\nCaesar'});
    expect(told).to.include('changed events[0].media');
  });
});
