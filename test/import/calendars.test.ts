import {expect} from 'chai';
import {importStory} from '../../src/import/import.ts';
import type {ListOptions} from '../../src/import/import.ts';
import {imported} from './imported.ts';
import type {Read} from './imported.ts';

const ROMANCE = `BEGIN:VTIMEZONE
TZID:Romance Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
`;

const calendar = (events: readonly string[], head = ''): string =>
  `BEGIN:VCALENDAR\nVERSION:2.0\n${head}${events
    .map((lines) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT\n`)
    .join('')}END:VCALENDAR\n`.replace(/\n/g, '\r\n');

const read = (events: readonly string[], head?: string, options?: ListOptions): Promise<Read> =>
  imported(calendar(events, head), options);

describe('A calendar', () => {
  const TIMES: readonly (readonly [string, string, unknown])[] = [
    ['a day', 'DTSTART;VALUE=DATE:20240619', '2024-06-19'],
    ['a day that ends on the next', 'DTSTART;VALUE=DATE:20240619\nDTEND;VALUE=DATE:20240620', '2024-06-19'],
    [
      'three days, the end of which the standard names as the day after',
      'DTSTART;VALUE=DATE:20240619\nDTEND;VALUE=DATE:20240622',
      {from: '2024-06-19', to: '2024-06-21'},
    ],
    ['a time of day without a zone', 'DTSTART:20240619T201500', '2024-06-19T20:15'],
    ['a time to the second in UTC', 'DTSTART:20240619T201530Z', '2024-06-19T20:15:30Z'],
    [
      'a beginning and a length',
      'DTSTART:20240619T200000\nDURATION:PT1H30M',
      {from: '2024-06-19T20:00', to: '2024-06-19T21:30'},
    ],
    [
      'the zone that a program calls by a name of its own, as an offset',
      'DTSTART;TZID=Romance Standard Time:20240619T200000\nDTEND;TZID=Romance Standard Time:20240619T210000',
      {from: '2024-06-19T20:00+02:00', to: '2024-06-19T21:00+02:00'},
    ],
    [
      'an end in another zone, in UTC',
      'DTSTART;TZID=Europe/Madrid:20240619T200000\nDTEND;TZID=America/New_York:20240619T200000',
      {from: '2024-06-19T20:00', to: '2024-06-20T00:00Z'},
    ],
  ];
  for (const [name, lines, when] of TIMES)
    it(`has ${name}`, async () => {
      const {format, parsed, errors} = await read([`SUMMARY:A\n${lines}`], ROMANCE);
      expect([format, errors]).to.deep.equal(['icalendar', []]);
      expect(parsed.events[0]?.when).to.deep.equal(when);
    });

  it('has the zone that most events name as its own; others keep theirs', async () => {
    const {parsed} = await read([
      'SUMMARY:A\nDTSTART;TZID=America/New_York:20240619T200000',
      'SUMMARY:B\nDTSTART;TZID=Europe/Madrid:20240619T200000',
      'SUMMARY:C\nDTSTART;TZID=/example.org/20240101/Europe/Madrid:20240619T200000',
    ]);
    expect(parsed.timeZone).to.equal('Europe/Madrid');
    expect(parsed.events.map(({timeZone}) => timeZone)).to.deep.equal([
      'America/New_York',
      undefined,
      undefined,
    ]);
  });

  it('keeps what an event says', async () => {
    const {parsed, errors} = await read(
      [
        [
          'SUMMARY:The hearing\\, day one',
          'DTSTART:20240619T200000',
          'DESCRIPTION:First line\\nsecond < third.\\n\\nMore: https://example.org/a.',
          'LOCATION:Supreme Court\\nRoom 2',
          'URL:https://example.org/hearing',
          'CATEGORIES:Court,Press',
          'STATUS:TENTATIVE',
          'ATTENDEE;CN="Ann Ames":mailto:ann@example.org',
          'ATTACH;FMTTYPE=image/png:https://example.org/a.png',
        ].join('\n'),
      ],
      'X-WR-CALNAME:The court\nX-WR-CALDESC:All hearings\nX-WR-TIMEZONE:Europe/Paris\n',
    );
    expect(errors).to.deep.equal([]);
    expect(parsed).to.include({title: 'The court', summary: 'All hearings', timeZone: 'Europe/Paris'});
    expect(parsed.events).to.deep.equal([
      {
        id: 'the-hearing-day-one',
        title: 'The hearing, day one',
        group: 'court',
        status: 'planned',
        when: '2024-06-19T20:00',
        text: 'First line\nsecond < third.\n\nMore: [https://example.org/a](https://example.org/a).',
        url: 'https://example.org/hearing',
        place: 'Supreme Court, Room 2',
        people: ['Ann Ames'],
        media: {src: 'https://example.org/a.png', alt: ''},
      },
    ]);
  });

  it('reads text that is HTML against the standard as what it shows', async () => {
    const {parsed} = await read(['SUMMARY:A\nDTSTART:20240619\nDESCRIPTION:<p>One <b>two</b></p>']);
    expect(parsed.events[0]?.text).to.equal('One **two**');
  });

  it('tells with its line what has no place, and once what only programs read', async () => {
    const {notes} = await read([
      'SUMMARY:A\nDTSTART:20240619\nUID:1\nDTSTAMP:20240101T000000Z\nGEO:1;2\nCATEGORIES:A,B',
      'SUMMARY:B\nDTSTART:20240619\nUID:2\nATTENDEE:mailto:x@example.org\nBEGIN:VALARM\nACTION:AUDIO\nEND:VALARM',
    ]);
    const told = notes.map(({code, path, line, value}) => [code, path, line, value]);
    expect(told).to.deep.include.members([
      ['extra-group', 'VEVENT[0].CATEGORIES', 9, 'B'],
      ['no-place', 'VEVENT[0].GEO', 8, '1,2'],
      ['no-place', 'VEVENT[1].ATTENDEE', 15, 'mailto:x@example.org'],
      ['for-programs', '', 1, 'DTSTAMP, UID, VALARM, VERSION'],
    ]);
  });
});

describe('An event that repeats', () => {
  const weekly = (more: string): string =>
    `UID:1\nSUMMARY:Talks\nDTSTART;TZID=Europe/Madrid:20241018T200000\nDTEND;TZID=Europe/Madrid:20241018T210000\nRRULE:FREQ=WEEKLY${more}`;

  it('is written out, by the clock of its zone, without the times that are taken out', async () => {
    const {parsed, notes} = await read([
      weekly(';COUNT=4\nEXDATE;TZID=Europe/Madrid:20241025T200000'),
      'UID:1\nSUMMARY:Last talks\nRECURRENCE-ID;TZID=Europe/Madrid:20241108T200000\nDTSTART;TZID=Europe/Madrid:20241109T100000',
    ]);
    expect(parsed.events.map(({id, title, when}) => [id, title, when])).to.deep.equal([
      ['talks-2024-10-18', 'Talks', {from: '2024-10-18T20:00', to: '2024-10-18T21:00'}],
      ['talks-2024-11-01', 'Talks', {from: '2024-11-01T20:00', to: '2024-11-01T21:00'}],
      ['last-talks-2024-11-09', 'Last talks', '2024-11-09T10:00'],
    ]);
    expect(notes.map(({code}) => code)).to.include('repeats');
  });

  it('without an end is written out as often as is asked for, and that is told', async () => {
    const {parsed, notes} = await read([weekly('')], '', {repeats: 3});
    expect(parsed.events).to.have.length(3);
    const note = notes.find(({code}) => code === 'repeats-on');
    expect(note?.message).to.equal(
      'The event goes on repeating: its first 3 times are written out, until 2024-11-01T20:00:00.',
    );
  });

  it('leaves out the days that a month does not have', async () => {
    const {parsed} = await read([
      'SUMMARY:A\nDTSTART;VALUE=DATE:20240131\nRRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3',
    ]);
    expect(parsed.events.map(({when}) => when)).to.deep.equal(['2024-01-31', '2024-03-31', '2024-05-31']);
  });

  it('ends where a rule never comes true', async () => {
    const {parsed} = await read([
      'SUMMARY:A\nDTSTART:20240101T000000\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    ]);
    expect(parsed.events).to.deep.equal([]);
  });
});

describe('A calendar that is broken', () => {
  const BROKEN: readonly (readonly [string, string, string, number])[] = [
    ['a line that is none', calendar(['SUMMARY:A\nfoo bar']), 'bad-calendar', 5],
    ['an event that never ends', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\n', 'bad-calendar', 2],
    ['no event', calendar([]), 'empty-calendar', 1],
  ];
  for (const [name, text, code, line] of BROKEN)
    it(`is no story, with one message and its line, where it has ${name}`, async () => {
      const {story, notes} = await importStory(text);
      expect(story).to.equal(undefined);
      expect(notes.map((note) => [note.code, note.line])).to.deep.equal([[code, line]]);
    });

  it('loses the event that cannot be read and no other; one without a date claims none', async () => {
    const {parsed, notes} = await read([
      'SUMMARY:A\nDTSTART:garbage',
      'SUMMARY:B\nDTSTART:20240619',
      'SUMMARY:C',
      'SUMMARY:D\nDTSTART:20240619\nSTATUS:CANCELLED',
      'SUMMARY:E\nDTSTART:20240619\nRRULE:FREQ=OFTEN',
    ]);
    expect(parsed.events.map(({title, when}) => [title, when])).to.deep.equal([
      ['B', '2024-06-19'],
      ['C', {from: '..', to: '..'}],
      ['E', '2024-06-19'],
    ]);
    expect(notes.map(({code, line}) => [code, line])).to.deep.include.members([
      ['no-event', 3],
      ['no-date', 11],
      ['cancelled', 14],
      ['unread-rule', 22],
    ]);
  });
});
