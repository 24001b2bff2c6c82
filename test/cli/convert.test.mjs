import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openShell, SLIDES, STORY} from './shell.mjs';

const FILES = {
  'slides.json': SLIDES,
  'sheet.csv': 'Year,Month,Headline,Media\n2024,6,The hearing,a.jpg\n',
  'table.csv': 'Título;Fecha;Hora\nLa vista;19/06/2024;20:15\n',
  'court.ics':
    'BEGIN:VCALENDAR\nX-WR-CALNAME:Court\nBEGIN:VEVENT\nSUMMARY:Hearing\nDTSTART;TZID=Europe/Madrid:20240619T200000\nRRULE:FREQ=WEEKLY\nEND:VEVENT\nEND:VCALENDAR\n',
  'list.html':
    '<h2>The vote</h2><ol><li id="a"><h3>Debate</h3><p><time datetime="2024-06-19">that day</time></p></li></ol>',
};

describe('visit-timeline convert', () => {
  const shell = openShell(FILES);

  const FORMATS = [
    ['slides.json', 'TimelineJS JSON; 2 events', ['The hearing', 'The ruling']],
    ['sheet.csv', 'a TimelineJS spreadsheet; 1 event', ['The hearing']],
    ['table.csv', 'a table; 1 event', ['La vista']],
    ['court.ics --repeats 2', 'an iCalendar file; 2 events', ['Hearing', 'Hearing']],
    ['list.html', 'an HTML list; 1 event', ['Debate']],
  ];
  for (const [args, said, titles] of FORMATS)
    it(`makes a story of ${args}, and of what is piped in`, () => {
      const {code, out, err} = shell.run(`visit-timeline convert ${args}`);
      assert.equal(code, 0, err);
      assert.match(err, new RegExp(said));
      assert.deepEqual(
        JSON.parse(out).events.map(({title}) => title),
        titles,
      );
      const [file, ...options] = args.split(' ');
      assert.equal(
        shell.run(`cat ${file} | visit-timeline convert - ${options.join(' ')} 2>/dev/null`).out,
        out,
      );
    });

  it('writes a file that check has nothing to say against, and tells with line and column what is lost', () => {
    const {code, out, err} = shell.run('visit-timeline convert slides.json --time-zone UTC -o made.json');
    assert.deepEqual([code, out], [0, '']);
    assert.match(
      err,
      /^slides\.json:18:21 {2}lost {2}“background” has no place.*\(events\[0\]\.background\)$/m,
    );
    assert.equal(shell.run('visit-timeline check made.json').code, 0);
  });

  it('ends with 1 under --strict where something is lost, and 0 where nothing is', () => {
    assert.equal(shell.run('visit-timeline convert slides.json --strict').code, 1);
    assert.equal(shell.run('visit-timeline convert sheet.csv --strict').code, 0);
  });

  it('takes title, language and zone from whoever knows them', () => {
    const {out} = shell.run(
      'visit-timeline convert sheet.csv --title "El juicio" --story-lang es --time-zone Europe/Madrid --quiet',
    );
    const {title, lang, timeZone} = JSON.parse(out);
    assert.deepEqual([title, lang, timeZone], ['El juicio', 'es', 'Europe/Madrid']);
  });

  it('leaves a story as its author wrote it', () => {
    const written = JSON.stringify(STORY, undefined, 7);
    shell.write('own.json', written);
    assert.equal(shell.run('visit-timeline convert own.json').out, `${written}\n`);
  });

  const BAD = [
    ['printf \'{"events": [1,]}\'', /^standard input:1:15 {2}.*not valid JSON/],
    ["printf 'when,where\\n2024,Rome'", /^standard input:1:1 {2}No column holds the titles/],
    [
      "printf 'BEGIN:VCALENDAR\\nfoo'",
      /^standard input:2:1 {2}The calendar cannot be read from here on: “foo”/,
    ],
    ["printf '<p>hello</p>'", /^standard input:1:1 {2}There is no list/],
    [
      "printf 'Just some words, and more of them than any header of a table would ever have.'",
      /no format that can be read/,
    ],
  ];
  for (const [line, said] of BAD)
    it(`says in one line why there is no story, and writes nothing: ${line}`, () => {
      const {code, out, err} = shell.run(`${line} | visit-timeline convert`);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, said);
      assert.equal(err.trim().split('\n').length, 1);
    });
});

describe('visit-timeline', () => {
  const shell = openShell({'story.json': STORY});

  const MISUSED = [
    ['visit-timeline chek', /no command “chek”.*check, convert, render/],
    ['visit-timeline check --wach', /no option --wach.*--help/],
    ['visit-timeline convert --repeats many', /--repeats many/],
    ['visit-timeline check none.json', /none\.json cannot be read \(ENOENT\)/],
    ['visit-timeline render story.json --to pdf', /“pdf” cannot be rendered.*html/],
    ['visit-timeline render story.json --to embed', /-o FOLDER/],
    ['visit-timeline render story.json --width wide', /--width wide/],
    ['visit-timeline convert story.json -o no/such/folder.json', /cannot be written \(ENOENT\)/],
    ['visit-timeline chek --lang es', /No existe la orden «chek»/],
  ];
  for (const [line, said] of MISUSED)
    it(`ends with 2 and one message: ${line}`, () => {
      const {code, err} = shell.run(line);
      assert.equal(code, 2);
      assert.match(err, said);
      assert.doesNotMatch(err, /\n\s+at /);
    });

  for (const command of ['', 'check', 'convert', 'render'])
    for (const lang of ['en', 'es'])
      it(`helps with ${command || 'all of it'} in ${lang}, with examples`, () => {
        const {code, out} = shell.run(`visit-timeline ${command} --help --lang ${lang}`);
        assert.equal(code, 0);
        assert.match(out, lang === 'en' ? /^Usage: visit-timeline/ : /^Uso: visit-timeline/);
        if (command)
          assert.match(
            out,
            lang === 'en' ? /Examples:\n {2}visit-timeline/ : /Ejemplos:\n {2}visit-timeline/,
          );
        assert.ok(out.split('\n').every((line) => line.length <= 130));
      });

  it('says its version, and is quiet where nobody reads on', () => {
    assert.match(shell.run('visit-timeline --version').out, /^\d+\.\d+\.\d+\n$/);
    assert.equal(shell.run('visit-timeline --help | head -1 > /dev/null').err, '');
  });
});
