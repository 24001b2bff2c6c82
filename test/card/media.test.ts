import {expect} from 'chai';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';
import {hostOf, playerOf} from '../../src/view/media.ts';

/** A picture of 4 × 3 px, as the page's own. */
const PICTURE = new URL('/test/card/picture.svg', location.href).href;
const FAR = 'https://pictures.example/one.jpg';
const VIDEO = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

async function card(event: object, attributes = ''): Promise<Mounted> {
  const timeline = await mount(`<story-timeline view="sequence" ${attributes}></story-timeline>`);
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

describe('Another site’s player', () => {
  const PLAYERS: readonly (readonly [address: string, player: string | undefined])[] = [
    [VIDEO, 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1'],
    [
      'https://youtu.be/dQw4w9WgXcQ?t=1m5s',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&start=65',
    ],
    [
      'https://m.youtube.com/shorts/dQw4w9WgXcQ',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
    ],
    [
      'https://www.youtube.com/embed/dQw4w9WgXcQ',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
    ],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1'],
    [
      'https://vimeo.com/76979871/0a1b2c3d4e',
      'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=0a1b2c3d4e',
    ],
    ['https://player.vimeo.com/video/76979871', 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1'],
    ['https://www.youtube.com/@somebody', undefined],
    ['https://www.youtube.com/watch?v="><script>', undefined],
    ['https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', undefined],
    ['https://notyoutube.com/watch?v=dQw4w9WgXcQ', undefined],
    ['https://example.org/', undefined],
  ];
  for (const [address, player] of PLAYERS)
    it(`${player ? 'is found' : 'is none'}: ${address}`, () => {
      expect(playerOf(address)?.address).to.equal(player);
    });

  it('names a host without its www', () => {
    expect(hostOf('https://www.example.org/a')).to.equal('example.org');
  });
});

describe('Media in a card', () => {
  afterEach(unmountAll);

  it('are loaded where they are the page’s own, with their place, caption and credit', async () => {
    const media = {
      src: PICTURE,
      alt: 'A hall',
      width: 600,
      height: 400,
      caption: 'The hall',
      credit: 'Agency',
    };
    const {find, text, all} = await card({media});
    const image = find<HTMLImageElement>('.card .media img');
    expect(image.alt).to.equal('A hall');
    expect(image.loading).to.equal('lazy');
    const {width, height} = image.getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.02);
    expect(height).to.be.at.most(innerHeight / 2 + 1);
    expect(text('.card .caption')).to.equal('The hall');
    expect(text('.card .credit')).to.equal('Agency');
    expect(getComputedStyle(find('.card .caption')).fontSize).to.equal('14px');
    expect(getComputedStyle(find('.card .credit')).fontSize).to.equal('12px');
    expect(all('.card .media')).to.have.length(1);
  });

  it('have a place of 3 to 2 where nobody said how large they are', async () => {
    const {find} = await card({media: {src: PICTURE, alt: 'A hall'}});
    const {width, height} = find('.card .media img').getBoundingClientRect();
    expect(Math.min(width / height, 1.5)).to.be.closeTo(1.5, 0.02);
  });

  it('of another site wait until the reader asks', async () => {
    const {find, all, text, settle} = await card({media: {src: FAR, alt: 'A hall'}});
    expect(all('.card img')).to.have.length(0);
    expect(text('.card .media')).to.contain('A hall');
    find('.card .media button').click();
    await settle();
    expect(all<HTMLImageElement>('.card img').map(({src}) => src)).to.deep.equal([FAR]);
  });

  it('of a host that the page named load unasked', async () => {
    const {all} = await card({media: {src: FAR, alt: 'A hall'}}, 'media-hosts="pictures.example"');
    expect(all('.card img')).to.have.length(1);
  });

  it('say so when they cannot be loaded, and where they would be', async () => {
    const {find, text, settle} = await card({media: {src: '/nowhere.jpg', alt: 'A hall'}});
    find('.card img').dispatchEvent(new Event('error'));
    await settle();
    expect(text('.card .media-alt')).to.contain('A hall').and.to.contain('could not be loaded');
    expect(find<HTMLAnchorElement>('.card .media-alt a').href).to.contain('/nowhere.jpg');
  });

  it('are played where they are videos and sounds', async () => {
    const {all} = await card({
      media: [
        {src: '/a.mp4', alt: 'A film', width: 640, height: 360},
        {src: '/a.mp3', alt: 'A sound'},
      ],
    });
    expect(all('.card video[controls][aria-label="A film"]')).to.have.length(1);
    expect(all('.card audio[controls][aria-label="A sound"]')).to.have.length(1);
  });

  it('of a player are a poster of 16 to 9, then a sandboxed frame and a way to the site', async () => {
    const {find, all, text, settle} = await card({media: {src: VIDEO, alt: 'The speech'}});
    expect(all('.card iframe')).to.have.length(0);
    expect(all('.card .poster img')).to.have.length(0);
    const {width, height} = find('.card .poster').getBoundingClientRect();
    expect(width / height).to.be.closeTo(16 / 9, 0.03);
    expect(text('.card .poster button')).to.equal('Play on YouTube');
    find('.card .poster button').click();
    await settle();
    const frame = find<HTMLIFrameElement>('.card iframe');
    expect(new URL(frame.src).host).to.equal('www.youtube-nocookie.com');
    expect(frame.title).to.equal('The speech');
    expect(frame.sandbox.contains('allow-top-navigation')).to.equal(false);
    expect(frame.sandbox.contains('allow-scripts')).to.equal(true);
    expect(find<HTMLAnchorElement>('.card .media-elsewhere a').href).to.equal(VIDEO);
  });

  it('of any other page are a link with their title', async () => {
    const {find, all} = await card({
      media: {src: 'https://maps.example/1', type: 'embed', alt: 'A map'},
    });
    expect(all('.card iframe, .card .poster')).to.have.length(0);
    const link = find<HTMLAnchorElement>('.card .media a');
    expect(link.textContent).to.equal('A map');
    expect(link.href).to.equal('https://maps.example/1');
  });

  it('say so where the page’s policy allows no frame', async () => {
    const {find, text, settle} = await card({media: {src: VIDEO, alt: 'The speech'}});
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "frame-src 'self'";
    document.head.append(policy);
    const refused = new Promise((resolve) =>
      document.addEventListener('securitypolicyviolation', resolve, {once: true}),
    );
    find('.card .poster button').click();
    await settle();
    await refused;
    await settle();
    expect(text('.card .media')).to.contain('could not be loaded from youtube.com');
  });
});
