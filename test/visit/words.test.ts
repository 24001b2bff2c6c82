import {expect} from 'chai';
import type {Says} from '../../src/story/story.ts';
import {en} from '../../src/visit/en.ts';
import {es} from '../../src/visit/es.ts';
import {assembleVisit, visit} from '../../src/visit/visit.ts';

/** Every text of a dictionary with its path. */
function leaves(tree: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  );
}

const eventsWith = (words: RegExp): string[] =>
  visit.events.filter((event) => words.test(JSON.stringify(event))).map(({id}) => id);

const claims = visit.events.flatMap(({id, says = []}) =>
  says.map((claim): Says & {id: string} => ({...claim, id})),
);
const fromTheArticle = claims.filter(({source}) => source === 'articulo');

describe('visit, its words', () => {
  it('are all there in Spanish and English', () => {
    expect(leaves(en).map(([path]) => path)).to.deep.equal(leaves(es).map(([path]) => path));
    for (const [path, text] of [...leaves(es), ...leaves(en)])
      expect(text.trim(), path).to.equal(text).and.not.equal('');
  });

  it('are all used', () => {
    const story = JSON.stringify(visit);
    for (const [path, text] of [...leaves(es), ...leaves(en)])
      if (!/^excerpts\.(rounds|guestHouse|support)$/.test(path))
        expect(story, path).to.contain(JSON.stringify(text));
  });

  it('reach the story in a further language too', () => {
    const story = assembleVisit({es, en, fr: {...en, title: 'Poutine à Pyongyang'}});
    expect(story.title).to.deep.equal({es: es.title, en: en.title, fr: 'Poutine à Pyongyang'});
    expect(story.events).to.have.length(23);
  });

  it('name every event that another one refers to', () => {
    const named = new Set(visit.events.flatMap(({id, name}) => (name ? [id] : [])));
    for (const [, id] of JSON.stringify(visit.events).matchAll(/"event":"([^"]+)"/g))
      expect(named).to.include(id);
  });

  it('quote in the manner of their language', () => {
    for (const [path, text] of leaves(es)) expect(text, path).to.not.match(/["'“”‘]/);
    for (const [path, text] of leaves(en))
      expect(text.replace('«madrugada»', ''), path).to.not.match(/["'«»]/);
    for (const [path, text] of [...leaves(es), ...leaves(en)]) {
      const count = (mark: string): number => text.split(mark).length;
      expect(count('«'), path).to.equal(count('»'));
      expect(count('“'), path).to.equal(count('”'));
    }
  });

  it('keep numbers with their words', () => {
    for (const [path, text] of [...leaves(es), ...leaves(en)])
      expect(text, path).to.not.match(/(?:párr\.|para\.|párrafo|paragraph) \d|\d (?:h|horas|hours|a\.m\.)\b/);
  });

  it('never place a statement or a reaction after something without a badge', () => {
    const {events} = es;
    for (const {title, ...more} of Object.values(events))
      for (const text of [title, ...Object.values(more)])
        expect(text).to.not.match(/\btras (?:la firma|el anuncio)/i);
  });

  it('leave the palace to the approval, and the agencies to their own quotation', () => {
    expect(eventsWith(/Palacio del Sol|Palace of the Sun/)).to.deep.equal(['visto-bueno']);
    expect(eventsWith(/Interfax/)).to.deep.equal(['violacion']);
    const throughAgencies = claims
      .filter(({via}) => via)
      .map(({sentence, paragraph}) => [paragraph, sentence]);
    expect(throughAgencies).to.deep.equal([
      [7, es.excerpts.violacion],
      [11, es.excerpts.defensiva],
    ]);
  });

  it('put the date outside the article', () => {
    for (const {title, text, note} of Object.values<Record<string, string>>(es.events))
      expect(`${title} ${text} ${note}`).to.not.contain('19 de junio');
    expect(visit.sources?.calendario?.outside).to.equal(true);
  });
});

describe('visit, its excerpts', () => {
  let article = '';

  before(async function () {
    const response = await fetch('/__article');
    if (!response.ok) this.skip();
    article = await response.text();
  });

  it('stand in the article, letter by letter, in the paragraph that is named', () => {
    const paragraphs = article.split('\n').filter((line) => line.trim());
    for (const {id, sentence, paragraph} of fromTheArticle)
      expect(paragraphs[paragraph!], id).to.contain(sentence);
  });

  it('come to a third of the article at most', () => {
    const total = fromTheArticle.reduce((sum, {sentence = ''}) => sum + sentence.length, 0);
    expect(total).to.be.at.most(article.split('\n').slice(1).join('').length / 3);
  });

  it('are all that stands between quotation marks in a title', () => {
    const titles = Object.values<{title: string; short?: string}>(es.events).flatMap(
      ({title, short = ''}) => [title, short],
    );
    for (const [, quoted] of titles.join('\n').matchAll(/«([^»]+)»/g)) expect(article).to.contain(quoted);
  });

  it('and the words for a time are the article’s', () => {
    const {noon: _kbs, after2: _kremlin, ...labels} = es.labels;
    for (const label of Object.values(labels)) expect(article).to.contain(label.replace('…', ''));
    for (const [, quoted] of es.events.firma.wording.matchAll(/«([^»]+)»/g))
      expect(article).to.contain(quoted);
  });

  it('are printed as quotations only where the article prints them so', () => {
    const printed = [...article.matchAll(/«([^»]+)»/g)].map(([, words]) => words!);
    for (const {title, short, text} of Object.values<Record<string, string>>(es.events))
      for (const [, quoted] of `${title} ${short} ${text}`.matchAll(/«([^»]+)»/g))
        expect(
          printed.some((words) => words.includes(quoted!)),
          quoted,
        ).to.equal(true);
  });
});
