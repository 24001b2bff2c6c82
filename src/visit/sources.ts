import type {Source, Story} from '../story/story.ts';
import type {StoryTexts} from './texts.ts';

const REPORT = {kind: 'report', outside: true, hidden: true} satisfies Partial<Source>;

/**
 * No addresses: none of these pages is known for certain. No dates of publication but the article's, which is an
 * assumption and says so: a date would bound every event that a report tells of.
 */
export function sources({sources}: StoryTexts): NonNullable<Story['sources']> {
  return {
    articulo: {...sources.articulo, kind: 'article', lang: 'es', published: '2024-06-19'},
    calendario: {...sources.calendario, kind: 'reference', outside: true},
    kbs: {...sources.kbs, ...REPORT},
    ria: {...sources.ria, ...REPORT},
    kremlin: {...sources.kremlin, ...REPORT},
    sputnik: {...sources.sputnik, ...REPORT},
    kcna: {...sources.kcna, ...REPORT},
  };
}
