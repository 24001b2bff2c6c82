import {harmless, painter} from './terminal.mjs';

const STYLES = {error: 'red', warning: 'yellow', advice: 'blue', lost: 'yellow', changed: 'blue'};

/** `story.json:12:7  error  …  (events[3].when)`: editors and terminals make a link of the place. */
export function line(name, {line, column, path, message, severity, kind}, words, stream) {
  const paint = painter(stream);
  const level = severity ?? kind;
  const place = [name, line, column].filter((part) => part !== undefined).join(':');
  const where = path ? paint('dim', `  (${harmless(path)})`) : '';
  return `${paint('bold', harmless(place))}  ${paint(STYLES[level], words.levels[level])}  ${harmless(message)}${where}`;
}

/** How many of each: `2 errors, 1 warning`. */
export function summary(findings, words) {
  const levels = Object.keys(STYLES);
  const counted = levels
    .map((level) => [level, findings.filter(({severity, kind}) => (severity ?? kind) === level).length])
    .filter(([, count]) => count > 0);
  return counted.map(([level, count]) => words.count(level, count)).join(', ');
}
