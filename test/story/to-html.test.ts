import {expect} from 'chai';
import {storyFromHTML} from '../../src/story/html/from-html.ts';
import {parseStory} from '../../src/story/read/parse.ts';
import type {Event, Story} from '../../src/story/story.ts';
import {toHTML} from '../../src/story/html/to-html.ts';
import {visit} from '../../src/visit/visit.ts';
import {elementOf} from './element-of.ts';
import {fullStory} from './full-story.ts';

const readBack = (story: Story, lang: string): Story => {
  const parsed = parseStory(storyFromHTML(elementOf(toHTML(story, {lang}))));
  expect(parsed.issues.filter(({severity}) => severity !== 'advice')).to.deep.equal([]);
  return parsed.story!;
};

describe('toHTML', () => {
  it('writes what storyFromHTML reads back: the whole visit, in either language', () => {
    for (const lang of ['es', 'en']) {
      const once = readBack(visit, lang);
      expect(toHTML(once)).to.equal(toHTML(visit, {lang}));
      expect(readBack(once, lang)).to.deep.equal(once);
      expect(once.events.map(({id}) => id)).to.deep.equal(visit.events.map(({id}) => id));
    }
  });

  it('keeps every key that HTML can say', () => {
    const once = readBack(fullStory, 'es');
    // A group is written by its title; nesting, eras and the schema's address have no place in a list.
    const {$schema: _, eras: __, groups: ___, ...keys} = fullStory;
    const plain = JSON.parse(
      JSON.stringify(keys)
        .replaceAll('a report', 'a-report')
        .replaceAll(/\{"(?:es|en)":("[^"]*")(?:,"en":"[^"]*")?\}/g, '$1'),
    ) as Story;
    // A list of one is written as one; says, media and groups are compared below.
    const comparable = (event: Event): object => {
      const entries = Object.entries(event).filter(([key]) => !['says', 'media', 'group'].includes(key));
      const alone = (value: unknown): unknown =>
        Array.isArray(value) && value.length === 1 ? value[0] : value;
      return Object.fromEntries(
        entries.filter(([, value]) => value !== 'past').map(([key, value]) => [key, alone(value)]),
      );
    };
    expect(once.events.map(comparable)).to.deep.equal(plain.events.map(comparable));
    expect(once.events[0]?.says).to.deep.equal([
      {
        source: 'article',
        sentence: 'Recibió a Putin en la madrugada.',
        paragraph: 3,
        quote: 'Bienvenido',
        speaker: 'Kim',
        via: 'la agencia Interfax',
        lang: 'es',
      },
      {source: 'a-report'},
    ]);
    expect(once.events[0]?.media).to.deep.equal({
      src: 'https://example.org/p.jpg',
      type: 'image',
      width: 640,
      height: 427.5,
      alt: 'Kim saluda a Putin',
      credit: 'Agencia',
      caption: 'En la pista',
      thumbnail: './p-small.jpg',
    });
    expect(once.sources?.['article']).to.deep.equal(plain.sources?.['article']);
    expect(once).to.deep.include({
      timeZone: 'Asia/Pyongyang',
      timeZoneName: 'hora de Pyongyang',
      published: '2024-06-20',
      summary: 'Dos días.',
      order: 'newest',
      start: '2024-06-18/2024-06-20',
      media: {src: './lead.jpg', alt: 'Los dos', width: 1200, height: 800},
    });
  });

  it('marks a translation as ours, with its language', () => {
    const [says] = readBack(fullStory, 'en').events[0]!.says!;
    expect(says).to.deep.include({
      translation: {en: 'He received Putin in the early hours.'},
      quote: {en: 'Welcome'},
      lang: 'es',
    });
    const html = toHTML(fullStory, {lang: 'en'});
    expect(html).to.include('<p>Our translation: <span data-key="translation" lang="en">He received');
  });

  it('shows markup as text', () => {
    const title = '<img src=x onerror=alert(1)> & "x" \'y\'';
    const story = {
      version: 1,
      lang: title,
      title,
      timeZone: title,
      events: [{id: 'a', title, text: title, place: title, when: {from: '..', to: '..', label: title}}],
    } as Story;
    const list = elementOf(toHTML(story));
    expect(list.querySelector('img, script, [onerror]')).to.equal(null);
    expect(list.querySelector('h3')?.textContent).to.equal(title);
  });

  it('is well-formed', () => {
    const nasty = {
      ...fullStory,
      title: 'a < b && "c" > \0\u0007\ud83d\ude00 ]]>',
      events: [...fullStory.events, {id: 'z', title: '</li></ol><b>', text: 'a\nb\n\n\nc'}],
    };
    for (const story of [visit, fullStory, nasty]) {
      const html = toHTML(story as Story, {lang: 'en'});
      const document = new DOMParser().parseFromString(`<div>${html}</div>`, 'application/xhtml+xml');
      expect(document.querySelector('parsererror')?.textContent).to.equal(undefined);
      expect(document.querySelectorAll('ol > li')).to.have.lengthOf(story.events.length);
    }
  });

  it('stands without script: each title, time in words, text, quotation and source', () => {
    const {textContent} = elementOf(toHTML(fullStory, {lang: 'es'})).querySelector('#arrival')!;
    for (const words of [
      'La llegada',
      '19 de junio de 2024',
      'entre',
      'En el aeropuerto.',
      'Recibió a Putin en la madrugada.',
      'Bienvenido',
      'Interfax',
      'El artículo',
      'párrafo 3',
      'en la madrugada',
      'deducido',
    ]) {
      expect(textContent).to.include(words);
    }
    const english = elementOf(toHTML(fullStory, {lang: 'en'})).textContent;
    for (const words of [
      'June 19, 2024',
      'between',
      'around',
      'from',
      '2 hours ± 30 minutes',
      'After: The arrival',
      'inferred',
      'outside the article',
      '(ongoing)',
    ]) {
      expect(english).to.include(words);
    }
  });

  it('sets the headings at the level that the page needs', () => {
    const levels = (headingLevel: number): unknown[] =>
      [...elementOf(toHTML(fullStory, {headingLevel})).querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .slice(0, 2)
        .map(({localName}) => localName);
    expect(levels(2)).to.deep.equal(['h2', 'h3']);
    expect(levels(6)).to.deep.equal(['h6', 'h6']);
    expect(levels(NaN)).to.deep.equal(['h2', 'h3']);
    expect(levels(99)).to.deep.equal(['h6', 'h6']);
  });

  it('declares languages and directions where they change', () => {
    const story: Story = {
      ...fullStory,
      lang: 'ar',
      title: {ar: 'زيارة'},
      events: [
        {id: 'a', title: {en: 'English'}},
        {id: 'b', title: 'ب'},
      ],
    };
    const list = elementOf(toHTML(story, {lang: 'ar'}));
    expect(list.querySelector('ol')).to.include({lang: 'ar', dir: 'rtl'});
    expect(list.querySelector('#a h3')).to.include({lang: 'en', dir: 'ltr'});
    expect(list.querySelector('#b h3')).to.include({lang: '', dir: ''});
  });

  it('uses no markup that reader modes and content systems drop', () => {
    const html = toHTML(visit);
    expect(html).not.to.match(
      /<(footer|aside|script|style|iframe)|class="(?!story-timeline")|hidden(?!=")|aria-hidden/,
    );
  });
});
