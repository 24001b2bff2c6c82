import {existsSync, readFileSync} from 'node:fs';

/** Serves files that may stand outside the project at fixed addresses; where one is absent, it answers 404. */
export function outsideFiles(files) {
  return {
    name: 'outside-files',
    serve({path}) {
      const file = files[path];
      return file && existsSync(file) ? {body: readFileSync(file, 'utf8'), type: 'text'} : undefined;
    },
  };
}
