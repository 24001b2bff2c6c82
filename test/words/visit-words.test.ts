import {expect} from 'chai';
import {explain} from '../../src/words/reasons/explanation.ts';
import {describeReasons} from '../../src/words/reasons/reasons.ts';
import {describeDay} from '../../src/words/time/day-words.ts';
import {describeZone} from '../../src/words/time/zone-words.ts';
import {describeAssumptions, describeReading} from '../../src/words/reasons/reading.ts';
import {describeOverview} from '../../src/words/overview-text.ts';
import {describeBounds} from '../../src/words/time/bounds.ts';
import {describeWhen, type SaidAbove} from '../../src/words/when.ts';
import {wordsOf} from '../support/dictionaries.ts';
import {type WordsContext} from '../../src/words/words-context.ts';
import {visit} from '../../src/visit/visit.ts';
import type {Event} from '../../src/story/story.ts';
import {tell, tellLine, wordsFor} from './support.ts';

const atFirst = Object.entries(visit.sources ?? {}).flatMap(([id, {hidden}]) => (hidden ? [id] : []));

function inLanguage(lang: string, hiddenSources: readonly string[] = atFirst): WordsContext {
  return wordsOf({story: visit, hiddenSources, lang});
}

/** With the article alone: the first of the seven rules that exists, and at most one badge. */
const alone: readonly (readonly [id: string, es: string, en: string])[] = [
  [
    'aislamiento',
    '«desde el inicio de la invasión de Ucrania»',
    '“since the start of the invasion of Ukraine”',
  ],
  ['sanciones', 'sin fecha en el artículo', 'no date in the article'],
  ['municiones', '«desde hace meses»', '“for months”'],
  ['otan', 'antes de la alusión de Putin [deducido]', 'before Putin’s allusion [inferred]'],
  [
    'recibimiento',
    '«en la madrugada», 00:00–06:00 [día deducido]',
    '“in the early hours”, 00:00–06:00 [day inferred]',
  ],
  ['calles', 'sin hora; pudo ser antes de la llegada', 'no time given; may predate the arrival'],
  ['negociaciones', 'después de la llegada [deducido]', 'after the arrival [inferred]'],
  ['visto-bueno', 'después de las negociaciones', 'after the talks'],
  ['firma', 'después del visto bueno [deducido]', 'after the approval [inferred]'],
  ['putin-documento', 'después de la firma [deducido]', 'after the signing [inferred]'],
  ['kim-apoyo', 'durante la visita', 'during the visit'],
  ['chantaje', 'durante la visita', 'during the visit'],
  ['nueva-era', 'durante la visita', 'during the visit'],
  ['alusion', 'el artículo no dice cuándo', 'the article does not say when'],
  ['violacion', 'el artículo no dice cuándo', 'the article does not say when'],
  ['alianza', 'el artículo no dice cuándo', 'the article does not say when'],
  ['defensiva', 'el artículo no dice cuándo', 'the article does not say when'],
  ['gracias', 'el artículo no dice cuándo', 'the article does not say when'],
  ['revision', 'el artículo no dice cuándo', 'the article does not say when'],
  ['temor', 'sin hora; pudo empezar antes de la visita', 'no time given; may have begun before the visit'],
  ['eeuu', 'sin hora; pudo ser antes de la visita', 'no time given; may predate the visit'],
];

/** With all sources on, where that changes the line. */
const withAll: readonly (readonly [id: string, es: string, en: string])[] = [
  [
    // Its end is reckoned with a margin of ours, so it is no limit to print.
    'visita',
    'no antes de las 02:00 [deducido con otras fuentes]',
    'no earlier than 02:00 [inferred with other sources]',
  ],
  [
    'aterrizaje',
    'a las 02:22, según RIA Nóvosti [no está en el artículo]',
    'at 02:22, per RIA Novosti [not in the article]',
  ],
  [
    'recibimiento',
    'entre las 02:22 y las 06:00 [deducido con otras fuentes]',
    'between 02:22 and 06:00 [inferred with other sources]',
  ],
  [
    'bienvenida',
    'desde las 12:00, según KBS World [no está en el artículo]',
    'from 12:00, per KBS World [not in the article]',
  ],
  [
    'negociaciones',
    'no antes de las 12:00 [deducido con otras fuentes]',
    'no earlier than 12:00 [inferred with other sources]',
  ],
  [
    'delegaciones',
    'entre las 12:00 y las 16:54 [deducido con otras fuentes]',
    'between 12:00 and 16:54 [inferred with other sources]',
  ],
  ['visto-bueno', 'después de las negociaciones', 'after the talks'],
  ['firma', 'después del visto bueno [deducido]', 'after the approval [inferred]'],
  ['chantaje', 'durante la visita', 'during the visit'],
];

describe('the one line of each row of the visit', () => {
  for (const [name, table, hidden] of [
    ['the article alone', alone, atFirst],
    ['all sources', withAll, []],
  ] as const)
    for (const [id, es, en] of table)
      it(`${name}: ${id}`, () => {
        expect(tellLine(id, inLanguage('es', hidden))).to.equal(es);
        expect(tellLine(id, inLanguage('en', hidden))).to.equal(en);
      });

  it('covers every event that is shown', () => {
    const shown = inLanguage('es').solution.events.map(({id}) => id);
    expect(shown).to.have.members(alone.map(([id]) => id));
  });

  for (const lang of ['es', 'en'])
    for (const hidden of [atFirst, []]) {
      const words = inLanguage(lang, hidden);
      const background = words.sequence.background.map(({id}) => describeWhen(id, words).phrases);
      // As the sequence asks: what stands over a block is not said again in its rows.
      const others = words.sequence.phases.flatMap(({blocks}) =>
        blocks.flatMap(({role, during, rows: inBlock}) =>
          inBlock.map(({id}) => describeWhen(id, words, {during, nothing: role === 'shelf'}).phrases),
        ),
      );
      const rows = [...background, ...others];

      it(`${lang}, ${hidden.length} sources hidden: has no row with more than one badge`, () => {
        for (const phrases of rows)
          expect(phrases.flatMap(({badges}) => badges).length, JSON.stringify(phrases)).to.be.at.most(1);
      });

      it(`${lang}, ${hidden.length} sources hidden: says at most 130 words of time`, () => {
        const text = rows.flat().map((phrase) => phrase.text);
        const count = text
          .join(' ')
          .split(/[\s\u00a0]+/)
          .filter(Boolean).length;
        expect(count, text.join(' / ')).to.be.at.most(130);
      });
    }

  it('places six on the clock', () => {
    const spanish = inLanguage('es');
    const placed = alone.map(([id]) => id).filter((id) => describeWhen(id, spanish).placed);
    expect(placed).to.deep.equal([
      'recibimiento',
      'negociaciones',
      'visto-bueno',
      'firma',
      'putin-documento',
      'kim-apoyo',
    ]);
  });

  it('says nothing twice that stands above', () => {
    const spanish = inLanguage('es');
    const texts = (id: string, said: SaidAbove): readonly string[] =>
      describeWhen(id, spanish, said).phrases.map(({text}) => text);
    expect(texts('kim-apoyo', {during: 'visita'})).to.deep.equal(['«este miércoles»']);
    expect(texts('chantaje', {during: 'visita'})).to.deep.equal([]);
    expect(texts('alusion', {nothing: true})).to.deep.equal([]);
    expect(texts('eeuu', {nothing: true})).to.deep.equal(['pudo ser antes de la visita']);
  });
});

describe('the card of an event of the visit', () => {
  const spanish = inLanguage('es', []);
  const table: readonly (readonly [id: string, expected: string])[] = [
    [
      'aterrizaje',
      'a las 02:22, según RIA Nóvosti [no está en el artículo]; entre las 02:00 y las 03:00 («poco después de las dos»), según el Kremlin [no está en el artículo]',
    ],
    [
      'negociaciones',
      'después de la llegada [deducido]; después de la bienvenida oficial [deducido] [no está en el artículo]; unas 2 horas («aproximadamente dos horas»)',
    ],
    ['firma', 'durante la visita; después del visto bueno [deducido]'],
  ];
  for (const [id, expected] of table)
    it(`tells all that is known of ${id}`, () => expect(tell(id, spanish)).to.equal(expected));
});

describe('the visit as a whole', () => {
  it('has an overview', () => {
    expect(describeOverview(inLanguage('es'))).to.equal(
      '21 hechos · miércoles, 19 de junio de 2024 [no está en el artículo] · hora de Pyongyang (UTC+9)',
    );
    expect(describeOverview(inLanguage('en'))).to.equal(
      '21 events · Wednesday, 19 June 2024 [not in the article] · Pyongyang time (UTC+9)',
    );
    expect(describeZone(inLanguage('es'))).to.equal('hora de Pyongyang (UTC+9)');
  });
  it('says how to read it', () => {
    const words = inLanguage('es');
    expect(describeReading(words)).to.match(/^El artículo da pocas horas/);
    expect(describeReading(inLanguage('es', []))).to.equal('Con otras fuentes, las franjas se estrechan.');
  });
  it('has a day whose date is not the article’s', () => {
    const day = describeDay(inLanguage('es'));
    expect([day?.weekday, day?.date]).to.deep.equal(['miércoles', '19 de junio de 2024']);
    expect(day?.badges.map(({text}) => text)).to.deep.equal(['no está en el artículo']);
    expect(day?.badges.map((badge) => explain(badge, inLanguage('es')))[0]).to.equal(
      'Se apoya en otras fuentes (KBS, KCNA), fuera del artículo.',
    );
  });
  it('says that few times are given only where most are not', () => {
    const told = (when: Event['when']): string =>
      describeReading(wordsFor([{id: 'e', title: 'E', ...(when === undefined ? {} : {when})}]));
    const [from, to] = ['2024-06-19T09:00', '2024-06-19T20:00'];
    expect(told({between: [from, to]})).to.match(/dan pocas horas/);
    expect(told(`${from}/${to}`)).not.to.match(/dan pocas horas/);
    expect(told({from, to: '..'})).not.to.match(/dan pocas horas/);
  });
  it('says what bounds its windows', () => {
    expect(describeAssumptions(inLanguage('en'))).to.deep.equal([
      'The article says “this Wednesday”: we assume it came out that day and end the bands at 24:00 Pyongyang time.',
    ]);
  });
});

describe('all that is said of the visit', () => {
  for (const lang of ['es', 'en']) {
    for (const hidden of [
      atFirst,
      [],
      Object.keys(visit.sources ?? {}).filter((id) => id !== 'articulo'),
      ['articulo'],
    ]) {
      it(`${lang}, without ${hidden.join(', ') || 'nothing'}: has no gaps and no foreign quotation marks`, () => {
        const words = inLanguage(lang, hidden);
        for (const {id} of words.solution.events) {
          const {phrases} = describeWhen(id, words);
          const reasons = describeReasons(id, words);
          const lines = [
            ...phrases,
            ...(reasons?.lines ?? []),
            describeBounds(id, words) ?? {text: '', badges: []},
          ];
          const badges = lines.flatMap((one) =>
            one.badges.flatMap((badge) => [badge.text, explain(badge, words)]),
          );
          const texts = [
            ...lines.map(({text}) => text),
            ...badges,
            reasons?.question ?? '',
            reasons?.conclusion ?? '',
          ];
          for (const text of texts) {
            expect(text).to.not.match(/undefined|NaN|Infinity|\{|\}| {2}| [,;.]|\bde el |null|«»|\(\)/);
            expect(text).to.equal(text.trim());
          }
        }
      });
    }
  }
});
