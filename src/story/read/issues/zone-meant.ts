import {nearest} from './nearest.ts';

/** The name of a zone that a slip of the pen, or a city alone, may mean. None where the platform does not list its zones. */
export function zoneMeant(text: string): string | undefined {
  const names = Intl.supportedValuesOf?.('timeZone') ?? [];
  const cities = new Map(names.map((name) => [cityOf(name), name]));
  return nearest(text, names) ?? cities.get(nearest(cityOf(text.slice(0, 60)), cities.keys()) ?? '');
}

const cityOf = (name: string): string =>
  (name.split('/').at(-1) ?? '').trim().toLowerCase().replaceAll(' ', '_');
