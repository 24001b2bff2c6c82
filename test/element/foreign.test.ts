import {expect} from 'chai';
import {mount, unmountAll} from '../support/mount.ts';
import {Warnings} from '../support/warnings.ts';
import {heard} from './plain-story.ts';

const addressOf = (text: string, type = 'text/plain'): string =>
  URL.createObjectURL(new Blob([text], {type}));

const FORMATS: readonly (readonly [string, string, string?])[] = [
  [
    'TimelineJS JSON',
    '{"events":[{"start_date":{"year":2024},"text":{"headline":"A"},"background":{"color":"red"}}]}',
  ],
  ['its spreadsheet', 'Year,Headline,Background\n2024,A,red'],
  ['a table in Spanish', 'Título;Fecha;Talla\nA;2024;43', 'text/csv'],
  [
    'a calendar',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART:20240101\nPRIORITY:1\nEND:VEVENT\nEND:VCALENDAR',
  ],
  [
    'a list',
    '<ol data-story-timeline><li><h3>A</h3><p><time>2024</time></p><iframe></iframe></li></ol>',
    'text/html',
  ],
];

describe('An address', () => {
  let warnings: Warnings;
  beforeEach(() => (warnings = new Warnings()));
  afterEach(() => {
    warnings.restore();
    unmountAll();
  });

  for (const [name, text, type] of FORMATS)
    it(`may be that of ${name}; what has no place is an issue`, async () => {
      const {element} = await mount(
        `<story-timeline lang="en" loading="eager" src="${addressOf(text, type)}"></story-timeline>`,
      );
      if (!element.matches(':state(ready)')) await heard(element, 'timeline-ready');
      expect(element.events.map(({title}) => title)).to.deep.equal(['A']);
      const [issue] = element.issues.filter(
        ({code, severity}) => code === 'unsupported' && severity === 'warning',
      );
      expect(issue?.line).to.be.a('number');
    });

  const BROKEN: readonly (readonly [string, string, string, string?])[] = [
    ['a table without titles', 'when,where\n2024,Rome', 'No column holds the titles'],
    ['a calendar that breaks off', 'BEGIN:VCALENDAR\nBEGIN:VEVENT', 'The calendar cannot be read'],
    ['a page without a story', '<p>Not found</p>', 'text/html', 'text/html'],
  ];
  for (const [name, text, said, type] of BROKEN)
    it(`that answers with ${name} fails, and says why`, async () => {
      const {element} = await mount('<story-timeline lang="en" loading="eager" silent></story-timeline>');
      const failed = heard(element, 'timeline-error');
      element.src = addressOf(text, type);
      const {detail} = (await failed) as CustomEvent<{message: string}>;
      expect(detail.message).to.contain(said);
    });
});
