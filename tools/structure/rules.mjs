/** Which folder or file of src/ may import which. Those that a list does not name stand beside or above. */
export const mayImport = {
  time: [],
  story: ['time'],
  visit: ['story'],
  layout: ['time', 'story'],
  i18n: ['time', 'story'],
  'i18n/lang': ['i18n', 'visit'],
  'state.ts': ['time', 'story', 'layout', 'i18n'],
  'events.ts': ['story', 'state.ts'],
  'languages.ts': ['story', 'i18n', 'i18n/lang', 'visit'],
  'session.ts': ['story', 'state.ts'],
  view: ['time', 'story', 'layout', 'i18n', 'state.ts'],
  interact: ['time', 'story', 'layout', 'i18n', 'state.ts'],
  'clock-part.ts': ['layout', 'state.ts', 'view', 'interact'],
  'parts.ts': ['state.ts', 'view', 'interact', 'clock-part.ts'],
  'reader-actions.ts': ['i18n', 'state.ts', 'view', 'interact'],
  'reader-keys.ts': ['state.ts', 'view', 'interact', 'reader-actions.ts'],
  'details-part.ts': ['story', 'i18n', 'view', 'reader-actions.ts', 'reader-keys.ts'],
  'stage.ts': [
    'story',
    'i18n',
    'layout',
    'state.ts',
    'view',
    'interact',
    'parts.ts',
    'reader-actions.ts',
    'details-part.ts',
  ],
  'visit-timeline.ts': [
    'time',
    'story',
    'visit',
    'layout',
    'i18n',
    'state.ts',
    'events.ts',
    'languages.ts',
    'session.ts',
    'stage.ts',
    'view',
    'interact',
  ],
  'index.ts': ['story', 'visit', 'events.ts', 'visit-timeline.ts'],
  'register.ts': ['visit-timeline.ts'],
  'define.ts': ['index.ts', 'register.ts', 'visit-timeline.ts'],
};

/** Where a package may be used. No other package may. */
export const usedBy = {
  lit: ['visit-timeline.ts', 'stage.ts', 'parts.ts', 'clock-part.ts', 'details-part.ts', 'view', 'interact'],
  'd3-selection': ['view', 'interact'],
  'd3-zoom': ['view', 'interact'],
  'd3-array': ['layout', 'view'],
  'd3-time': ['layout', 'view'],
};

/** What src/ never says, and what to do instead. */
export const forbidden = {
  any: 'say what it is, or `unknown`',
  console: 'report an issue or an event; the page’s console is not ours',
  innerHTML: 'build nodes with lit or textContent',
  outerHTML: 'build nodes with lit or textContent',
  insertAdjacentHTML: 'build nodes with lit or textContent',
  'document.write': 'build nodes with lit or textContent',
  localStorage: 'keep it in the state; a guest stores nothing',
  sessionStorage: 'keep it in the state; a guest stores nothing',
};

export const MAX_LINES = 300;

/** Dictionaries are as long as the interface has words. */
export const isDictionary = (path) => /^src\/i18n\/((es|en)\.ts|lang\/)/.test(path);
