import type {Event, Story} from '../../../src/story/story.ts';
import type {GalleryCase} from '../case.ts';
import {seeded} from '../seeded.ts';

const GROUPS = ['Parliament', 'Courts', 'Streets', 'Press', 'Abroad'];
const WORDS = ['vote', 'ruling', 'march', 'report', 'visit', 'reform', 'appeal', 'strike', 'inquiry', 'pact'];

function events(): readonly Event[] {
  const next = seeded(7);
  const pick = (count: number): number => Math.floor(next() * count);
  const two = (value: number): string => String(value).padStart(2, '0');
  return Array.from({length: 200}, (_, index): Event => {
    const group = pick(GROUPS.length);
    const month = `${2010 + pick(10)}-${two(1 + pick(12))}`;
    const day = `${month}-${two(1 + pick(28))}`;
    return {
      id: `e${index}`,
      title: `${GROUPS[group]}: ${WORDS[pick(WORDS.length)]} no. ${index + 1}`,
      group: `g${group}`,
      weight: pick(6) === 0 ? 2 : 0,
      when: next() < 0.7 ? day : month,
    };
  });
}

const story: Story = {
  version: 1,
  lang: 'en',
  title: 'Ten years of a reform, in 200 events',
  timeZone: 'Europe/Paris',
  groups: GROUPS.map((title, index) => ({id: `g${index}`, title})),
  events: events(),
};

export const twoHundredInTenYears: GalleryCase = {
  id: 'two-hundred-in-ten-years',
  title: '200 events in ten years',
  description:
    'What stands too close to be told apart is counted, and a count opens. The weightier events keep their titles. The strip shows all of it.',
  story,
};

export const twoHundredZoomed: GalleryCase = {
  ...twoHundredInTenYears,
  id: 'two-hundred-zoomed',
  title: '200 events in ten years, one summer of them',
  description: 'The same rows as from afar: nothing has jumped, and counts have come apart.',
  span: ['2014-05-20T00:00+02:00', '2014-09-10T00:00+02:00'],
};
