import {casesOf} from './time-case.ts';

const antiquity = casesOf(
  {title: 'A town by the river', timeZone: 'UTC'},
  [{id: 'town', title: 'The town', when: '-0399/0476'}],
  [
    {id: 'bce-day', kind: 'A day before the common era', event: 'The flood', told: {when: '-0043-03-15'}},
    {id: 'bce-year', kind: 'A year before the common era', event: 'The wall', told: {when: '-0217'}},
    {id: 'bce-decade', kind: 'A decade before the common era', event: 'The temple', told: {when: '-012X'}},
    {id: 'year-zero', kind: 'Year 0, which is 1 BCE', event: 'The mint', told: {when: '0000'}},
    {id: 'two-eras', kind: 'From one era to the other', event: 'The dynasty', told: {when: '-0026/0068'}},
  ],
);

const deep = casesOf(
  {title: 'Four billion years', timeZone: 'UTC'},
  [{id: 'life', title: 'Life', when: 'Y-4000000000/..'}],
  [
    {id: 'deep', kind: 'Deep time', event: 'The Earth forms', told: {when: 'Y-4540000000'}},
    {
      id: 'deep-interval',
      kind: 'An interval of deep time',
      event: 'The dinosaurs',
      told: {when: 'Y-230000000/Y-66000000'},
    },
    {
      id: 'deep-about',
      kind: 'About so many years ago',
      event: 'The first eyes',
      told: {when: {around: 'Y-540000000', give: 'P10000000Y'}},
    },
    {
      id: 'deep-length',
      kind: 'A length of deep time',
      event: 'An ice age',
      told: {
        when: {between: ['Y-720000000', 'Y-630000000']},
        lasts: {about: 'P50000000Y', give: 'P5000000Y'},
      },
    },
    {id: 'deep-year', kind: 'A year of deep time', event: 'A stone falls', told: {when: 'Y-66043217'}},
    {id: 'deep-future', kind: 'The far future', event: 'The oceans dry', told: {when: 'Y1000000000'}},
  ],
);

const all = casesOf(
  {title: 'All there is', timeZone: 'UTC'},
  [
    {id: 'sun', title: 'The Sun', when: 'Y-4600000000/..'},
    {id: 'today', title: 'This gallery', when: '2026-11-24'},
  ],
  [{id: 'big-bang', kind: 'The big bang', event: 'The big bang', told: {when: 'Y-13800000000'}}],
);

/** Before the common era, and beyond all calendars. */
export const ages = [...antiquity, ...deep, ...all];
