/** What the address of the page for frames asks for, and what its owner allows. */

/** Attributes of the element that the address may set. */
const PASSED = [
  'lang',
  'view',
  'selected',
  'order',
  'start',
  'time-zone',
  'heading-level',
  'refresh',
  'loading',
];

export const passedAttributes = (query: URLSearchParams): readonly (readonly [string, string])[] =>
  PASSED.flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value] as const];
  });

/** The origin of the page itself: in a sandbox `origin` is none, but its address still has one. */
export const ownOrigin = (page: string): string => new URL(page).origin;

/** The origins that stories may come from: the page's own, and those of its list. A bare host is asked by https. */
export function allowedOrigins(page: string, listed: string): readonly string[] {
  const hosts = listed.split(/\s+/).filter(Boolean);
  const addresses = hosts.map((host) => (host.includes('://') ? host : `https://${host}`));
  return [
    ownOrigin(page),
    ...addresses.filter((address) => URL.canParse(address)).map((address) => new URL(address).origin),
  ];
}

export type Wanted =
  {readonly kind: 'nothing'} | {readonly kind: 'refused' | 'allowed'; readonly address: URL};

/** The story that the page is asked for. Only `http:` and `https:` have an origin that can be allowed. */
export function wantedStory(page: string, listed: string): Wanted {
  const src = new URL(page).searchParams.get('src');
  if (!src) return {kind: 'nothing'};
  if (!URL.canParse(src, page)) return {kind: 'nothing'};
  const address = new URL(src, page);
  const isAllowed =
    /^https?:$/.test(address.protocol) && allowedOrigins(page, listed).includes(address.origin);
  return {kind: isAllowed ? 'allowed' : 'refused', address};
}
