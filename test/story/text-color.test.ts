import {expect} from 'chai';
import {COLOR_NAMES, isColor} from '../../src/story/color.ts';
import {mediaType} from '../../src/story/media-type.ts';

describe('A colour of a group', () => {
  const good = [
    ...COLOR_NAMES,
    '#abc',
    '#abcd',
    '#C2410C',
    '#c2410cff',
    'rgb(1, 2, 3)',
    'rgb(10% 20% 30% / 50%)',
  ];
  good.push('rgba(1,2,3,.5)', 'hsl(20deg 80% 40%)', 'hsla(20, 80%, 40%, 0.5)', 'hwb(20 10% 10%)', 'Teal');
  good.push('lab(50% 20 -30)', 'oklch(0.7 0.1 200)', 'color(display-p3 1 0 0)', 'hsl(none 80% 40%)');
  it('is one that the browser knows', () => {
    for (const color of good) {
      expect(CSS.supports('color', color), color).to.equal(true);
      expect(isColor(color), color).to.equal(true);
    }
  });

  it('is no word, no rule and no address', () => {
    const bad = [
      '',
      'bleu',
      '#ab',
      '#abcde',
      'red;',
      'url(x)',
      'var(--x)',
      'rgb(1,2)',
      'rgb(1 2, 3)',
      'expression(1)',
    ];
    for (const color of [...bad, 'currentcolor', 'red}', 'color(x 1 1 1)', 'rgb(1, 2, 3) red'])
      expect(isColor(color), color).to.equal(false);
  });
});

describe('A medium without a type', () => {
  const cases = {
    'a.jpg': 'image',
    'https://example.org/a.PNG?w=1': 'image',
    '/v.mp4#t=1': 'video',
    'a.mp3': 'audio',
    'https://www.youtube.com/watch?v=x': 'embed',
    'https://youtu.be/x': 'embed',
    'https://player.vimeo.com/video/1': 'embed',
    'https://notyoutube.com/x': 'image',
    'https://img.youtube.com/vi/x/0.jpg': 'image',
  };
  for (const [src, type] of Object.entries(cases))
    it(`is what its address tells: ${src}`, () => expect(mediaType({src, alt: ''})).to.equal(type));
});
