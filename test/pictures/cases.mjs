/** Every picture that is kept: a story, a view, a width, a colour scheme. */

const WIDTHS = [360, 680, 1200];
const SCHEMES = ['light', 'dark'];

const SHOWN = [
  {story: 'visit', lang: 'es', view: 'sequence'},
  {story: 'visit', lang: 'es', view: 'clock', allSources: true},
  {story: 'visit', lang: 'ar', view: 'sequence'},
  {story: 'visit', lang: 'ar', view: 'clock', allSources: true},
  ...['apollo', 'france', 'court', 'live', 'deep'].flatMap((story) =>
    ['sequence', 'clock'].map((view) => ({story, lang: 'en', view})),
  ),
  {story: 'court', lang: 'en', view: 'table'},
  {story: 'apollo', lang: 'en', view: 'clock', selected: 'land'},
  {story: 'court', lang: 'en', view: 'sequence', selected: 'leaves'},
];

const nameOf = ({story, lang, view, selected}, width, scheme) =>
  [story, view, ...(selected ? ['card'] : []), ...(lang === 'en' ? [] : [lang]), width, scheme].join('-');

export const cases = SHOWN.flatMap((shown) =>
  WIDTHS.flatMap((width) =>
    SCHEMES.map((scheme) => ({...shown, width, scheme, name: nameOf(shown, width, scheme)})),
  ),
);
