import type {Event} from '../../../src/story/story.ts';
import type {GalleryCase} from '../case.ts';
import {seeded, wallText} from '../seeded.ts';

const LANES = ['Torre de control', 'Bomberos', 'Ministerio', 'Redes'];
const NOTES = [
  'Aviso',
  'Respuesta',
  'Orden de evacuar',
  'Rectificación',
  'Balance provisional',
  'Desmentido',
];

function events(): readonly Event[] {
  const next = seeded(21);
  let minutes = 22 * 60;
  return Array.from({length: 60}, (_, index): Event => {
    minutes += 1 + Math.floor(next() * 12);
    return {
      id: `m${index + 1}`,
      title: `${NOTES[Math.floor(next() * NOTES.length)]} n.º ${index + 1}`,
      group: `l${Math.floor(next() * LANES.length)}`,
      weight: index % 9 === 0 ? 3 : 0,
      when: wallText('2021-01-23', minutes),
      lasts: 'PT0S',
    };
  });
}

export const nightByMinutes: GalleryCase = {
  id: 'night-by-minutes',
  title: 'A night, minute by minute',
  description: '60 moments in six hours across midnight: the day is named twice, hours once each.',
  story: {
    version: 1,
    lang: 'es',
    title: 'La noche del incendio en la refinería',
    timeZone: 'Atlantic/Canary',
    groups: LANES.map((title, index) => ({id: `l${index}`, title})),
    events: events(),
  },
};
