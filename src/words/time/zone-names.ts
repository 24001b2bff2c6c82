/** What a zone is called in a language, where `Intl` knows it there: IANA names are English. */
import {withinDate} from '../../time/calendar.ts';
import type {EpochMs} from '../../time/units.ts';
import {formatZone} from './format.ts';
import {intlTag} from './numbers.ts';

/** "Moscú", "Europa central": the place in a zone's name at an instant; without one in that language, the city's English name. */
export function placeOfZone(zone: string, instant: EpochMs, language: string): string {
  // A zone by number or of the sea is no place's: `Intl` would be asked, at some length, for nothing.
  if (/^(Etc\/|UTC$|GMT$)/.test(zone)) return cityOf(zone);
  const [before = '', after = ''] = aroundPlaces(language);
  const at = withinDate(instant);
  const names = (['shortGeneric', 'longGeneric'] as const).map((style) =>
    formatZone(at, zone, style, language),
  );
  // "CET" and "GMT+3" name no place.
  const name = names.find(
    (one) => one.startsWith(before) && one.endsWith(after) && !/^[A-Z]+$|\p{Nd}/u.test(one),
  );
  return name?.slice(before.length, name.length - after.length) ?? cityOf(zone);
}

/** "hora de " and "": what stands around a place whose own name is known, too. */
function aroundPlaces(language: string): readonly string[] {
  const place = new Intl.DisplayNames(intlTag(language), {type: 'region'}).of('KP') ?? '';
  return formatZone(0, 'Asia/Pyongyang', 'shortGeneric', language).split(place);
}

const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
