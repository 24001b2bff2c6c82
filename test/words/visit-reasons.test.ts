import {expect} from 'chai';
import {describeReasons} from '../../src/words/reasons/reasons.ts';
import {describeBounds} from '../../src/words/time/bounds.ts';
import {wordsOf} from '../support/dictionaries.ts';
import {type WordsContext} from '../../src/words/words-context.ts';
import {visit} from '../../src/visit/visit.ts';

const atFirst = Object.entries(visit.sources ?? {}).flatMap(([id, {hidden}]) => (hidden ? [id] : []));

function inLanguage(lang: string, hiddenSources: readonly string[] = atFirst): WordsContext {
  return wordsOf({story: visit, hiddenSources, lang});
}

const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

/** With the article alone: the first of the seven rules that exists, and at most one badge. */
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

describe('the visit’s limits in digits', () => {
  it('names the day and the zone', () => {
    expect(limits('recibimiento')).to.deep.equal([
      'miércoles, 19 de junio de 2024, 00:00–06:00, hora de Pyongyang (UTC+9)',
      'límite deducido',
      'no está en el artículo',
    ]);
  });
  it('says that a limit is ours where the order is the source’s', () => {
    expect(limits('visto-bueno', 'en')).to.deep.equal([
      'Wednesday, 19 June 2024, 01:30–24:00, Pyongyang time (UTC+9)',
      'limit inferred',
      'not in the article',
    ]);
  });
  it('needs no hours for a whole day', () => {
    expect(limits('kim-apoyo')[0]).to.equal('miércoles, 19 de junio de 2024, hora de Pyongyang (UTC+9)');
  });
  it('has none where nothing places the event', () => {
    for (const id of ['chantaje', 'eeuu', 'otan', 'aislamiento', 'temor'])
      expect(limits(id), id).to.deep.equal([]);
  });
  it('gets narrower with the other sources', () => {
    expect(limits('delegaciones', 'es', [])[0]).to.equal(
      'miércoles, 19 de junio de 2024, 12:00–16:54, hora de Pyongyang (UTC+9)',
    );
  });
});

describe('the visit’s reasons (§15)', () => {
  it('arrival, in Spanish', () => {
    expect(told('recibimiento', 'es')).to.deep.equal([
      '¿Por qué entre las 00:00 y las 06:00?',
      'El artículo dice «en la madrugada» (párrafo 3).',
      'Leemos «madrugada» como las horas entre las 00:00 y las 06:00. [interpretación nuestra]',
      'No dice de qué día. Suponemos que fue el miércoles, el día en que el artículo sitúa la visita («este miércoles», párrafo 1). [deducido]',
      'Que ese miércoles fue el 19 de junio de 2024 lo dicen otras fuentes. [no está en el artículo]',
      'Por tanto: el miércoles entre las 00:00 y las 06:00, hora de Pyongyang.',
    ]);
  });
  it('arrival, in English', () => {
    expect(told('recibimiento', 'en')).to.deep.equal([
      'Why between 00:00 and 06:00?',
      'The article says “in the early hours” («en la madrugada», paragraph 3).',
      'We read «madrugada» as the hours from 00:00 to 06:00. [our interpretation]',
      'It does not name the day. We take it to be Wednesday, the day on which the article places the visit (“this Wednesday”, paragraph 1). [inferred]',
      'That this Wednesday was 19 June 2024 comes from other sources. [not in the article]',
      'So: Wednesday between 00:00 and 06:00, Pyongyang time.',
    ]);
  });
  it('approval, in Spanish', () => {
    expect(told('visto-bueno', 'es')).to.deep.equal([
      '¿Por qué no antes de la 01:30?',
      'La llegada: no antes de las 00:00 del miércoles. [deducido]',
      'Las negociaciones empezaron después de la llegada. [deducido]',
      'Duraron «aproximadamente dos horas»; contamos al menos 1 h 30 min. [margen que ponemos]',
      'El visto bueno llegó «tras una serie de negociaciones» (párrafo 4).',
      'Por tanto: no antes de la 01:30 del miércoles.',
    ]);
  });
  it('approval, in English', () => {
    expect(told('visto-bueno', 'en')).to.deep.equal([
      'Why no earlier than 01:30?',
      'The arrival: no earlier than 00:00 on Wednesday. [inferred]',
      'The talks began after the arrival. [inferred]',
      'They lasted “about two hours”; we count at least 1 h 30 min. [margin we allow]',
      'The approval came “after a series of negotiations” (paragraph 4).',
      'So: no earlier than 01:30 on Wednesday.',
    ]);
  });
  it('the delegations’ meeting, with the other sources on', () => {
    expect(told('delegaciones', 'es', [])).to.deep.equal([
      '¿Por qué entre las 12:00 y las 16:54?',
      'La bienvenida oficial empezó «desde el mediodía» (KBS World). [no está en el artículo]',
      'Suponemos que empezó después de la bienvenida oficial. [deducido] [no está en el artículo]',
      'Una página de Sputnik publicada a las 16:54 da la reunión por terminada. [deducido] [no está en el artículo]',
      'Por tanto: el miércoles entre las 12:00 y las 16:54, hora de Pyongyang.',
    ]);
  });
  it('has none where there is nothing to explain', () => {
    for (const id of ['eeuu', 'calles', 'aislamiento', 'sanciones', 'temor'])
      expect(describeReasons(id, inLanguage('es')), id).to.equal(undefined);
  });
});
