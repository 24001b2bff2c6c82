import {expect} from 'chai';
import {importStory} from '../../src/import/import.ts';
import {imported} from './imported.ts';

const lines = (...rows: readonly string[]): string => rows.join('\n');

describe('A table', () => {
  // The same row in each language: what its columns hold is told by their headers.
  const LANGUAGES: readonly (readonly [string, string, string])[] = [
    ['en', 'Title,Date,Time,Place,Category,Source', 'A,June 19 2024,8:15 pm,Rome,G,S'],
    ['es', 'Título;Fecha;Hora;Lugar;Grupo;Fuente', 'A;19/06/2024;20:15;Rome;G;S'],
    ['fr', 'Titre;Date de début;Heure;Lieu;Catégorie;Source', 'A;19 juin 2024;20h15;Rome;G;S'],
    ['ar', 'العنوان,التاريخ,الوقت,المكان,المجموعة,المصدر', 'A,١٩ يونيو ٢٠٢٤,٨:١٥ م,Rome,G,S'],
    ['ko', '제목\t날짜\t시간\t장소\t분류\t출처', 'A\t2024년 6월 19일\t오후 8시 15분\tRome\tG\tS'],
    ['ru', 'Название;Дата;Время;Место;Группа;Источник', 'A;19 июня 2024 г.;20:15;Rome;G;S'],
  ];
  for (const [lang, headers, row] of LANGUAGES)
    it(`is read by its headers in ${lang}`, async () => {
      const {format, parsed, errors} = await imported(lines(headers, row));
      expect([format, parsed.lang, errors]).to.deep.equal(['csv', lang, []]);
      expect(parsed.events).to.deep.equal([
        {id: 'a', title: 'A', group: 'g', when: '2024-06-19T20:15', place: 'Rome', says: [{source: 's'}]},
      ]);
      expect(parsed.sources).to.deep.equal({s: {title: 'S'}});
    });

  const DATES: readonly (readonly [string, string])[] = [
    ['2024', '2024'],
    ['2024-06', '2024-06'],
    ['1984?', '1984?'],
    ['2024-06-18/2024-06-19', '2024-06-18/2024-06-19'],
    ['2024-06-19 20:15', '2024-06-19T20:15'],
    ['2024-06-19T20:15:30+02:00', '2024-06-19T20:15:30+02:00'],
    ['2024/6/9', '2024-06-09'],
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['19.06.2024 20:15', '2024-06-19T20:15'],
    ['"June 19, 2024"', '2024-06-19'],
    ['19th June 2024', '2024-06-19'],
    ['June 2024', '2024-06'],
    ['"Jun 19, 2024 12:05 am"', '2024-06-19T00:05'],
  ];
  for (const [written, moment] of DATES)
    it(`has dates as people write them: ${written}`, async () => {
      const {parsed} = await imported(lines('title,date', `A,${written}`));
      expect(parsed.events[0]?.when).to.equal(moment);
    });

  for (const written of ['soon', '3/4/2024', '31/02/2024', '19/06/24', '2024-13', '2024-22', '13 pm'])
    it(`claims nothing for what is no date or may be two: ${written}`, async () => {
      const {parsed, notes} = await imported(lines('title,date', `A,${written}`));
      expect(parsed.events[0]?.when).to.deep.equal({from: '..', to: '..'});
      const note = notes.find(({path}) => path === 'events[0].start');
      expect(note).to.include({kind: 'lost', line: 2, column: 3, value: written});
    });

  it('reads a date that may be two as the rest of its column allows, and says how', async () => {
    const {parsed, notes} = await imported(lines('title,date', 'A,3/4/2024', 'B,13/4/2024'));
    expect(parsed.events[0]?.when).to.equal('2024-04-03');
    expect(notes.map(({code}) => code)).to.include('day-first');
  });

  it('keeps commas, quotation marks and lines of a quoted cell, and empty rows count for nothing', async () => {
    const {parsed} = await imported(lines('title,date,text', '"A, ""b""",2024,"One', '', 'Two"', ',,', ' '));
    expect(parsed.events).to.deep.equal([{id: 'a-b', title: 'A, "b"', when: '2024', text: 'One\n\nTwo'}]);
  });

  it('tells of columns that nobody knows, at the cell', async () => {
    const {notes} = await imported(lines('title,date,shoe size', 'A,2024,43'));
    expect(notes.find(({kind}) => kind === 'lost')).to.include({line: 2, column: 8, value: '43'});
  });

  const BROKEN: readonly (readonly [string, string, string, number, number])[] = [
    ['a quotation mark that is never closed', lines('title,date', 'A,"2024', 'B,2025'), 'open-quote', 2, 3],
    ['no column of titles', lines('when,where', '2024,Rome'), 'no-title-column', 1, 1],
    ['no rows', 'title,date\n', 'no-rows', 1, 1],
  ];
  for (const [name, text, code, line, column] of BROKEN)
    it(`is no story, with one message, where it has ${name}`, async () => {
      const {story, notes} = await importStory(text);
      expect(story).to.equal(undefined);
      expect(notes.map((note) => [note.code, note.line, note.column])).to.deep.equal([[code, line, column]]);
    });
});

describe('The spreadsheet of TimelineJS', () => {
  const headers =
    'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background';

  it('is read column by column', async () => {
    const {format, parsed, told, errors} = await imported(
      lines(
        headers,
        ',,,,,,,,,The vote,Summary,a.jpg,,,,Alt,title,,',
        '2024,6,19,2:30 PM,2024,6,19,15:45,afternoon,Debate,<b>Text</b>,b.jpg,Ann,Cap,t.jpg,Alt,,House,#fff',
        '"1,984",,,,,,,,,Before,,,,,,,,,',
        '1990,,,,1999,,,,,Nineties,,,,,,,era,,',
      ),
    );
    expect(format).to.equal('timelinejs-csv');
    expect(errors).to.deep.equal([]);
    expect(parsed).to.include({title: 'The vote', summary: 'Summary'});
    expect(parsed.events).to.deep.equal([
      {
        id: 'debate',
        title: 'Debate',
        group: 'house',
        when: {from: '2024-06-19T14:30', to: '2024-06-19T15:45', label: 'afternoon'},
        text: '**Text**',
        media: {src: 'b.jpg', alt: 'Alt', caption: 'Cap', credit: 'Ann', thumbnail: 't.jpg'},
      },
      {id: 'before', title: 'Before', when: '1984'},
    ]);
    expect(parsed.eras).to.deep.equal([{title: 'Nineties', from: '1990', to: '1999'}]);
    expect(told).to.deep.equal(['lost events[0].background']);
  });

  it('has line and column of each cell that has no place', async () => {
    const {notes} = await importStory(lines(headers, '2024,2,31,,,,,,,A,,,,,,,,,red'));
    expect(
      notes.filter(({kind}) => kind === 'lost').map(({path, line, column}) => [path, line, column]),
    ).to.deep.equal([
      ['events[0].background', 2, 27],
      ['events[0].start_date', 2, 1],
    ]);
  });

  it('is read in its first edition too', async () => {
    const {parsed} = await imported(
      lines('Start Date,End Date,Headline,Tag', '12/31/2014 10:15,2015,A,G', '6/2014,,B,'),
    );
    expect(parsed.events.map(({when}) => when)).to.deep.equal([
      {from: '2014-12-31T10:15', to: '2015'},
      '2014-06',
    ]);
  });
});
