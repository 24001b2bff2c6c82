import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {
  crowdedFolders,
  cycles,
  folderMap,
  forbiddenNames,
  impureScenes,
  longFiles,
  medianLines,
  wrongImports,
} from './structure/detectors.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const paths = ['src', 'demo', 'test', 'tools'].flatMap((folder) =>
  readdirSync(folder, {recursive: true}).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);
const files = new Map(
  paths.filter((path) => /\.(ts|mjs|md)$/.test(path)).map((path) => [path, readFileSync(path, 'utf8')]),
);
const problems = [
  wrongImports,
  impureScenes,
  cycles,
  forbiddenNames,
  folderMap,
  crowdedFolders,
  longFiles,
].flatMap((detect) => detect(files));
for (const problem of problems) console.error(problem);
console.log(
  `${files.size} files, half of them no longer than ${medianLines(files)} lines, ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
