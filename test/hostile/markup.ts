/** Is markup that this project writes well formed, with nothing in it that runs and no number that is none? */
const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/uy;
const TEXT = /[^<]+/uy;
const VOID = new Set(['br', 'img', 'source', 'hr', 'track', 'link', 'meta', 'input']);
const RUNS = /^(script|iframe|object|embed|base|form|foreignObject|style|link|meta)$/i;

/** What is wrong with it; undefined if nothing is. */
export function markupFault(markup: string): string | undefined {
  const open: string[] = [];
  let at = 0;
  while (at < markup.length) {
    TEXT.lastIndex = at;
    if (TEXT.test(markup)) {
      at = TEXT.lastIndex;
      continue;
    }
    TAG.lastIndex = at;
    const [whole = '', closes = '', name = '', attributes = '', alone = ''] = TAG.exec(markup) ?? [];
    const fault = tagFault(name, attributes) ?? nesting(open, {name, closes, alone});
    if (fault) return `${fault} at ${at}: ${markup.slice(at, at + 200)}`;
    at += whole.length;
  }
  return open.length > 0 ? `not closed: ${open.join()}` : undefined;
}

function tagFault(name: string, attributes: string): string | undefined {
  if (name === '') return 'no tag';
  if (RUNS.test(name)) return `a ${name}`;
  if (/\s(on\w+|srcdoc|style|formaction)=/i.test(attributes)) return 'a handler or a style';
  if (/\s(?:href|src)="[^"]*(?:javascript|vbscript)\s*:/i.test(attributes)) return 'an address that runs';
  if (
    /\s(?:d|x|y|width|height|transform|viewBox|points)="[^"]*(?:NaN|Infinity|undefined|null)/.test(attributes)
  )
    return 'no number';
  return undefined;
}

function nesting(
  open: string[],
  {name, closes, alone}: {readonly name: string; readonly closes: string; readonly alone: string},
): string | undefined {
  if (closes) return open.pop() === name ? undefined : `</${name}> out of place`;
  if (!alone && !VOID.has(name)) open.push(name);
  return undefined;
}
