import {expect} from 'chai';
import {parseStory} from '../../src/story/read/parse.ts';
import {solve} from '../../src/story/solve/solve.ts';
import type {Solution} from '../../src/story/solve/solution.ts';
import {visit} from '../../src/visit/visit.ts';

const MAIN = ['recibimiento', 'negociaciones', 'visto-bueno', 'firma'];
const PLACELESS = [
  'calles',
  'alusion',
  'violacion',
  'alianza',
  'defensiva',
  'gracias',
  'revision',
  'temor',
  'eeuu',
];
const OUTSIDE = ['visita', 'aterrizaje', 'bienvenida', 'delegaciones'];

const WEDNESDAY = Date.parse('2024-06-19T00:00+09:00');
const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** Pyongyang's time on that Wednesday; 24:00 and later is Thursday, nothing is unbounded. */
const clock = (ms: number): string => {
  if (!Number.isFinite(ms)) return '';
  const minutes = (ms - WEDNESDAY) / 60_000;
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
};

/** Earliest and latest start, earliest and latest end: a minute that is named lasts until the next. */
const bounds = (solution: Solution, id: string): string[] => {
  const event = solution.event(id)!;
  return [event.earliestStart, event.latestStart, event.earliestEnd, event.latestEnd].map(clock);
};

/** To be hidden, so that these alone are on. */
const allBut = (...kept: string[]): string[] =>
  Object.keys(visit.sources ?? {}).filter((id) => !kept.includes(id));

describe('visit', () => {
  it('is a story without issues', () => {
    expect(parseStory(visit).issues).to.deep.equal([]);
    expect(parseStory(JSON.stringify(visit)).story).to.deep.equal(visit);
  });

  it('draws on each of its sources, and on no other', () => {
    const known = Object.keys(visit.sources ?? {});
    const named = JSON.stringify(visit.events).matchAll(/"source":(?:"([^"]+)"|\[([^\]]+)\])/g);
    const used = new Set([...named].flatMap(([, one, many]) => one ?? JSON.parse(`[${many}]`)));
    expect([...used]).to.have.members(known);
  });
});

describe('visit, from the article', () => {
  const solution = solve(visit);

  it('has the twenty-one events of the article and hides the four from outside', () => {
    expect(solution.events).to.have.length(21);
    expect(solution.hidden).to.deep.equal(OUTSIDE);
    expect(solution.contradictions).to.deep.equal([]);
  });

  it('states one order only: the approval came after the talks', () => {
    const ids = solution.events.map(({id}) => id);
    const stated = ids.flatMap((a) =>
      ids.filter((b) => solution.order(a, b) === 'stated').map((b) => [a, b]),
    );
    expect(stated).to.deep.equal([['negociaciones', 'visto-bueno']]);
  });

  it('infers the rest of the main sequence', () => {
    for (let i = 1; i < MAIN.length; i++) {
      const order = i === 2 ? 'stated' : 'inferred';
      expect(solution.order(MAIN[i - 1]!, MAIN[i]!), MAIN[i]).to.equal(order);
      expect(solution.order(MAIN[i]!, MAIN[i - 1]!), MAIN[i]).to.equal('unknown');
    }
    expect(solution.order('firma', 'putin-documento')).to.equal('inferred');
    expect(solution.order('otan', 'alusion')).to.equal('inferred');
  });

  it('orders neither the shelf nor what was said during the visit against the main sequence', () => {
    for (const id of [...PLACELESS, 'kim-apoyo', 'chantaje', 'nueva-era'])
      for (const main of MAIN) {
        expect(solution.order(main, id), `${main} ${id}`).to.equal('unknown');
        expect(solution.order(id, main), `${id} ${main}`).to.equal('unknown');
      }
  });

  it('says nothing of the shelf', () => {
    for (const id of PLACELESS)
      expect(
        solution.statements(id).filter(({implied}) => !implied),
        id,
      ).to.deep.equal([]);
  });

  it('keeps "during the visit" in force while the visit itself is hidden', () => {
    for (const id of ['firma', 'kim-apoyo', 'chantaje', 'nueva-era'])
      expect(
        solution.statements(id).some(({kind, other}) => kind === 'during' && other === 'visita'),
        id,
      ).to.equal(true);
  });

  it('bounds the day and little more', () => {
    expect(bounds(solution, 'recibimiento')).to.deep.equal(['00:00', '06:01', '00:00', '06:01']);
    expect(bounds(solution, 'negociaciones')).to.deep.equal(['00:00', '22:30', '01:30', '24:00']);
    expect(bounds(solution, 'visto-bueno')).to.deep.equal(['01:30', '24:00', '01:30', '24:00']);
    expect(bounds(solution, 'firma')).to.deep.equal(['01:30', '24:00', '01:30', '24:00']);
    expect(bounds(solution, 'kim-apoyo')).to.deep.equal(['00:00', '24:00', '00:00', '24:00']);
    expect(bounds(solution, 'eeuu')).to.deep.equal(['', '24:00', '', '24:00']);
    expect(bounds(solution, 'temor')).to.deep.equal(['', '24:00', '', '']);
  });

  it('explains why the approval was not before 01:30', () => {
    const events = solution.reasons('visto-bueno', 'earliestStart').map(({event}) => event);
    expect(events).to.deep.equal(['visto-bueno', 'negociaciones', 'negociaciones', 'recibimiento']);
  });

  it('has no date at all without the calendar', () => {
    const undated = solve(visit, {hiddenSources: allBut('articulo')});
    expect(undated.event('recibimiento')!.earliestStart).to.equal(-Infinity);
    expect(undated.order('negociaciones', 'visto-bueno')).to.equal('stated');
  });
});

describe('visit, with every source on', () => {
  const solution = solve(visit, {hiddenSources: []});

  it('has four events more and no contradiction', () => {
    expect(solution.events).to.have.length(25);
    expect(solution.hidden).to.deep.equal([]);
    expect(solution.contradictions).to.deep.equal([]);
  });

  it('tightens the windows', () => {
    expect(bounds(solution, 'aterrizaje')).to.deep.equal(['02:22', '02:23', '02:22', '02:23']);
    expect(bounds(solution, 'recibimiento')).to.deep.equal(['02:22', '06:01', '02:22', '06:01']);
    expect(bounds(solution, 'negociaciones')).to.deep.equal(['12:00', '22:30', '13:30', '24:00']);
    expect(bounds(solution, 'delegaciones')).to.deep.equal(['12:00', '15:40', '13:15', '16:55']);
    expect(bounds(solution, 'firma')).to.deep.equal(['13:30', '24:00', '13:30', '24:00']);
    expect(bounds(solution, 'kim-apoyo')).to.deep.equal(['12:00', '16:55', '12:00', '16:55']);
    expect(bounds(solution, 'gracias')).to.deep.equal(['12:00', '16:55', '12:00', '16:55']);
    expect(bounds(solution, 'visita')).to.deep.equal(['02:00', '03:00', '22:00', '25:00']);
    expect(bounds(solution, 'bienvenida').slice(0, 2)).to.deep.equal(['12:00', '12:01']);
  });

  it('bounds the delegations’ meeting by the report of its end, and nothing after it', () => {
    const resting = solution.events.filter(({id}) =>
      (['latestStart', 'latestEnd'] as const).some((bound) =>
        solution.reasons(id, bound).some(({source}) => source.includes('sputnik')),
      ),
    );
    expect(resting.map(({id}) => id)).to.have.members(['delegaciones', 'kim-apoyo', 'gracias', 'bienvenida']);
  });

  it('places before the approval what Sputnik reports from the delegations’ meeting, and no more of it', () => {
    for (const id of ['delegaciones', 'kim-apoyo', 'gracias'])
      for (const later of ['visto-bueno', 'firma'])
        expect(solution.order(id, later), `${id} ${later}`).to.equal('inferred');
    expect(solution.order('revision', 'visto-bueno')).to.equal('unknown');
  });

  it('does not order the delegations’ meeting against the talks', () => {
    expect(solution.order('delegaciones', 'negociaciones')).to.equal('unknown');
    expect(solution.order('negociaciones', 'delegaciones')).to.equal('unknown');
  });

  it('leaves the fear of Western powers where no source places it', () => {
    for (const main of [...MAIN, 'visita', 'aterrizaje']) {
      expect(solution.order(main, 'temor'), main).to.equal('unknown');
      expect(solution.order('temor', main), main).to.equal('unknown');
    }
  });

  it('still states one order only of the main sequence', () => {
    const stated = MAIN.flatMap((a) =>
      MAIN.filter((b) => solution.order(a, b) === 'stated').map((b) => [a, b]),
    );
    expect(stated).to.deep.equal([['negociaciones', 'visto-bueno']]);
  });

  it('says when the landing was from either report alone', () => {
    for (const [kept, from, to] of [
      ['ria', '02:22', '02:23'],
      ['kremlin', '02:00', '03:00'],
    ] as const) {
      const hiddenSources = allBut('articulo', 'calendario', kept);
      expect(bounds(solve(visit, {hiddenSources}), 'aterrizaje')).to.deep.equal([from, to, from, to]);
    }
  });
});
