/** A button that copies what it stands beside, and says whether it could. */
export interface CopyWords {
  readonly copied: string;
  readonly notCopied: string;
}

/** `words` is asked when the button is pressed, in the language of that moment. */
export function copiesOnPress(
  button: HTMLElement,
  parts: {readonly source: HTMLElement; readonly status: HTMLElement; readonly words: () => CopyWords},
): void {
  button.addEventListener('click', () => {
    const {copied, notCopied} = parts.words();
    navigator.clipboard.writeText(parts.source.textContent ?? '').then(
      () => (parts.status.textContent = copied),
      () => (parts.status.textContent = notCopied),
    );
  });
}
