/** What a reader takes away from an event: its address, a text, the system's own sheet for sharing. */

/** The address of an event on this page. */
export function addressOf(id: string): string {
  const address = new URL(location.href);
  address.hash = id;
  return address.href;
}

/** Puts a text on the clipboard; false where the page or the reader does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Undefined where the browser has no such sheet. A reader who closes it has done nothing wrong. */
export const shareSheet = (): ((what: ShareData) => Promise<void>) | undefined =>
  'share' in navigator ? (what) => navigator.share(what).catch(() => undefined) : undefined;
