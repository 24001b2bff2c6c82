import {existsSync, readdirSync} from 'node:fs';

/** The `*.test.mjs` files of a folder. Node 20 expands no patterns, and a shell may not be there. */
export const testsIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.test.mjs'))
        .map((name) => `${folder}/${name}`)
    : [];
