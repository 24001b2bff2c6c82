/** The stories that the page lets a reader choose from, beside the visit. */
import type {Correction} from './replay.ts';
import type {DemoTexts} from './texts.ts';

export interface DemoStory {
  readonly id: string;
  readonly picture: string;
  readonly kicker: keyof DemoTexts;
  readonly title: keyof DemoTexts;
  /** What to look at. */
  readonly hint: keyof DemoTexts;
  /** Attributes of its element, beside `src`. */
  readonly attributes: string;
  /** The page plays it, so that it grows. */
  readonly corrections?: readonly Correction[];
}

export const STORIES: readonly DemoStory[] = [
  {
    id: 'apollo',
    picture: 'flag',
    kicker: 'apolloKicker',
    title: 'apolloTitle',
    hint: 'apolloHint',
    attributes: ' view="sequence"',
  },
  {
    id: 'france',
    picture: 'bastille',
    kicker: 'franceKicker',
    title: 'franceTitle',
    hint: 'franceHint',
    attributes: ' view="clock"',
  },
  {
    id: 'court',
    picture: 'court',
    kicker: 'courtKicker',
    title: 'courtTitle',
    hint: 'courtHint',
    // Its sources disagree, and its author knows.
    attributes: ' silent',
  },
  {
    id: 'live',
    picture: 'storm',
    kicker: 'liveKicker',
    title: 'liveTitle',
    hint: 'liveHint',
    attributes: ' view="sequence" refresh="30"',
    corrections: [
      {
        id: 'l6',
        after: 9,
        before: {
          title: {en: 'A gust of 152 km/h at the lighthouse', es: 'Racha de 152 km/h en el faro'},
          text: {en: 'It is the strongest of the day so far.', es: 'Es la más fuerte de lo que va de día.'},
        },
      },
    ],
  },
  {
    id: 'deep',
    picture: 'earth',
    kicker: 'deepKicker',
    title: 'deepTitle',
    hint: 'deepHint',
    attributes: ' view="clock"',
  },
];

/** The two lines that put a story on a page; its element is the one that this page shows. */
export const embedOf = ({id, attributes}: DemoStory): string =>
  `<script type="module" src="story-timeline.js"></script>\n<story-timeline src="stories/${id}.json"${attributes}></story-timeline>`;
