import {expect} from 'chai';
import {parseStory} from '../../src/story/read/parse.ts';
import type {Says, Text} from '../../src/story/story.ts';
import {ar} from '../../src/visit/ar.ts';
import {assembleVisit} from '../../src/visit/assemble.ts';
import {en} from '../../src/visit/en.ts';
import {es} from '../../src/visit/es.ts';
import {fr} from '../../src/visit/fr.ts';
import {ko} from '../../src/visit/ko.ts';
import {ENGLISH, SPANISH} from '../../src/visit/own-words.ts';
import {ru} from '../../src/visit/ru.ts';
import {visit} from '../../src/visit/visit.ts';

const dictionaries = {es, en, fr, ko, ru, ar};
const languages = Object.keys(dictionaries);

/** Every text of a dictionary with its path. */
function leaves(tree: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  );
}

const paths = (tree: object): readonly string[] => leaves(tree).map(([path]) => path);

/** Every string of a story or of a part of it. */
const strings = (tree: object): readonly string[] => leaves(tree).map(([, text]) => text);

const eventsWith = (words: RegExp): string[] =>
  visit.events.filter((event) => words.test(JSON.stringify(event))).map(({id}) => id);

const eventOf = (id: string): (typeof visit.events)[number] => {
  const event = visit.events.find((one) => one.id === id);
  if (!event) throw new Error(`The visit has no event ${id}`);
  return event;
};

const inSpanish = (text: Text | undefined): string => (typeof text === 'object' ? (text['es'] ?? '') : '');

const claims = visit.events.flatMap(({id, says = []}) =>
  says.map((claim): Says & {id: string} => ({...claim, id})),
);
const fromTheArticle = claims.filter(({source}) => source === 'articulo');

describe('visit, its words', () => {
  it('are all there in six languages', () => {
    for (const [language, {translations: _, ...texts}] of Object.entries(dictionaries)) {
      const {translations: _spanish, ...expected} = es;
      expect(paths(texts), language).to.deep.equal(paths(expected));
    }
    for (const [language, texts] of Object.entries(dictionaries))
      for (const [path, text] of leaves(texts))
        expect(text.trim(), `${language} ${path}`).to.equal(text).and.not.equal('');
  });

  it('translate all that was published in another language, and nothing else', () => {
    for (const [language, {translations}] of Object.entries(dictionaries)) {
      const {es: spanish, en: english} = translations;
      expect(spanish && paths(spanish), language).to.deep.equal(
        language === 'es' ? undefined : paths(SPANISH),
      );
      expect(english && paths(english), language).to.deep.equal(
        language === 'en' ? undefined : paths(ENGLISH),
      );
    }
  });

  it('are all used', () => {
    const story = new Set(strings(visit));
    for (const [language, texts] of Object.entries({...dictionaries, SPANISH, ENGLISH}))
      for (const [path, text] of leaves(texts)) expect(story.has(text), `${language} ${path}`).to.equal(true);
  });

  it('name every event that another one refers to', () => {
    const named = new Set(visit.events.flatMap(({id, name}) => (name ? [id] : [])));
    for (const [, id] of JSON.stringify(visit.events).matchAll(/"event":"([^"]+)"/g))
      expect(named).to.include(id);
  });

  it('quote in the manner of their language', () => {
    for (const [language, foreign] of [
      ['es', /["'“”‘]/],
      ['en', /["'«»]/],
      ['fr', /["'“”‘]|«[^\u202f]|[^\u202f]»/],
      ['ko', /["'«»]/],
      ['ru', /["'“”‘]/],
      ['ar', /["'“”‘]/],
    ] as const)
      for (const [path, text] of leaves(dictionaries[language])) {
        // The Spanish word is named as such.
        expect(text.replace(/«\u202f?madrugada\u202f?»/, ''), `${language} ${path}`).to.not.match(foreign);
        const count = (mark: string): number => text.split(mark).length;
        expect(count('«'), `${language} ${path}`).to.equal(count('»'));
        expect(count('“'), `${language} ${path}`).to.equal(count('”'));
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
      [7, SPANISH.excerpts.violacion],
      [11, SPANISH.excerpts.defensiva],
    ]);
  });

  it('put the date outside the article, and on other sources than the calendar', () => {
    for (const {title, text, note} of Object.values<Record<string, string>>(es.events))
      expect(`${title} ${text} ${note}`).to.not.contain('19 de junio');
    const {calendario} = visit.sources ?? {};
    expect(calendario?.outside).to.equal(true);
    expect(inSpanish(calendario?.publisher))
      .to.match(/KBS.*KCNA/)
      .and.not.match(/calendario/);
  });
});

describe('visit, no firmer than its sources', () => {
  it('says what the treaty provides for, with the paragraph that says so', () => {
    expect(inSpanish(eventOf('firma').text)).to.match(/asistencia mutua en caso de «agresión»/);
    expect(eventOf('firma').says?.some(({sentence}) => sentence?.includes('«agresión»'))).to.equal(true);
    expect(inSpanish(eventOf('putin-documento').text)).to.contain('cualquiera de las partes firmantes');
  });

  it('names nobody as the one who negotiated: the article does not', () => {
    expect(eventOf('negociaciones').people).to.equal(undefined);
    expect(inSpanish(eventOf('visto-bueno').people?.[0])).to.match(/líderes.*junto a sus delegaciones/);
  });

  it('speaks of leaders of NATO countries, and of North Korea outside quotations', () => {
    expect(eventsWith(/líderes de la OTAN|NATO leaders/)).to.deep.equal([]);
    expect(inSpanish(eventOf('chantaje').title)).to.contain('Rusia y Corea del Norte «');
  });

  it('does not turn the order of words into an order of speech', () => {
    expect(inSpanish(eventOf('chantaje').text)).to.match(/^Reiteró/);
    expect(eventsWith(/Añadió|He added/)).to.deep.equal([]);
  });

  it('keeps the plea over sanctions apart from what Sputnik heard at the meeting', () => {
    expect(eventOf('revision').during).to.equal(undefined);
    expect(JSON.stringify(eventOf('gracias'))).to.not.match(/sanciones/);
  });

  it('marks the article’s slip where it is quoted in our own text', () => {
    expect(inSpanish(eventOf('firma').wording)).to.contain('«rubricados [sic] sus firmas»');
  });
});

describe('visit, in the languages that a page speaks', () => {
  for (const [language, texts] of Object.entries(dictionaries)) {
    const story = assembleVisit({[language]: texts});

    it(`is a whole story in ${language} alone, without issues`, () => {
      expect(parseStory(story).issues).to.deep.equal([]);
      expect(story.lang).to.equal(language);
      expect(story.events.map(({id}) => id)).to.deep.equal(visit.events.map(({id}) => id));
      expect(story.title).to.deep.equal({[language]: texts.title});
    });

    it(`quotes the originals in ${language} alone, with its own translation`, () => {
      for (const [index, {id, says = []}] of visit.events.entries())
        for (const [at, {sentence, lang, translation}] of says.entries()) {
          const said = story.events[index]?.says?.[at];
          expect([said?.sentence, said?.lang], id).to.deep.equal([sentence, lang]);
          const own = (translation as Record<string, string> | undefined)?.[language];
          expect(said?.translation, id).to.deep.equal(own === undefined ? undefined : {[language]: own});
        }
    });
  }

  it('has no text in a further language', () => {
    const french = JSON.stringify(assembleVisit({fr}));
    expect(french).to.not.match(/[\u0400-\u04ff\uac00-\ud7a3\u0600-\u06ff]/);
    for (const text of [es.title, en.title]) expect(french).to.not.contain(text);
  });

  it('is Spanish, in six languages, as it is published whole', () => {
    expect(visit.lang).to.equal('es');
    expect(Object.keys(visit.title)).to.deep.equal(languages);
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
    const {noon: _kbs, ...labels} = SPANISH.labels;
    for (const label of Object.values(labels)) expect(article).to.contain(label.replace('…', ''));
    for (const [, quoted] of es.events.firma.wording.replace(' [sic]', '').matchAll(/«([^»]+)»/g))
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
