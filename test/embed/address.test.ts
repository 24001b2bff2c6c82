import {expect} from 'chai';
import {allowedOrigins, passedAttributes, wantedStory} from '../../src/embed/frame/address.ts';

const PAGE = 'https://news.example/timeline/embed.html';
const asked = (src: string): string => `${PAGE}?src=${encodeURIComponent(src)}`;

describe('The address of the page for frames', () => {
  const LISTED = 'stories.example http://plain.example:8080 https://a.example/path not/a/host';

  it('allows its own origin, and each host that is listed, by https unless it says otherwise', () => {
    expect(allowedOrigins(PAGE, LISTED)).to.deep.equal([
      'https://news.example',
      'https://stories.example',
      'http://plain.example:8080',
      'https://a.example',
      'https://not',
    ]);
    expect(allowedOrigins(PAGE, '')).to.deep.equal(['https://news.example']);
  });

  const cases: readonly (readonly [src: string, kind: 'allowed' | 'refused' | 'nothing'])[] = [
    ['story.json', 'allowed'],
    ['/a/story.json', 'allowed'],
    ['//news.example/story.json', 'allowed'],
    ['https://stories.example/a.json', 'allowed'],
    ['https://STORIES.example/a.json', 'allowed'],
    ['http://stories.example/a.json', 'refused'],
    ['https://stories.example:444/a.json', 'refused'],
    ['https://stories.example.evil/a.json', 'refused'],
    ['https://evilstories.example/a.json', 'refused'],
    ['https://news.example@evil.example/a.json', 'refused'],
    ['//evil.example/a.json', 'refused'],
    ['/\\evil.example/a.json', 'refused'],
    [' https://evil.example/a.json', 'refused'],
    ['data:application/json,{}', 'refused'],
    ['blob:https://news.example/a', 'refused'],
    ['javascript:alert(1)', 'refused'],
    ['file:///etc/hosts', 'refused'],
    ['', 'nothing'],
    ['https://', 'nothing'],
  ];
  for (const [src, kind] of cases)
    it(`${kind === 'allowed' ? 'takes' : 'does not take'} ${JSON.stringify(src)}`, () => {
      expect(wantedStory(asked(src), LISTED).kind).to.equal(kind);
    });

  it('passes on what the element knows, and nothing else', () => {
    const query = new URLSearchParams('view=clock&onclick=alert(1)&style=x&time-zone=UTC&src=a&story=b');
    expect(passedAttributes(query)).to.deep.equal([
      ['view', 'clock'],
      ['time-zone', 'UTC'],
    ]);
  });
});
