import {expect} from 'chai';
import * as fc from 'fast-check';
import {importStory} from '../../src/import/import.ts';
import type {Format} from '../../src/import/import.ts';
import {parseStory} from '../../src/story/read/parse.ts';

const SEEDS = {
  story: '{"version":1,"lang":"en","title":"T","events":[{"id":"a","title":"A"}]}',
  timelinejs:
    '{"title":{"text":{"headline":"T"}},"events":[{"start_date":{"year":"-44","month":"3","day":15},"end_date":{"year":2024},"text":{"headline":"<b>A</b>","text":"<p>x <a href=\\"#y\\">z</a>"},"media":{"url":"<iframe src=x>","caption":"c"},"group":"g","unique_id":"1"}],"eras":[{"start_date":{"year":1}}],"scale":"cosmological"}',
  'timelinejs-csv':
    'Year,Month,Day,Time,End Year,Headline,Text,Media,Type,Group\n2024,6,19,2:30 PM,2025,A,"b ""c""",x.jpg,era,g\n',
  csv: 'Título;Fecha;Hora;Fuente\nA;19/06/2024;20:15;S\n',
  icalendar:
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:A\r\nDTSTART;TZID=Europe/Madrid:20240619T200000\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  html: '<h2>T</h2><ol><li id=a data-after="b"><h3>A</h3><p><time datetime="2024">x</time><q>y</q></p><blockquote>z</blockquote></ol>',
} as const satisfies Readonly<Record<Format, string>>;

describe('A text', () => {
  for (const [format, text] of Object.entries(SEEDS))
    it(`is told by its content: ${format}`, async () => {
      for (const written of [text, `\ufeff${text}`, `\n${text}`])
        expect((await importStory(written)).format).to.equal(format);
    });

  for (const text of ['', 'x', '[]', '{}', 'null', '"a"', '[1]', '{"events": 1'])
    it(`that is none of the formats is told so: ${text}`, async () => {
      const {story, notes} = await importStory(text);
      expect(story).to.equal(undefined);
      expect(notes.map(({kind}) => kind)).to.deep.equal(['error']);
    });
});

/** A text of a format with some of it repeated, taken out, or replaced by what means something in one of the formats. */
const damaged = fc
  .tuple(
    fc.constantFrom(...Object.values<string>(SEEDS)),
    fc.array(
      fc.tuple(
        fc.nat(400),
        fc.nat(30),
        fc.oneof(
          fc.string({unit: 'binary', maxLength: 8}),
          fc.constantFrom(
            '"',
            '<',
            '>',
            '{',
            '}',
            '[]',
            ',',
            ';',
            '\n',
            ':',
            '0',
            '-',
            '999999999999',
            'null',
            '&#x0;',
          ),
          fc.constantFrom(
            '<ol><li>',
            '</li>',
            '<script>',
            'BEGIN:VEVENT\n',
            'END:VEVENT\n',
            'BYMONTH=2;',
            '__proto__',
          ),
        ),
      ),
      {maxLength: 4},
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), text),
  );

describe('Whatever text is imported', () => {
  const never = async (text: string): Promise<void> => {
    const {story, notes} = await importStory(text);
    if (story) parseStory(story);
    else expect(notes.filter(({kind}) => kind === 'error')).to.have.length(1);
    for (const {message, line = 1, column = 1} of notes) {
      expect(message).not.to.match(/\{(value|kept|to|name|count|from)\}|undefined|NaN/);
      expect(line > 0 && column > 0).to.equal(true);
    }
  };

  it('a column named like what objects have is a column', () =>
    never(
      'Year,Month,Day,Time,End Year,Headline,Text,Media,Type,__proto__,constructor\n2024,6,19,,,A,,,,x,y\n',
    ));

  it('nothing is thrown, and where there is no story there is one reason', () =>
    fc.assert(fc.asyncProperty(fc.oneof(damaged, fc.string({unit: 'binary'})), never), {numRuns: 400}));
}).timeout(60_000);
