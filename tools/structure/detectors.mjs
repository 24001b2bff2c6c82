import {posix} from 'node:path';
import {
  exempt,
  forbidden,
  isDictionary,
  MAX_FILES,
  MAX_LINES,
  mayImport,
  SCENE_MAY_IMPORT,
  usedBy,
} from './rules.mjs';
import {importsOf, namesOf} from './source.mjs';

// Each detector takes the files as a map from path to text, and lists what is wrong and what to do.

const resolve = (path, specifier) => posix.join(posix.dirname(path), specifier);
const isRelative = (specifier) => specifier.startsWith('.');
const inSrc = (files) => [...files].filter(([path]) => /^src\/.*\.ts$/.test(path));

/** The folder or file of src/ that rules speak of. */
const placeOf = (path) => path.slice('src/'.length).split('/')[0];

const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

function wrongImport(path, specifier) {
  const place = placeOf(path);
  if (!isRelative(specifier)) {
    const name = packageOf(specifier);
    if (usedBy[name]?.includes(place)) return [];
    const places = usedBy[name]?.join(', ') ?? 'nothing in src/';
    return [`${path} imports ${name}, which is for ${places}: move what needs it there.`];
  }
  const target = resolve(path, specifier);
  if (!target.startsWith('src/'))
    return [`${path} imports ${target}: src/ imports only itself and packages.`];
  const wanted = placeOf(target);
  if (wanted === place || mayImport[place]?.includes(wanted)) return [];
  if (!mayImport[place])
    return [`${path} stands where no rule is: move it, or add ${place} to tools/structure/rules.mjs.`];
  const allowed = mayImport[place].join(', ') || 'nothing else';
  return [
    `${path} imports ${target}, but ${place} may import ${allowed}: move what it needs down, or pass it in.`,
  ];
}

export const wrongImports = (files) =>
  inSrc(files).flatMap(([path, text]) =>
    importsOf(path, text).flatMap((specifier) => wrongImport(path, specifier)),
  );

/** What a `scene/` folder imports that is neither number nor shape. */
export const impureScenes = (files) =>
  inSrc(files)
    .filter(([path]) => path.includes('/scene/'))
    .flatMap(([path, text]) =>
      importsOf(path, text)
        .map((specifier) => (isRelative(specifier) ? resolve(path, specifier) : specifier))
        .filter((target) => !target.startsWith(path.replace(/(\/scene\/).*/, '$1')))
        .filter((target) => !SCENE_MAY_IMPORT.test(target) && !/^d3-(array|scale|time)$/.test(target))
        .map((target) => `${path} imports ${target}: a scene knows numbers only, so pass them in.`),
    );

/** Folders of src/ with more files than a reader oversees. */
export function crowdedFolders(files) {
  const counts = new Map();
  for (const [path] of inSrc(files))
    counts.set(posix.dirname(path), (counts.get(posix.dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => count > MAX_FILES && folder !== 'src')
    .map(
      ([folder, count]) =>
        `${folder} has ${count} files of ${MAX_FILES}: give what belongs together a folder.`,
    );
}

export function cycles(files) {
  const targets = new Map(
    inSrc(files).map(([path, text]) => [
      path,
      importsOf(path, text)
        .filter(isRelative)
        .map((specifier) => resolve(path, specifier)),
    ]),
  );
  const done = new Set();
  const problems = [];
  const visit = (path, trail) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const circle = [...trail.slice(start), path].join(' → ');
      problems.push(`${circle} is a circle: move what they share into a file of its own.`);
    } else if (!done.has(path)) {
      for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    }
  };
  for (const path of targets.keys()) visit(path, []);
  return problems;
}

export const forbiddenNames = (files) =>
  inSrc(files).flatMap(([path, text]) => {
    const names = namesOf(path, text);
    return Object.entries(forbidden)
      .filter(([name]) => names.has(name) && exempt[name] !== path)
      .map(([name, instead]) => `${path} says ${name}: ${instead}.`);
  });

export function folderMap(files) {
  const folders = new Set([...files.keys()].flatMap((path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? []));
  const lines = (files.get('src/README.md') ?? '').split('\n');
  const mapped = lines.flatMap((line) => /^\| `([^`]+)\/` \|/.exec(line)?.[1] ?? []);
  const wrong = [...folders].filter((name) => mapped.filter((other) => other === name).length !== 1);
  const stale = mapped.filter((name) => !folders.has(name));
  return [
    ...wrong.map((name) => `src/README.md needs exactly one line for ${name}/: say there what it is.`),
    ...stale.map((name) => `src/README.md tells of ${name}/, which is not there: take its line out.`),
  ];
}

const lineCount = (text) => text.trimEnd().split('\n').length;

const sizes = (files) =>
  [...files]
    .filter(([path]) => /\.(ts|mjs)$/.test(path) && !isDictionary(path))
    .map(([path, text]) => [path, lineCount(text)]);

export const longFiles = (files) =>
  sizes(files)
    .filter(([, lines]) => lines > MAX_LINES)
    .map(
      ([path, lines]) => `${path} has ${lines} lines of ${MAX_LINES}: split it by what its parts are about.`,
    );

export function medianLines(files) {
  const sorted = sizes(files)
    .map(([, lines]) => lines)
    .sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
