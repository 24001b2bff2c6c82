import {expect} from 'chai';
import type {Story} from '../../src/story/story.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';

const story = (first: string, last: string): Story => ({
  version: 1,
  lang: 'en',
  title: 'A story',
  timeZone: 'Europe/Paris',
  events: [
    {id: 'a', title: 'The first', when: first},
    {id: 'b', title: 'The last', when: last},
  ],
});

async function shown(told: Story, lang: string, view = 'sequence'): Promise<Mounted> {
  const timeline = await mount(`<story-timeline lang="${lang}" view="${view}"></story-timeline>`);
  timeline.element.story = told;
  await timeline.settle();
  return timeline;
}

const nameOfClock = ({text}: Mounted): string => text('[data-view="clock"]');

describe('The header', () => {
  afterEach(unmountAll);

  describe('names the view with an axis by what the story’s times are exact to', () => {
    const cases: readonly (readonly [lang: string, first: string, last: string, name: string])[] = [
      ['es', '1975', '1981', 'Años'],
      ['en', '1975', '1981', 'Years'],
      ['fr', '1975', '1981', 'Années'],
      ['es', '1975-03', '1981', 'Fechas'],
      ['en', '2024-06-19', '2024-06-20', 'Dates'],
      ['en', '2024-06-19T10:00', '2024-06-20T09:00', 'Hours'],
      ['en', '2024-06-19T10:00', '2024-07-20T09:00', 'Dates'],
    ];
    for (const [lang, first, last, name] of cases) {
      it(`${lang}, ${first} to ${last}: ${name}`, async () => {
        expect(nameOfClock(await shown(story(first, last), lang))).to.equal(name);
      });
    }

    it('the visit, whatever sources are on: Horas', async () => {
      const timeline = await mount('<visit-timeline lang="es"></visit-timeline>');
      expect(nameOfClock(timeline)).to.equal('Horas');
      timeline.element.hiddenSources = [];
      await timeline.settle();
      expect(nameOfClock(timeline)).to.equal('Horas');
    });
  });

  for (const view of ['sequence', 'clock', 'table']) {
    it(`tells and offers no zone where no event has a time of day: ${view}`, async () => {
      const timeline = await shown(story('1975', '1981'), 'en', view);
      expect(timeline.text('.overview')).to.equal('2 events, from 1975 to 1981');
      expect(timeline.all('.zone')).to.have.lengthOf(0);
    });
  }

  it('tells the zone where an event has a time of day, and offers others in the clock', async () => {
    const times = story('2024-06-19T10:00', '2024-06-20T09:00');
    const sequence = await shown(times, 'en');
    // In Paris clocks are two hours ahead in June.
    expect(sequence.text('.overview')).to.match(/\(UTC\+2\)$/);
    expect(sequence.all('.zone')).to.have.lengthOf(0);
    const clock = await shown(times, 'en', 'clock');
    expect(clock.all('.zone')).to.have.lengthOf(1);
  });

  it('tells the visit’s zone', async () => {
    const {text} = await mount('<visit-timeline lang="es"></visit-timeline>');
    expect(text('.overview')).to.contain('hora de Pyongyang (UTC+9)');
  });
});
