/** The bundler's helper in its words: an object whose members are read where they are declared. */
const namespace = (local) =>
  `const ${local}=t=>{const n={};for(const i in t)Object.defineProperty(n,i,{get:t[i],enumerable:!0});return n};`;

/** The bundler keeps this helper in a file of its own: a further request, one after another, for 150 bytes. */
export const inlineRuntime = () => ({
  name: 'inline-runtime',
  generateBundle(_, bundle) {
    const runtime = Object.values(bundle).find(({name}) => name === 'rolldown-runtime');
    if (!runtime) return;
    if (runtime.exports.length !== 1) this.error(`One helper is known, not ${runtime.exports.join(', ')}.`);
    const [file] = runtime.fileName.split('/').slice(-1);
    for (const chunk of Object.values(bundle)) {
      if (!chunk.imports?.includes(runtime.fileName)) continue;
      const [statement, local] =
        chunk.code.match(/import\{\w+(?: as (\w+))?\}from"\.\/rolldown-runtime-[\w-]+\.js";/) ?? [];
      if (!local || !statement.includes(file))
        this.error(`${chunk.fileName} imports the helper in other words.`);
      chunk.code = chunk.code.replace(statement, namespace(local));
    }
    delete bundle[runtime.fileName];
  },
});
