import {isLanguageTag} from '../../language.ts';
import {nearest} from './nearest.ts';

// The languages that authors are likeliest to write out.
const TAGS = 'ar de el en es fa fr he hi id it ja ko nl pl pt ru sv tr uk vi zh'.split(' ');

/** The tag that another notation or a language's name means: `en_US`, `english`, `español`. */
export function languageMeant(text: string): string | undefined {
  const tag = text.trim().slice(0, 60).replaceAll('_', '-');
  if (isLanguageTag(tag)) return tag;
  const tags = new Map<string, string>();
  for (const each of TAGS) {
    for (const lang of ['en', each]) {
      const name = new Intl.DisplayNames([lang], {type: 'language'}).of(each);
      if (name) tags.set(name.toLowerCase(), each);
    }
  }
  return tags.get(nearest(tag, tags.keys()) ?? '');
}
