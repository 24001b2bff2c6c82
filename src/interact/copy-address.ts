/** Puts the address of an event on this page on the clipboard; false where the page or the reader does not allow it. */
export async function copyAddress(id: string): Promise<boolean> {
  const address = new URL(location.href);
  address.hash = id;
  try {
    await navigator.clipboard.writeText(address.href);
    return true;
  } catch {
    return false;
  }
}
