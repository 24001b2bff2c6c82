import {expect} from 'chai';
import {contradiction} from '../../demo/gallery/clock/contradiction.ts';
import type {Story} from '../../src/story/story.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';

const BOX = '.card:not([hidden]) .disagreement';

async function shown(view: 'sequence' | 'clock', width: number, lang = 'es'): Promise<Mounted> {
  const timeline = await mount(`<story-timeline lang="${lang}" silent></story-timeline>`, width);
  timeline.element.story = contradiction.story;
  timeline.element.view = view;
  await timeline.settle();
  timeline.element.selected = 'arresto';
  for (let tries = 0; tries < 50 && timeline.all(BOX).length === 0; tries++) await timeline.settle();
  return timeline;
}

const sides = (timeline: Mounted): readonly DOMRect[] =>
  timeline.all(`${BOX} li`).map((side) => side.getBoundingClientRect());

describe('A contradiction in the card', () => {
  afterEach(unmountAll);

  for (const view of ['sequence', 'clock'] as const) {
    it(`${view}: says by how much, then each side with its time, its source, and why one was set aside`, async () => {
      const timeline = await shown(view, 680);
      const lines = timeline
        .all(`${BOX} p`)
        .map((line) => line.textContent.replace(/[\s\u00a0]+/g, ' ').trim());
      expect(lines).to.deep.equal([
        'No coinciden: las separan 3 h 20 min',
        'A las 04:10 («a las 4 y 10»)',
        'Parte policial',
        'A las 07:30 («a las siete y media»)',
        'Vecinos, a la radio',
        'Se deja de lado porque va después en el documento; nada indica cuál es la correcta.',
      ]);
      expect(timeline.find<HTMLAnchorElement>(`${BOX} a`).href).to.equal('https://example.org/parte');
    });

    it(`${view}: sets its sides beside each other, and one under the other on a phone`, async () => {
      const [first, second] = sides(await shown(view, 680));
      expect(second?.top).to.equal(first?.top);
      unmountAll();
      const [upper, lower] = sides(await shown(view, 320));
      expect(lower?.left).to.equal(upper?.left);
      expect(lower?.top).to.be.greaterThan(upper?.bottom ?? Infinity);
    });
  }

  it('names the other event, and marks what is inferred', async () => {
    const story: Story = {
      version: 1,
      lang: 'es',
      title: 'Viaje',
      events: [
        {id: 'salida', title: 'Sale el tren', name: 'la salida', when: '2024-06-19T10:00'},
        {
          id: 'arresto',
          title: 'Llega el tren',
          when: '2024-06-19T09:00',
          after: {event: 'salida', basis: 'inferred'},
        },
      ],
    };
    const timeline = await mount('<story-timeline lang="es" silent></story-timeline>');
    timeline.element.story = story;
    timeline.element.view = 'sequence';
    timeline.element.selected = 'arresto';
    await timeline.settle();
    const told = timeline
      .all(`${BOX} li`)
      .map((side) => [...side.querySelectorAll('p')].map((line) => line.textContent.trim()));
    expect(told).to.deep.equal([
      ['Sale el tren', 'A las 10:00'],
      ['A las 09:00'],
      [
        'Después de la salida deducido',
        'Se deja de lado porque es una deducción; lo otro lo dice una fuente.',
      ],
    ]);
  });
});
