import {expect} from 'chai';
import {en, es} from '../support/dictionaries.ts';
import type {Messages} from '../../src/words/messages.ts';

const dictionaries: readonly Messages[] = [es, en];

/** Every string of a dictionary, by its path. */
function strings(messages: Messages): ReadonlyMap<string, string> {
  const found = Object.entries(messages).flatMap(([key, entry]: [string, string | object]) =>
    typeof entry === 'string'
      ? [[key, entry] as const]
      : Object.entries(entry).map(([form, text]) => [`${key}.${form}`, String(text)] as const),
  );
  return new Map(found);
}

const isPlural = (entry: unknown): entry is {other: string} =>
  typeof entry === 'object' && entry !== null && 'other' in entry;

const placeholders = (entry: unknown): readonly string[] => {
  const names = JSON.stringify(entry).match(/\{\w+\}/g) ?? [];
  return [...new Set(names)].toSorted();
};

describe('every dictionary', () => {
  for (const messages of dictionaries) {
    const {language} = messages;

    it(`${language}: has the same keys and placeholders as Spanish`, () => {
      expect(Object.keys(messages).toSorted()).to.deep.equal(Object.keys(es).toSorted());
      for (const [key, entry] of Object.entries(es)) {
        // A language may leave out what melts into its verbs, but never ask for what nobody gives.
        expect(placeholders(messages[key as keyof Messages]), key).to.deep.equal(placeholders(entry));
      }
    });

    it(`${language}: has every plural form that whole numbers need`, () => {
      const rules = new Intl.PluralRules(language);
      const counts = [...Array.from({length: 300}, (_, n) => n), 1e6, 2e6, 1.5e6];
      const needed = new Set(counts.map((n) => rules.select(n)));
      const counted = Object.entries(messages).filter(
        ([, entry]) => isPlural(entry) && JSON.stringify(entry).includes('{n}'),
      );
      expect(counted.length).to.be.greaterThan(5);
      for (const [key, entry] of counted) {
        const forms = Object.keys(entry as object);
        for (const category of needed) {
          // A page never counts a million sources or paragraphs; `other` stands in.
          if (category === 'many' && !forms.includes('many')) continue;
          expect(forms, key).to.include(category);
        }
      }
    });

    it(`${language}: fills each placeholder in every form of a key`, () => {
      for (const [key, entry] of Object.entries(messages)) {
        if (typeof entry === 'string' || Array.isArray(entry) || key === 'contractions') continue;
        const forms = Object.values(entry as object).map(placeholders);
        for (const form of forms) expect(form, key).to.deep.equal(forms[0]);
      }
    });

    it(`${language}: is plain data without double spaces, empty strings or stray quotation marks`, () => {
      expect(JSON.parse(JSON.stringify(messages))).to.deep.equal(messages);
      for (const [path, text] of strings(messages)) {
        expect(text, path).to.not.match(/ {2}|^\s*$/);
        expect(text, path).to.not.match(/["']/);
        if (path.startsWith('quotes') || path.startsWith('contractions')) continue;
        const [open, close] = messages.quotes;
        expect(text.split(open).length, path).to.equal(text.split(close).length);
      }
    });

    it(`${language}: names its own button where it sends readers there`, () => {
      const [open, close] = messages.quotes;
      expect(messages.provenanceOff).to.include(open + messages.sources + close);
    });
  }
});

describe('the words of the specification (§14)', () => {
  const table: readonly (readonly [keyof Messages, string, string])[] = [
    ['sequence', 'Orden', 'Order'],
    ['clock', 'Horas', 'Hours'],
    ['table', 'Tabla', 'Table'],
    ['views', 'Cómo verlo', 'View'],
    [
      'distance',
      'De arriba abajo va el orden; el espacio no mide tiempo.',
      'Top to bottom is order; space does not measure time.',
    ],
    [
      'clockMore',
      'Con otras fuentes, las franjas se estrechan.',
      'With other sources, the bands get narrower.',
    ],
    ['legendInferred', 'orden deducido por nosotros', 'order we infer'],
    ['legendUnknown', 'orden no indicado', 'order not stated'],
    ['legendShelf', 'sin hora', 'no time given'],
    ['legendWindow', 'en algún momento de esta franja', 'at some point in this band'],
    ['legendCore', 'seguro durante este tiempo', 'certainly during this time'],
    ['legendMoment', 'hora dada', 'time given'],
    ['legendContradiction', 'las fuentes no coinciden', 'the sources disagree'],
    ['badgeDay', 'día deducido', 'day inferred'],
    ['badgeLimit', 'límite deducido', 'limit inferred'],
    ['badgeReading', 'interpretación nuestra', 'our interpretation'],
    ['badgeMargin', 'margen que ponemos', 'margin we allow'],
    ['badgeContradiction', '≠ no coinciden', '≠ disagree'],
    ['whyTime', '¿Por qué en este momento?', 'Why this time?'],
    ['whyHere', '¿Por qué aquí?', 'Why here?'],
    ['loading', 'Cargando la cronología…', 'Loading the timeline…'],
    ['empty', 'Esta cronología no tiene hechos.', 'This timeline has no events.'],
    ['noneLeft', 'Con estas fuentes no queda ningún hecho.', 'No event is left with these sources.'],
  ];
  for (const [key, spanish, english] of table)
    it(key, () => expect([es[key], en[key]]).to.deep.equal([spanish, english]));

  it('speaks of the article or of the sources', () => {
    expect(es.legendStated).to.deep.equal({
      article: 'orden según el artículo',
      sources: 'orden según las fuentes',
    });
    expect(es.noTime).to.deep.equal({
      article: 'el artículo no dice cuándo',
      sources: 'las fuentes no dicen cuándo',
    });
    expect(en.badgeOutside.article).to.equal('not in the article');
  });
});
