/** What the analyzer of custom elements reads. */
export default {
  globs: ['story-timeline', 'visit-timeline', 'timeline-element', 'register-story', 'register-visit'].map(
    (name) => `src/element/${name}.ts`,
  ),
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
