import type {Event} from '../story/story.ts';
import {DATED, DURING_VISIT, inferred, inWords, reading, reports, says, WEDNESDAY} from './statements.ts';
import type {StoryTexts} from './texts.ts';

/** In the order in which the article's story is told; nothing here is firmer than the article. */
export const events = (texts: StoryTexts): readonly Event[] => [
  ...background(texts),
  ...arrival(texts),
  ...talks(texts),
  ...treaty(texts),
  ...statements(texts),
  ...reactions(texts),
];

const background = ({events, labels, because, excerpts}: StoryTexts): readonly Event[] =>
  [
    {
      id: 'aislamiento',
      ...events.aislamiento,
      status: 'ongoing' as const,
      when: inWords(labels.invasion),
      says: [says(2, excerpts.aislamiento)],
    },
    {
      id: 'sanciones',
      ...events.sanciones,
      status: 'ongoing' as const,
      says: [says(2, excerpts.sanciones)],
    },
    {
      id: 'municiones',
      ...events.municiones,
      status: 'ongoing' as const,
      when: inWords(labels.months),
      says: [says(9, excerpts.municiones)],
    },
    {
      id: 'otan',
      ...events.otan,
      before: reading('alusion', because.otan),
      says: [says(6, excerpts.otan)],
    },
  ].map((event) => ({...event, group: 'antecedentes', weight: -1}));

const arrival = ({events, labels, because, excerpts, people}: StoryTexts): readonly Event[] =>
  [
    {
      id: 'visita',
      ...events.visita,
      weight: 1,
      when: {from: `${WEDNESDAY}T02`, to: '..' as const, source: 'kbs', ...inferred(because.visita)},
      lasts: {about: 'PT21H', give: 'PT1H', source: 'kbs'},
      people: [people.putin],
      says: [{source: 'kbs'}],
    },
    {
      id: 'aterrizaje',
      ...events.aterrizaje,
      weight: 2,
      when: [
        {on: `${WEDNESDAY}T02:22`, source: 'ria'},
        {
          on: `${WEDNESDAY}T02`,
          source: 'kremlin',
          label: labels.after2,
          infers: 'reading' as const,
          ...inferred(because.after2),
        },
      ],
      people: [people.putin],
      says: [{source: 'ria'}, {source: 'kremlin', lang: 'en'}],
    },
    {
      id: 'recibimiento',
      ...events.recibimiento,
      weight: 3,
      when: [
        {
          between: [`${WEDNESDAY}T00:00`, `${WEDNESDAY}T06:00`] as const,
          source: DATED,
          label: labels.earlyHours,
          infers: 'reading' as const,
          ...inferred(because.earlyHours),
        },
        {on: WEDNESDAY, source: DATED, infers: 'day' as const, ...inferred(because.day)},
      ],
      after: reading('aterrizaje', because.landed, 'ria'),
      people: [people.kim, people.putin],
      says: [says(3, excerpts.recibimiento)],
    },
    {
      id: 'bienvenida',
      ...events.bienvenida,
      weight: 2,
      when: {from: `${WEDNESDAY}T12:00`, to: '..' as const, source: 'kbs', label: labels.noon},
      says: [{source: 'kbs', lang: 'es'}],
    },
    {id: 'calles', ...events.calles, says: [says(3, excerpts.calles)]},
  ].map((event) => ({...event, group: 'llegada'}));

const talks = ({events, labels, because, excerpts}: StoryTexts): readonly Event[] =>
  [
    {
      id: 'negociaciones',
      ...events.negociaciones,
      weight: 3,
      lasts: {about: 'PT2H', give: 'PT30M', source: 'articulo', label: labels.twoHours},
      after: [reading('recibimiento', because.arrived), reading('bienvenida', because.welcomed, 'kbs')],
      says: [says(4, excerpts.negociaciones), reports('kcna', excerpts.guestHouse)],
    },
    {
      id: 'delegaciones',
      ...events.delegaciones,
      weight: 1,
      when: {between: ['..', `${WEDNESDAY}T16:54`] as const, source: 'sputnik', ...inferred(because.over)},
      lasts: {about: 'PT1H30M', give: 'PT15M', source: 'sputnik', label: labels.hourAndHalf},
      after: reading('bienvenida', because.met, ['sputnik', 'kbs']),
      before: reading('visto-bueno', because.round, ['sputnik', 'articulo']),
      says: [reports('sputnik', excerpts.rounds)],
    },
  ].map((event) => ({...event, group: 'conversaciones'}));

const treaty = ({events, labels, because, excerpts, people}: StoryTexts): readonly Event[] => [
  {
    id: 'visto-bueno',
    ...events['visto-bueno'],
    group: 'tratado',
    weight: 3,
    after: {event: 'negociaciones', source: 'articulo', label: labels.afterTalks},
    people: [people.delegations],
    says: [says(4, excerpts.tras), says(4, excerpts.visto)],
  },
  {
    id: 'firma',
    ...events.firma,
    group: 'tratado',
    weight: 3,
    after: reading('visto-bueno', because.firma),
    during: DURING_VISIT,
    people: [people.kim, people.putin],
    says: [
      says(1, excerpts.firmado),
      says(1, excerpts.preve),
      says(2, excerpts.esbozado),
      says(5, excerpts.rubricados),
    ],
  },
];

function statements({events, labels, because, excerpts, people}: StoryTexts): readonly Event[] {
  const kim = {speaker: people.kim};
  const putin = {speaker: people.putin};
  const amongDelegations = reading('delegaciones', because.delegations, 'sputnik');
  return [
    {
      id: 'putin-documento',
      ...events['putin-documento'],
      weight: 1,
      after: reading('firma', because.documento),
      says: [says(5, excerpts.documento, putin)],
    },
    {
      id: 'kim-apoyo',
      ...events['kim-apoyo'],
      when: {on: WEDNESDAY, source: DATED, label: labels.wednesday},
      during: [DURING_VISIT, amongDelegations],
      says: [says(1, excerpts.apoyo, kim)],
    },
    {
      id: 'chantaje',
      ...events.chantaje,
      during: DURING_VISIT,
      says: [says(10, excerpts.chantaje, putin)],
    },
    {id: 'nueva-era', ...events['nueva-era'], during: DURING_VISIT, says: [says(10, excerpts.era, kim)]},
    {id: 'alusion', ...events.alusion, people: [people.putin], says: [says(6, excerpts.alusion)]},
    {
      id: 'violacion',
      ...events.violacion,
      says: [says(7, excerpts.violacion, {...putin, via: people.interfax})],
    },
    {id: 'alianza', ...events.alianza, says: [says(8, excerpts.alianza, kim)]},
    {
      id: 'defensiva',
      ...events.defensiva,
      says: [says(11, excerpts.defensiva, {...kim, via: people.agencies}), says(11, excerpts.amigo, kim)],
    },
    {
      id: 'gracias',
      ...events.gracias,
      during: amongDelegations,
      says: [says(12, excerpts.gracias, putin), reports('sputnik', excerpts.support)],
    },
    {id: 'revision', ...events.revision, says: [says(12, excerpts.revision, putin)]},
  ].map((event) => ({...event, group: 'declaraciones'}));
}

const reactions = ({events, excerpts}: StoryTexts): readonly Event[] =>
  [
    {id: 'temor', ...events.temor, status: 'ongoing' as const, says: [says(9, excerpts.temor)]},
    {id: 'eeuu', ...events.eeuu, says: [says(13, excerpts.eeuu)]},
  ].map((event) => ({...event, group: 'reacciones'}));
