import {expect} from 'chai';
import {explain} from '../../src/words/explanation.ts';
import {describeReasons} from '../../src/words/reasons.ts';
import {describeDay} from '../../src/words/day-words.ts';
import {describeZone} from '../../src/words/zone-words.ts';
import {describeAssumptions, describeReading} from '../../src/words/reading.ts';
import {describeOverview} from '../../src/words/overview-text.ts';
import {describeBounds} from '../../src/words/bounds.ts';
import {describeWhen} from '../../src/words/when.ts';
import {wordsOf} from '../support/dictionaries.ts';
import {type WordsContext} from '../../src/words/words-context.ts';
import {visit} from '../../src/visit/visit.ts';
import type {Event} from '../../src/story/story.ts';
import {tell, wordsFor} from './support.ts';

const atFirst = Object.entries(visit.sources ?? {}).flatMap(([id, {hidden}]) => (hidden ? [id] : []));

function inLanguage(lang: string, hiddenSources: readonly string[] = atFirst): WordsContext {
  return wordsOf({story: visit, hiddenSources, lang});
}

const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

/** Visual specification §15, columns "when"; `[d]` is the badge "deducido". */
const table: readonly (readonly [string, string, string])[] = [
  [
    'aislamiento',
    '«desde el inicio de la invasión de Ucrania»',
    '“since the start of the invasion of Ukraine”',
  ],
  ['sanciones', 'sin fecha en el artículo', 'no date in the article'],
  ['municiones', '«desde hace meses»', '“for months”'],
  ['otan', 'antes de que Putin aluda a ello [d]', 'before Putin alludes to it [d]'],
  [
    'recibimiento',
    'entre las 00:00 y las 06:00 («en la madrugada») [día deducido]',
    'between 00:00 and 06:00 (“in the early hours”) [day inferred]',
  ],
  ['calles', 'sin hora; pudo ser antes de la llegada', 'no time given; may predate the arrival'],
  [
    'negociaciones',
    'después de la llegada [d]; unas 2 horas («aproximadamente dos horas»)',
    'after the arrival [d]; about 2 hours',
  ],
  [
    'visto-bueno',
    'después de las negociaciones («Tras una serie de negociaciones…»)',
    'after the talks (“After a series of negotiations…”)',
  ],
  ['firma', 'durante la visita; después del visto bueno [d]', 'during the visit; after the approval [d]'],
  ['putin-documento', 'después de la firma [d]', 'after the signing [d]'],
  ['kim-apoyo', '«este miércoles», durante la visita', '“this Wednesday”, during the visit'],
  ['chantaje', 'durante la visita', 'during the visit'],
  ['nueva-era', 'durante la visita', 'during the visit'],
  ['alusion', 'sin hora en el artículo', 'no time in the article'],
  ['violacion', 'sin hora en el artículo', 'no time in the article'],
  ['alianza', 'sin hora en el artículo', 'no time in the article'],
  ['defensiva', 'sin hora en el artículo', 'no time in the article'],
  ['gracias', 'sin hora en el artículo', 'no time in the article'],
  [
    'temor',
    'después de la firma [d]; se cuenta en presente',
    'after the signing [d]; told in the present tense',
  ],
  ['eeuu', 'sin hora; pudo ser antes de la visita', 'no time given; may predate the visit'],
];

describe('the visit’s times in words', () => {
  const spanish = inLanguage('es');
  const english = inLanguage('en');
  for (const [id, es, en] of table) {
    it(id, () => {
      expect(tell(id, spanish)).to.equal(es.replaceAll('[d]', '[deducido]'));
      expect(tell(id, english)).to.equal(en.replaceAll('[d]', '[inferred]'));
    });
  }

  it('covers every event that is shown', () => {
    expect(spanish.solution.events.map(({id}) => id)).to.have.members(table.map(([id]) => id));
  });

  it('places seven on the clock', () => {
    const placed = table.map(([id]) => id).filter((id) => describeWhen(id, spanish).placed);
    expect(placed).to.deep.equal([
      'recibimiento',
      'negociaciones',
      'visto-bueno',
      'firma',
      'putin-documento',
      'kim-apoyo',
      'temor',
    ]);
  });

  it('says nothing twice that stands above', () => {
    expect(
      describeWhen('kim-apoyo', spanish, {during: 'visita'}).phrases.map(({text}) => text),
    ).to.deep.equal(['«este miércoles»']);
    expect(describeWhen('chantaje', spanish, {during: 'visita'}).phrases).to.deep.equal([]);
    expect(describeWhen('alusion', spanish, {nothing: true}).phrases).to.deep.equal([]);
    expect(describeWhen('eeuu', spanish, {nothing: true}).phrases.map(({text}) => text)).to.deep.equal([
      'pudo ser antes de la visita',
    ]);
  });
});

const limits = (id: string, lang = 'es', hidden = atFirst): readonly string[] => {
  const bounds = describeBounds(id, inLanguage(lang, hidden));
  return bounds ? [plain(bounds.text) ?? '', ...bounds.badges.map(({text}) => text)] : [];
};

const told = (id: string, lang: string, hidden = atFirst): readonly (string | undefined)[] => {
  const reasons = describeReasons(id, inLanguage(lang, hidden));
  const lines = reasons?.lines.map(({text, badges}) =>
    [text, ...badges.map((badge) => `[${badge.text}]`)].join(' '),
  );
  return [reasons?.question, ...(lines ?? []), reasons?.conclusion].map(plain);
};

describe('the visit as a whole', () => {
  it('has an overview', () => {
    expect(describeOverview(inLanguage('es'))).to.equal(
      '20 hechos · desde el 19 de junio de 2024 [fuera del artículo] · hora de Pyongyang (UTC+9)',
    );
    expect(describeOverview(inLanguage('en'))).to.equal(
      '20 events · from 19 June 2024 [outside the article] · Pyongyang time (UTC+9)',
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
    expect(day?.badges.map(({text}) => text)).to.deep.equal(['fuera del artículo']);
    expect(day?.badges.map((badge) => explain(badge, inLanguage('es')))[0]).to.equal(
      'No está en el artículo; lo dice el calendario.',
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
      'Bands end at 24:00 Pyongyang time because we assume that the article, which says “this Wednesday”, was published that day.',
    ]);
  });
});

describe('the visit’s limits in digits', () => {
  it('names the day and the zone', () => {
    expect(limits('recibimiento')).to.deep.equal([
      'miércoles, 19 de junio de 2024, 00:00–06:00, hora de Pyongyang (UTC+9)',
      'fuera del artículo',
    ]);
  });
  it('says that a limit is ours where the order is the source’s', () => {
    expect(limits('visto-bueno', 'en')).to.deep.equal([
      'Wednesday, 19 June 2024, 01:30–24:00, Pyongyang time (UTC+9)',
      'limit inferred',
      'outside the article',
    ]);
  });
  it('needs no hours for a whole day', () => {
    expect(limits('kim-apoyo')[0]).to.equal('miércoles, 19 de junio de 2024, hora de Pyongyang (UTC+9)');
  });
  it('leaves an end open', () => {
    expect(limits('temor')[0]).to.equal(
      'no antes de la 01:30 del 19 de junio de 2024, hora de Pyongyang (UTC+9)',
    );
  });
  it('has none where nothing places the event', () => {
    for (const id of ['chantaje', 'eeuu', 'otan', 'aislamiento']) expect(limits(id), id).to.deep.equal([]);
  });
  it('gets narrower with the other sources', () => {
    expect(limits('negociaciones', 'es', [])[0]).to.equal(
      'miércoles, 19 de junio de 2024, 12:00–16:54, hora de Pyongyang (UTC+9)',
    );
  });
});

describe('the visit’s reasons (§15)', () => {
  it('arrival, in Spanish', () => {
    expect(told('recibimiento', 'es')).to.deep.equal([
      '¿Por qué entre las 00:00 y las 06:00?',
      'El artículo dice «en la madrugada» (párrafo 3).',
      'Leemos «madrugada» como las horas entre las 00:00 y las 06:00. [lectura nuestra]',
      'No dice de qué día. Suponemos que fue el miércoles, el día en que el artículo sitúa la visita («este miércoles», párrafo 1). [deducido]',
      'Que ese miércoles fue el 19 de junio de 2024 lo dicen otras fuentes. [fuera del artículo]',
      'Por tanto: el miércoles entre las 00:00 y las 06:00, hora de Pyongyang.',
    ]);
  });
  it('arrival, in English', () => {
    expect(told('recibimiento', 'en')).to.deep.equal([
      'Why between 00:00 and 06:00?',
      'The article says “in the early hours” («en la madrugada», paragraph 3).',
      'We read «madrugada» as the hours from 00:00 to 06:00. [our reading]',
      'It does not name the day. We take it to be Wednesday, the day on which the article places the visit (“this Wednesday”, paragraph 1). [inferred]',
      'That this Wednesday was 19 June 2024 comes from other sources. [outside the article]',
      'So: Wednesday between 00:00 and 06:00, Pyongyang time.',
    ]);
  });
  it('approval, in Spanish', () => {
    expect(told('visto-bueno', 'es')).to.deep.equal([
      '¿Por qué no antes de la 01:30?',
      'La llegada no fue antes de las 00:00 del miércoles. [deducido]',
      'Las negociaciones empezaron después de la llegada. [deducido]',
      'Duraron «aproximadamente dos horas»; contamos 1 h 30 como mínimo. [margen nuestro]',
      'El visto bueno llegó «Tras una serie de negociaciones» (párrafo 4).',
      'Por tanto: no antes de la 01:30 del miércoles.',
    ]);
  });
  it('approval, in English', () => {
    expect(told('visto-bueno', 'en')).to.deep.equal([
      'Why not before 01:30?',
      'The arrival was not before 00:00 on Wednesday. [inferred]',
      'The talks began after the arrival. [inferred]',
      'They lasted “about two hours”; we count 1 h 30 at least. [our margin]',
      'The approval came “After a series of negotiations” (paragraph 4).',
      'So: not before 01:30 on Wednesday.',
    ]);
  });
  it('the fear of Western powers', () => {
    expect(told('temor', 'es')).to.deep.equal([
      '¿Por qué aquí?',
      'El artículo lo cuenta en presente y después del tratado; no dice cuándo empezó. Lo ponemos después de la firma. [deducido]',
      '',
    ]);
    expect(told('temor', 'en')[0]).to.equal('Why here?');
  });
  it('talks, with the other sources on', () => {
    expect(told('negociaciones', 'es', [])).to.deep.equal([
      '¿Por qué entre las 12:00 y las 16:54?',
      'La bienvenida oficial fue «desde el mediodía» (KBS World). [fuera del artículo]',
      'Suponemos que empezaron después de la bienvenida oficial. [deducido] [fuera del artículo]',
      'Una página de Sputnik publicada a las 16:54 da por terminada la reunión de las delegaciones; suponemos que con ella acabaron las negociaciones. [deducido] [fuera del artículo]',
      'Por tanto: el miércoles entre las 12:00 y las 16:54, hora de Pyongyang.',
    ]);
  });
  it('has none where there is nothing to explain', () => {
    for (const id of ['eeuu', 'calles', 'aislamiento', 'sanciones'])
      expect(describeReasons(id, inLanguage('es')), id).to.equal(undefined);
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
