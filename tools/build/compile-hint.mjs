const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Chrome compiles a file with this comment while it arrives, beside the main thread, and not function by function while
 * the first picture is drawn: https://v8.dev/blog/explicit-compile-hints. To others it is a comment.
 * `isNeeded`: by its first picture, told by the file's name without hash.
 */
export const compileHint = (isNeeded) => ({
  name: 'compile-hint',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !isNeeded(file.fileName)) continue;
      file.code = HINT + file.code;
      const map = bundle[`${file.fileName}.map`];
      if (!map) continue;
      const {mappings, ...rest} = JSON.parse(map.source);
      map.source = JSON.stringify({...rest, mappings: `;${mappings}`});
    }
  },
});
