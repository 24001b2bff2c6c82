import {expect} from 'chai';
import {parseStory} from '../../src/story/read/parse.ts';
import {brief, SOURCED, story} from './one-event.ts';

describe('parseStory reports', () => {
  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['text that is not JSON', '{"a": }', ['error not-json ']],
    ['an empty text', '', ['error not-json ']],
    ['a number', 5, ['error wrong-type ']],
    ['null', null, ['error wrong-type ']],
    ['a list', [], ['error wrong-type ']],
    ['nothing', undefined, ['error wrong-type ']],
    ['a story without events', story({}, {events: undefined}), ['error missing events']],
    ['events that are no list', story({}, {events: {}}), ['error wrong-type events']],
    ['a missing version', story({}, {version: undefined}), ['warning missing version']],
    ['a later version', story({}, {version: 2}), ['error unsupported version']],
    ['a version of the wrong type', story({}, {version: '1'}), ['error wrong-type version']],
    ['a missing language', story({}, {lang: undefined}), ['warning missing lang']],
    ['a language that is no tag', story({}, {lang: 'en_US'}), ['error invalid-language lang']],
    ['a language by its name', story({}, {lang: 'english'}), ['error invalid-language lang']],
    ['a missing title', story({}, {title: undefined}), ['warning missing title']],
    ['a title of the wrong type', story({}, {title: 5}), ['error wrong-type title']],
    ['an unknown key', story({}, {colour: 'red'}), ['error unknown-key colour']],
    ['an unknown key of an event', story({wehn: '2024'}), ['error unknown-key events[0].wehn']],
    ['an unknown key that is no identifier', story({'a b': 1}), ['error unknown-key events[0]["a b"]']],
    ['an unknown zone', story({timeZone: 'Mars/Phobos'}), ['error invalid-zone events[0].timeZone']],
    ['no zone', story({when: '2024-06-19T02:22'}, {timeZone: undefined}), ['advice advice timeZone']],
    ['an id that is no id', story({id: 'a b'}), ['error invalid-id events[0].id']],
    ['an empty id', story({id: ''}), ['error invalid-id events[0].id']],
    ['a missing id', story({id: undefined}), ['error missing events[0].id']],
    [
      'an id that is taken',
      story(
        {},
        {
          events: [
            {id: 'a', title: 'A', ...SOURCED},
            {id: 'a', title: 'B', ...SOURCED},
          ],
        },
      ),
      ['error duplicate-id events[1].id'],
    ],
    [
      'a group whose id is taken',
      story(
        {},
        {
          groups: [
            {id: 'g', title: 'G'},
            {id: 'g', title: 'H'},
          ],
        },
      ),
      ['error duplicate-id groups[1].id'],
    ],
    ['a missing title of an event', story({title: undefined}), ['error missing events[0].title']],
    [
      'a title that says something only in a language that is none',
      story({title: {en: '', english: 'A'}}),
      ['error invalid-language events[0].title.english'],
    ],
    ['a title that says nothing', story({title: ' '}), ['error missing events[0].title']],
    ['a text without a language', story({text: {}}), ['error missing events[0].text']],
    [
      'a text in no language',
      story({text: {en_US: 'x', en: 'y'}}),
      ['error invalid-language events[0].text.en_US'],
    ],
    ['a text that is none', story({text: {en: 5, es: 'x'}}), ['error wrong-type events[0].text.en']],
    ['null', story({text: null}), ['error wrong-type events[0].text']],
    ['an impossible date', story({when: {on: '2024-02-30'}}), ['error invalid-date events[0].when.on']],
    [
      'an impossible date in a list',
      story({when: ['2024-13', '2024']}),
      ['error invalid-date events[0].when[0]'],
    ],
    ['an impossible end', story({when: '2024-06-18/2024-06-31'}), ['error invalid-date events[0].when']],
    [
      'two forms at once',
      story({when: {on: '2024', between: ['2024', '2025']}}),
      ['error conflicting-forms events[0].when'],
    ],
    ['no form', story({when: {basis: 'inferred'}}), ['error missing events[0].when']],
    ['around without give', story({when: {around: '2024-06-19'}}), ['error missing events[0].when.give']],
    ['give without around', story({when: {give: 'PT1H'}}), ['error missing events[0].when.around']],
    ['from without to', story({when: {from: '2024'}}), ['error missing events[0].when.to']],
    [
      'from after to',
      story({when: {from: '2024-06-20', to: '2024-06-19'}}),
      ['error reversed events[0].when'],
    ],
    [
      'a reversed between',
      story({when: {between: ['2025', '2024']}}),
      ['error reversed events[0].when.between'],
    ],
    [
      'a between of three',
      story({when: {between: ['2023', '2024', '2025']}}),
      ['error wrong-type events[0].when.between'],
    ],
    ['a reversed interval', story({when: '2024-06-20/2024-06-19'}), ['error reversed events[0].when']],
    [
      'a reversed interval in a zone that is none',
      story({when: '2024-06-20/2024-06-19', timeZone: 'Mars/Phobos'}),
      ['error reversed events[0].when', 'error invalid-zone events[0].timeZone'],
    ],
    [
      'a reversed era',
      story({}, {eras: [{title: 'E', from: '2025', to: '2024'}]}),
      ['error reversed eras[0]'],
    ],
    ['a reversed range', story({lasts: {min: 'PT2H', max: 'PT1H'}}), ['error reversed events[0].lasts']],
    [
      'a reversed gap',
      story({after: {event: 'b', gap: {min: 'P2D', max: 'PT1H'}}}),
      ['error reversed events[0].after.gap'],
    ],
    ['a duration in words', story({lasts: '2 hours'}), ['error invalid-duration events[0].lasts']],
    ['about without give', story({lasts: {about: 'PT2H'}}), ['error missing events[0].lasts.give']],
    [
      'about and min',
      story({lasts: {about: 'PT2H', give: 'PT1H', min: 'PT1H'}}),
      ['error conflicting-forms events[0].lasts'],
    ],
    ['an unknown event', story({after: ['b', 'bb']}), ['error unknown-id events[0].after[1]']],
    [
      'an unknown event in a statement',
      story({with: {event: 'c'}}),
      ['error unknown-id events[0].with.event'],
    ],
    ['a relation to itself', story({during: 'a'}), ['error unknown-id events[0].during']],
    ['an unknown group', story({group: 'h'}), ['error unknown-id events[0].group']],
    [
      'an unknown source',
      story({when: {on: '2024', source: 't'}}),
      ['error unknown-id events[0].when.source'],
    ],
    [
      'one unknown source of two',
      story({when: {on: '2024', source: ['s', 't']}}),
      ['error unknown-id events[0].when.source[1]'],
    ],
    [
      'a quotation of an unknown source',
      story({says: [{source: 's'}, {source: 't'}]}),
      ['error unknown-id events[0].says[1].source'],
    ],
    [
      'a group within itself',
      story({}, {groups: [{id: 'g', title: 'G', parent: 'g'}]}),
      ['error unknown-id groups[0].parent'],
    ],
    [
      'groups within each other',
      story(
        {},
        {
          groups: [
            {id: 'g', title: 'G', parent: 'h'},
            {id: 'h', title: 'H', parent: 'g'},
          ],
        },
      ),
      ['error unknown-id groups[0].parent'],
    ],
    ['a status that there is not', story({status: 'planed'}), ['error unsupported events[0].status']],
    ['a weight in quotes', story({weight: '2'}), ['error wrong-type events[0].weight']],
    [
      'a paragraph before the headline',
      story({says: [{source: 's', paragraph: -1}]}),
      ['error wrong-type events[0].says[0].paragraph'],
    ],
    ['one person instead of a list', story({people: 'Kim'}), ['error wrong-type events[0].people']],
    ['a source without a title', story({}, {sources: {s: {}}}), ['warning missing sources.s.title']],
    [
      'a source under no name',
      story({}, {sources: {s: {title: 'S'}, '': {title: 'T'}}}),
      ['error invalid-id sources[""]'],
    ],
    [
      'a link that runs',
      story({}, {sources: {s: {title: 'S', url: 'javascript:alert(1)'}}}),
      ['error invalid-url sources.s.url'],
    ],
    [
      'a picture inside the story',
      story({media: {src: 'data:image/png;base64,AAAA', alt: 'x'}}),
      ['error invalid-url events[0].media.src'],
    ],
    [
      'a picture without a description',
      story({media: {src: 'a.png'}}),
      ['advice advice events[0].media.alt'],
    ],
    ['an event without a source', story({says: undefined}), ['advice advice events[0].says']],
    ['a story without any', story({}, {events: [{id: 'a', title: 'A'}]}), ['advice advice sources']],
    [
      'a page where a picture should be',
      story({
        media: [
          {src: 'a.png', alt: 'x'},
          {src: 'https://example.org/', alt: 'x'},
        ],
      }),
      ['advice advice events[0].media[1].src'],
    ],
    ['a film of another site, which is an embed', story({media: {src: 'https://youtu.be/x', alt: 'x'}}), []],
    ['a page that says so', story({media: {src: 'https://example.org/', type: 'embed', alt: 'x'}}), []],
    ['an event whose text is empty', story({text: ''}), ['advice advice events[0].text']],
    [
      'a width that is none',
      story({media: {src: 'a.png', alt: 'x', width: 0}}),
      ['error wrong-type events[0].media.width'],
    ],
    [
      'a colour that is none',
      story({}, {groups: [{id: 'g', title: 'G', color: 'bleu'}]}),
      ['error unsupported groups[0].color'],
    ],
    ['an order that there is not', story({}, {order: 'new'}), ['error unsupported order']],
    ['a beginning that is none', story({}, {start: 'today'}), ['error invalid-date start']],
    [
      'a report older than what it reports, under no key that nobody wrote',
      story({when: '2024-06-20'}, {sources: {s: {title: 'S', published: '2024-06-18'}}}),
      ['warning contradiction events[0]'],
    ],
    [
      'a contradiction',
      story({when: ['2024-06-18', {on: '2024-06-20'}]}),
      ['warning contradiction events[0].when[1]'],
    ],
    [
      'a contradiction where it stood in the document',
      story({when: ['2024-06-31', '2024-06-18', {on: '2024-06-20'}]}),
      ['error invalid-date events[0].when[0]', 'warning contradiction events[0].when[2]'],
    ],
  ];
  for (const [title, input, expected] of cases) {
    it(`${title}`, () => expect(brief(parseStory(input))).to.deep.equal(expected));
  }
});
