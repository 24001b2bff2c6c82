/** Which folder or file of src/ may import which. Those that a list does not name stand beside or above. */
export const mayImport = {
  time: [],
  story: ['time'],
  visit: ['story'],
  import: ['time', 'story'],
  words: ['time', 'story'],
  state: ['time', 'story'],
  'state.ts': ['time', 'story', 'state'],
  view: ['time', 'story', 'words', 'state.ts'],
  card: ['time', 'story', 'words', 'state.ts', 'view'],
  frame: ['time', 'story', 'words', 'state.ts', 'view'],
  sequence: ['time', 'story', 'words', 'state.ts', 'view', 'card', 'frame'],
  clock: ['time', 'story', 'words', 'state.ts', 'view', 'card', 'frame'],
  table: ['time', 'story', 'words', 'state.ts', 'view', 'card', 'frame'],
  element: [
    'time',
    'story',
    'words',
    'visit',
    'import',
    'state.ts',
    'view',
    'card',
    'frame',
    'sequence',
    'clock',
    'table',
  ],
  embed: ['words', 'clock', 'visit', 'element'],
  'index.ts': ['story', 'visit', 'element'],
  'define.ts': ['index.ts', 'element'],
};

/** What a `scene/` folder may import beside itself: numbers and shapes, no words, no lit, no DOM. */
export const SCENE_MAY_IMPORT = /^src\/(time\/|story\/|view\/(labels|mark-part|shapes|size)\.ts$)/;

const DRAWN = ['view', 'card', 'frame', 'sequence', 'clock', 'table'];

/** Where a package may be used. No other package may. */
export const usedBy = {
  lit: [...DRAWN, 'element'],
  'd3-array': DRAWN,
  'd3-dsv': ['import'],
  htmlparser2: ['import'],
  'ical.js': ['import'],
  'd3-scale': DRAWN,
  'd3-selection': DRAWN,
  'd3-time': DRAWN,
  'd3-zoom': ['clock'],
};

/** What src/ never says, and what to do instead. */
export const forbidden = {
  any: 'say what it is, or `unknown`',
  console: 'report an issue or an event; only author-console.ts writes to the page’s console',
  innerHTML: 'build nodes with lit or textContent',
  outerHTML: 'build nodes with lit or textContent',
  insertAdjacentHTML: 'build nodes with lit or textContent',
  'document.write': 'build nodes with lit or textContent',
  localStorage: 'keep it in the state; a guest stores nothing',
  sessionStorage: 'keep it in the state; a guest stores nothing',
};

/** The one file that may say it all the same. */
export const exempt = {console: 'src/element/page/author-console.ts'};

export const MAX_LINES = 300;

/** Files of one folder, its own folders aside. */
export const MAX_FILES = 26;

/** Dictionaries are as long as the interface has words. */
export const isDictionary = (path) => /^src\/(words\/(languages\/|messages\.ts)|visit\/)/.test(path);
