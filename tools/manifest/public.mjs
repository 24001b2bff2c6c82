/** What the source cannot tell an editor of code by itself: events, states and styling, each in a sentence. */

export const events = {
  'timeline-ready': [
    '{issues: readonly Issue[]}',
    'A story is on the screen; what was wrong with it, if anything.',
  ],
  'timeline-error': ['{message: string; issues: readonly Issue[]}', 'No story could be shown.'],
  'timeline-select': ['{id: string | null}', 'A person opened or closed the card of an event.'],
  'timeline-view': [`{view: 'sequence' | 'clock' | 'table'}`, 'A person chose another view.'],
  'timeline-zoom': [
    '{from: number; to: number}',
    'A person moved the clock: the ends of what is in sight, epoch ms.',
  ],
  'timeline-sources': ['{hiddenSources: readonly string[]}', 'A person switched a source on or off.'],
};

export const states = {
  loading: 'A story, or what shows it, is on its way.',
  ready: 'The story is on the screen.',
  failed: 'There is nothing to show.',
  narrow: 'The element is as narrow as on a phone.',
};

export const parts = {
  title: 'The heading of the story.',
  summary: 'The paragraph under it.',
  overview: 'What the story spans, in a sentence.',
  controls: 'The bar of views and choices.',
  search: 'The field that finds events.',
  sources: 'The list of sources, each with its switch.',
  legend: 'What the marks mean.',
  sequence: 'The view of the order.',
  phase: 'The heading of a group.',
  event: 'The row of an event.',
  'event-title': 'The title of an event.',
  when: 'The line that tells the time of an event.',
  badge: 'A mark beside it: inferred, ongoing, denied.',
  card: 'What is known of the selected event.',
  panel: 'The side panel that holds the card.',
  lead: 'The picture of the whole story, beside its title.',
  steps: 'The buttons to the next and previous event.',
  media: 'A picture, video or sound.',
  clock: 'The view of the proportional axis.',
  count: 'How many events a mark stands for.',
  zone: 'The choice of the time zone.',
  zoom: 'The buttons that zoom.',
  shelf: 'The events without a time.',
  table: 'The sortable table.',
  scrubber: 'The slider along the story.',
  provenance: 'The line that says what is shown, and what was left out.',
};

export const properties = {
  '--story-timeline-paper': 'The colour behind labels: set it where the page is not white.',
  '--story-timeline-surface': 'The colour of cards and panels.',
  '--story-timeline-ink': 'The colour of text.',
  '--story-timeline-ink-2': 'The colour of text that stands back.',
  '--story-timeline-ink-3': 'The colour of the faintest text.',
  '--story-timeline-edge': 'The colour of the edges of controls.',
  '--story-timeline-rule': 'The colour of lines that part.',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((group) => [`--story-timeline-group-${group}`, `The colour of group ${group}.`]),
  ),
  '--story-timeline-heading-font': 'The font family of headings.',
  '--story-timeline-padding': 'The room between the edge and the content.',
  '--story-timeline-sticky-top': 'The height of a bar that the page keeps at its top.',
};
