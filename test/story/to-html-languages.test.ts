import {expect} from 'chai';
import {storyFromHTML} from '../../src/story/html/from-html.ts';
import {parseStory} from '../../src/story/read/parse.ts';
import type {Story} from '../../src/story/story.ts';
import {toHTML} from '../../src/story/html/to-html.ts';
import {elementOf} from './element-of.ts';
import {fullStory} from './full-story.ts';

const readBack = (story: Story, lang: string): Story => {
  const parsed = parseStory(storyFromHTML(elementOf(toHTML(story, {lang}))));
  expect(parsed.issues.filter(({severity}) => severity !== 'advice')).to.deep.equal([]);
  return parsed.story!;
};

describe('toHTML speaks the language that it is asked for', () => {
  const story: Story = {
    version: 1,
    lang: 'en',
    title: 'T',
    timeZone: 'UTC',
    sources: {s: {title: 'S', outside: true}},
    events: [
      {
        id: 'vote',
        title: 'Vote',
        when: {between: ['2024-06-18', '2024-06-19']},
        says: [{source: 's', paragraph: 3}],
      },
      {
        id: 'recount',
        title: 'Recount',
        when: {on: '2024-06-19T20:00', basis: 'inferred'},
        after: 'vote',
        status: 'denied',
      },
      {id: 'end', title: 'End', when: {between: ['..', '2024']}, lasts: 'PT2H'},
      {id: 'march', title: 'March', when: {from: '1789-07-14', to: '..'}},
    ],
  };
  const lines = (lang: string): string[] =>
    [...elementOf(toHTML(story, {lang})).querySelectorAll('li p')].map(({textContent}) =>
      (textContent ?? '').replace(/[\u00a0\u202f]/g, ' '),
    );

  const expected: {readonly [lang: string]: readonly (string | RegExp)[]} = {
    'en-US': [
      'between June 18, 2024 and June 19, 2024',
      'Source: S, paragraph 3 (another source)',
      '(denied)',
      /^June 19, 2024 at 8:00 PM UTC \(inferred\)$/,
      'After: Vote',
      'no later than 2024',
      'Duration: 2 hours',
      'from July 14, 1789',
    ],
    es: [
      'entre el 18 de junio de 2024 y el 19 de junio de 2024',
      'Fuente: S, párrafo 3 (de otra fuente)',
      '(desmentido)',
      /^19 de junio de 2024.* 20:00 UTC \(deducido\)$/,
      'Después de: Vote',
      'como tarde, 2024',
      'Duración: 2 horas',
      'desde el 14 de julio de 1789',
    ],
    fr: [
      'entre le 18 juin 2024 et le 19 juin 2024',
      'Source : S, paragraphe 3 (autre source)',
      '(démenti)',
      /^19 juin 2024 à 20:00 UTC \(déduit\)$/,
      'Après : Vote',
      'au plus tard : 2024',
      'Durée : 2 heures',
      'début : 14 juillet 1789',
    ],
    ko: [
      '2024년 6월 18일에서 2024년 6월 19일 사이',
      '출처: S, 3단락 (다른 출처)',
      '(부인됨)',
      /^2024년 6월 19일 오후 8:00 UTC \(추론\)$/,
      '다음 일 이후: Vote',
      '늦어도 2024년',
      '소요 시간: 2시간',
      '1789년 7월 14일부터',
    ],
    ru: [
      'в промежутке: 18 июня 2024 г. – 19 июня 2024 г.',
      'Источник: S, абзац 3 (другой источник)',
      '(опровергается)',
      /^19 июня 2024 г\..* 20:00 UTC \(наш вывод\)$/,
      'После: Vote',
      'не позже: 2024',
      'Продолжительность: 2 часа',
      'начало: 14 июля 1789 г.',
    ],
    'ar-u-nu-latn': [
      'بين 18 يونيو 2024 و19 يونيو 2024',
      'المصدر: S، الفقرة 3 (مصدر آخر)',
      '(جرى نفيه)',
      /^19 يونيو 2024.* 8:00 م.*UTC.* \(مستنتج\)$/,
      'بعد: Vote',
      'في موعد أقصاه 2024',
      'المدة: ساعتان',
      'من 14 يوليو 1789',
    ],
    // Without a dictionary wholly English, with the locale's hour cycle and numerals.
    de: [
      'between June 18, 2024 and June 19, 2024',
      'Source: S, paragraph 3 (another source)',
      '(denied)',
      /^June 19, 2024 at 20:00 UTC \(inferred\)$/,
      'After: Vote',
      'no later than 2024',
      'Duration: 2 hours',
      'from July 14, 1789',
    ],
  };
  for (const [lang, texts] of Object.entries(expected)) {
    it(lang, () => {
      const written = lines(lang);
      for (const [index, text] of texts.entries()) {
        if (typeof text === 'string') expect(written[index]).to.equal(text);
        else expect(written[index]).to.match(text);
      }
    });
  }

  it('and English for what is no language, in any year that can be written', () => {
    for (const lang of ['en_US', '', 'x', '\ud800']) expect(toHTML(story, {lang})).to.include('After: ');
    for (const when of [
      'Y275761',
      '+275761-01-01',
      '+999999-12-31',
      'Y-13800000000',
      '-0044-03-15',
      '201X',
      '1984?',
    ]) {
      const html = toHTML({...story, events: [{id: 'a', title: 'A', when}]}, {lang: 'es'});
      expect(html, when).to.include(`datetime="${when}"`);
    }
    expect(toHTML({...story, events: [{id: 'a', title: 'A', when: '-0043-03-15'}]})).to.include(
      'March 15, 44 BC',
    );
  });
});

describe('What a list loads', () => {
  const story = (src: string): Story => ({
    ...fullStory,
    media: {src, alt: 'A picture', width: 640, height: 480},
    events: [{id: 'a', title: 'A', media: [{src, type: 'video', alt: ''}]}],
  });
  const loaded = (src: string, mediaHosts = ''): number =>
    elementOf(toHTML(story(src), {mediaHosts})).querySelectorAll('img, video, audio, iframe').length;

  it('is of its own site, and of the hosts that its author names', () => {
    for (const src of ['a.png', '/a.png', '../a.png']) expect(loaded(src)).to.equal(2);
    for (const src of ['https://example.org/a.png', '//example.org/a.png', 'HTTP://EXAMPLE.ORG/a']) {
      expect(loaded(src)).to.equal(0);
      expect(loaded(src, 'cdn.example example.org')).to.equal(2);
    }
    expect(loaded('https://example.org.evil.example/a.png', 'example.org')).to.equal(0);
  });

  it('and the rest is a link that is read back as what it was', () => {
    const src = 'https://example.org/a';
    expect(readBack(story(src), 'es').media).to.deep.equal({
      src,
      type: 'image',
      alt: 'A picture',
      width: 640,
      height: 480,
    });
    expect(readBack(story(src), 'es').events[0]?.media).to.deep.equal({src, type: 'video', alt: ''});
  });

  it('never is an embed', () => {
    const media = {src: 'https://youtu.be/x', alt: 'The film'};
    const html = elementOf(
      toHTML({...fullStory, events: [{id: 'a', title: 'A', media}]}, {mediaHosts: 'youtu.be'}),
    );
    expect(html.querySelector('li a')).to.include({textContent: 'The film', href: 'https://youtu.be/x'});
  });
});
