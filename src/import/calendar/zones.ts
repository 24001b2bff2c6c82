/** The zones that a calendar names. */
import {isTimeZone} from '../../time/zone.ts';

/** `Europe/Madrid`, also where a program writes it after its own path; undefined for a name that browsers do not know. */
export function zoneNamed(id: string): string | undefined {
  const name = id.trim();
  const [own = name] = /(?:[A-Z][A-Za-z]+\/)?[A-Z][\w+-]+\/[A-Z][\w+-]+$/.exec(name) ?? [];
  return [name, own, own.split('/').slice(-2).join('/')].find((each) => each !== '' && isTimeZone(each));
}

/** The one that is named most often; the first of several. */
export function usualZone(zones: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const zone of zones) if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
