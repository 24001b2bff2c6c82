import {build} from 'esbuild';

/** Serves packages that only work after bundling (CommonJS inside) as one ES module each. */
export function bundleCommonjs(packages) {
  const prefix = '/__bundled/';
  const bundles = new Map();
  const bundle = async (name) => {
    const contents = `export * from '${name}'; export {default} from '${name}';`;
    const result = await build({
      stdin: {contents, resolveDir: process.cwd()},
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    return result.outputFiles[0].text;
  };
  return {
    name: 'bundle-commonjs',
    resolveImport: ({source}) => (packages.includes(source) ? `${prefix}${source}.js` : undefined),
    async serve({path}) {
      if (!path.startsWith(prefix)) return undefined;
      const name = path.slice(prefix.length, -'.js'.length);
      if (!packages.includes(name)) return undefined;
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return {body: await bundles.get(name), type: 'js'};
    },
  };
}
