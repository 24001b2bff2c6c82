/** May it be linked and loaded? Only http, https and relative addresses, as a browser resolves them. */
export function isLinkable(address: string): boolean {
  if (!address.trim()) return false;
  try {
    // The platform's parser sees through case, control characters and white space exactly as a link would.
    return /^https?:$/.test(new URL(address, 'https://story.invalid').protocol);
  } catch {
    return false;
  }
}
