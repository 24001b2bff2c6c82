/** Which media a page may load without being asked, and what another site's page is framed by. */
import {mediaType} from '../story/media-type.ts';
import type {Event, Media} from '../story/story.ts';
import type {TimelineState} from '../state.ts';

/** A player of another site, as it is put into a frame. */
export interface Player {
  /** As the site calls itself. */
  readonly site: string;
  readonly address: string;
}

/** Is it the page's own, of a host that the page named, or already asked for? */
export function mayLoad({mediaHosts, wantedMedia}: TimelineState, address: string): boolean {
  const url = resolved(address);
  if (!url) return false;
  return url.origin === location.origin || mediaHosts.includes(url.host) || wantedMedia.has(address);
}

/** The small picture of an event in a row: undefined where it has none that can be loaded, empty where it may not be. */
export function thumbnailOf(state: TimelineState, event: Pick<Event, 'media'>): string | undefined {
  const first = mediaOf(event)[0];
  const address = first && (first.thumbnail ?? (mediaType(first) === 'image' ? first.src : undefined));
  if (address === undefined || state.failedMedia.has(address)) return undefined;
  return mayLoad(state, address) ? address : '';
}

export function mediaOf({media}: Pick<Event, 'media'>): readonly Media[] {
  if (!media) return [];
  return Array.isArray(media) ? (media as readonly Media[]) : [media as Media];
}

/** Where a medium is, in full. */
export const addressOf = ({src}: Media): string => resolved(src)?.href ?? src;

/** "example.org", or the address itself where it has no host. */
export function hostOf(address: string): string {
  return resolved(address)?.hostname.replace(/^www\./, '') ?? address;
}

/** YouTube, by its host without cookies, and Vimeo; undefined for any other page. */
export function playerOf(address: string): Player | undefined {
  const url = resolved(address);
  if (!url) return undefined;
  return youTube(url) ?? vimeo(url);
}

function youTube(url: URL): Player | undefined {
  const isShort = /^(www\.)?youtu\.be$/.test(url.hostname);
  if (!isShort && !/(^|\.)youtube(-nocookie)?\.com$/.test(url.hostname)) return undefined;
  const [, kind = '', id = ''] = url.pathname.split('/');
  const found = isShort ? kind : /^(embed|shorts|live|v)$/.test(kind) ? id : url.searchParams.get('v');
  if (!found || !/^[\w-]{6,20}$/.test(found)) return undefined;
  const start = secondsOf(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '');
  const query = start > 0 ? `autoplay=1&start=${start}` : 'autoplay=1';
  return {site: 'YouTube', address: `https://www.youtube-nocookie.com/embed/${found}?${query}`};
}

function vimeo(url: URL): Player | undefined {
  if (!/(^|\.)vimeo\.com$/.test(url.hostname)) return undefined;
  const [, id, hash] = /\/(\d{5,})(?:\/([\da-f]{6,}))?\/?$/.exec(url.pathname) ?? [];
  if (!id) return undefined;
  const key = hash ?? url.searchParams.get('h');
  const query = key && /^[\da-f]+$/.test(key) ? `dnt=1&autoplay=1&h=${key}` : 'dnt=1&autoplay=1';
  return {site: 'Vimeo', address: `https://player.vimeo.com/video/${id}?${query}`};
}

/** `90`, `90s`, `1m30s`, `1h2m3s`. */
function secondsOf(time: string): number {
  const [, hours, minutes, seconds] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time) ?? [];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

const resolved = (address: string): URL | undefined =>
  URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
