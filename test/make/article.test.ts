import {expect} from 'chai';
import {loadDates} from '../../demo/make/article/find-dates.ts';
import {languageOf} from '../../demo/make/article/language.ts';
import {offersIn} from '../../demo/make/article/offers.ts';
import {headlineOf, paragraphsOf} from '../../demo/make/article/paragraphs.ts';
import type {ArticleLanguage} from '../../demo/make/core/draft.ts';

describe('An article', () => {
  it('has numbered paragraphs; its headline has no number', () => {
    const text = 'A vote and a recount\n\nIt began at noon. Nobody spoke.\r\nThen it ended.\n';
    expect(paragraphsOf(text, 'en')).to.deep.equal([
      {number: undefined, sentences: ['A vote and a recount']},
      {number: 1, sentences: ['It began at noon.', 'Nobody spoke.']},
      {number: 2, sentences: ['Then it ended.']},
    ]);
    expect(headlineOf(text, 'en')).to.equal('A vote and a recount');
  });

  it('has no headline where its first line is a sentence', () => {
    expect(paragraphsOf('It began.\nIt ended.', 'en').map(({number}) => number)).to.deep.equal([1, 2]);
    expect(headlineOf('It began.\nIt ended.', 'en')).to.equal('');
  });

  it('has sentences letter by letter, and none that is an initial or a mark alone', () => {
    const line = '«No es una declaración», dijo J. Pérez . Y se fue.';
    const [{sentences = []} = {}] = paragraphsOf(line, 'es');
    expect(sentences).to.deep.equal(['«No es una declaración», dijo J. Pérez .', 'Y se fue.']);
    for (const sentence of sentences) expect(line).to.contain(sentence);
  });

  const TEXTS: readonly (readonly [ArticleLanguage, string])[] = [
    ['en', 'The talks were held in the palace, and the two leaders signed.'],
    ['es', 'Los dos líderes han firmado el acuerdo que esperaban.'],
    ['fr', 'Les deux dirigeants ont signé le traité dans la soirée.'],
    ['ru', 'Лидеры подписали договор в среду.'],
  ];
  for (const [lang, text] of TEXTS)
    it(`is told to be in ${lang}`, () => {
      expect(languageOf(text)).to.equal(lang);
    });
});

type Case = readonly [
  lang: ArticleLanguage,
  sentence: string,
  published: string,
  offers: readonly (readonly [kind: string, words: string, value?: object])[],
];

const DAY = {basis: 'inferred', infers: 'day'};
const OPEN = {from: '..', to: '..'};

const CASES: readonly Case[] = [
  [
    'es',
    'Firmaron el 19 de junio de 2024 a las 20:15.',
    '',
    [['when', '19 de junio de 2024 a las 20:15', {on: '2024-06-19T20:15'}]],
  ],
  ['en', 'They met on 19 June 2024.', '', [['when', 'on 19 June 2024', {on: '2024-06-19'}]]],
  [
    'en',
    'The bill passed at 3am on Thursday.',
    '2024-06-22',
    [['when', 'at 3am on Thursday', {on: '2024-06-20T03', ...DAY}]],
  ],
  ['fr', 'Signé le 19 juin 2024 à 20h15.', '', [['when', '19 juin 2024 à 20h15', {on: '2024-06-19T20:15'}]]],
  [
    'ru',
    'Подписан 19 июня 2024 года в 20:15.',
    '',
    [['when', '19 июня 2024 года в 20:15', {on: '2024-06-19T20:15'}]],
  ],
  ['en', 'It was agreed in June 2024.', '', [['when', 'June 2024', {on: '2024-06'}]]],
  [
    'en',
    'They met from 5 to 7 June 2023.',
    '',
    [['when', '5 to 7 June 2023', {from: '2023-06-05', to: '2023-06-07'}]],
  ],
  // Counted from the day of publication: inferred with one, the words alone without.
  ['es', 'Lo afirmó este miércoles.', '2024-06-19', [['when', 'este miércoles', {on: '2024-06-19', ...DAY}]]],
  ['es', 'Lo afirmó este miércoles.', '2024-06-20', [['when', 'este miércoles', {on: '2024-06-19', ...DAY}]]],
  ['es', 'Lo afirmó este miércoles.', '', [['when', 'este miércoles', OPEN]]],
  ['en', 'He said so yesterday.', '2024-06-20', [['when', 'yesterday', {on: '2024-06-19', ...DAY}]]],
  ['en', 'He said so yesterday.', '', [['when', 'yesterday', OPEN]]],
  [
    'es',
    'Lo firmó el 30 de diciembre.',
    '2024-01-05',
    [['when', '30 de diciembre', {on: '2023-12-30', ...DAY}]],
  ],
  ['ru', 'Он сказал это вчера.', '2024-06-20', [['when', 'вчера', {on: '2024-06-19', ...DAY}]]],
  // A part of the day is no clock time.
  ['es', 'Lo recibió en la pista en la madrugada.', '2024-06-19', [['when', 'en la madrugada', OPEN]]],
  [
    'en',
    'It was on Wednesday morning.',
    '2024-06-20',
    [['when', 'on Wednesday morning', {on: '2024-06-19', ...DAY}]],
  ],
  ['fr', 'Il est arrivé dans la nuit.', '', [['when', 'dans la nuit', OPEN]]],
  // Lengths are no dates, and no relations.
  [
    'es',
    'Tras una serie de negociaciones que se han alargado durante aproximadamente dos horas, los líderes firmaron.',
    '2024-06-19',
    [
      ['lasts', 'durante aproximadamente dos horas', {about: 'PT2H', give: 'PT30M'}],
      ['after', 'Tras una serie de negociaciones que se han alargado durante aproximadamente dos horas'],
    ],
  ],
  ['en', 'They talked for 45 minutes.', '', [['lasts', 'for 45 minutes', {min: 'PT45M', max: 'PT45M'}]]],
  [
    'fr',
    'Ils ont parlé pendant environ trois jours.',
    '',
    [['lasts', 'pendant environ trois jours', {about: 'P3D', give: 'PT18H'}]],
  ],
  [
    'ru',
    'Переговоры длились около двух часов.',
    '',
    [['lasts', 'длились около двух часов', {about: 'PT2H', give: 'PT30M'}]],
  ],
  // Words of order.
  [
    'en',
    'After the debate, the bill was passed before the recess.',
    '',
    [
      ['after', 'After the debate'],
      ['before', 'before the recess'],
    ],
  ],
  [
    'es',
    'Antes de la firma se saludaron, mientras sonaba el himno.',
    '',
    [
      ['before', 'Antes de la firma se saludaron'],
      ['during', 'mientras sonaba el himno'],
    ],
  ],
  ['fr', 'Après le vote, elle a parlé.', '', [['after', 'Après le vote']]],
  [
    'ru',
    'После переговоров стороны подписали договор.',
    '',
    [['after', 'После переговоров стороны подписали договор']],
  ],
  // What is counted from another event is no date.
  ['en', 'Two hours later they left.', '2024-06-19', []],
  ['es', 'El distrastoque no se entiende.', '2024-06-19', []],
];

describe('A sentence', () => {
  for (const [lang, sentence, published, expected] of CASES)
    it(`offers what it says of time, in its own words, and no more: ${sentence}${published && ` (${published})`}`, async () => {
      const find = await loadDates(lang);
      const context = {lang, published, source: 'a'};
      const offers = offersIn(sentence, find(sentence, published), context);
      expect(offers.map(({words}) => words)).to.deep.equal(expected.map(([, words]) => words));
      for (const [index, offer] of offers.entries()) {
        const [kind, words, value] = expected[index] ?? [];
        if (offer.type === 'relation') expect(offer.kind).to.equal(kind);
        else expect(offer.statement).to.deep.equal({kind, value: {...value, source: 'a', label: words}});
      }
    });
});
