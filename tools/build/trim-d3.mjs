/** Serves `code` in place of a package where one of `importers` asks for it. */
function replacement(name, {source, importers, code}) {
  const id = `\0${name}`;
  return {
    name,
    enforce: 'pre',
    resolveId: (wanted, importer = '') =>
      wanted === source && importers.some((folder) => importer.includes(`/node_modules/${folder}/`))
        ? id
        : undefined,
    load: (wanted) => (wanted === id ? {code, moduleSideEffects: true} : undefined),
  };
}

/**
 * d3-zoom imports d3-transition for `interrupt`, which without a running transition has nothing to do; we
 * start none.
 */
const withoutTransitions = replacement('without-transitions', {
  source: 'd3-transition',
  importers: ['d3-zoom'],
  code: `
    import {selection} from 'd3-selection';
    export const interrupt = () => {};
    selection.prototype.interrupt = function () { return this; };
  `,
});

/** Scales map numbers to pixels here, so they need no colours, strings and dates between two values. */
const onlyNumbers = replacement('only-numbers', {
  source: 'd3-interpolate',
  importers: ['d3-scale'],
  code: `
    import {interpolateNumber, interpolateRound} from 'd3-interpolate';
    const piecewise = () => { throw new Error('piecewise is not part of this file'); };
    export {interpolateNumber, interpolateNumber as interpolate, interpolateRound, piecewise};
  `,
});

/** The words on an axis come from Intl in the reader's language, so d3's own number formats go. */
const withoutFormats = replacement('without-formats', {
  source: 'd3-format',
  importers: ['d3-scale'],
  code: `
    const unused = () => { throw new Error('d3-format is not part of this file'); };
    export {unused as format, unused as formatPrefix, unused as formatSpecifier};
    export {unused as precisionFixed, unused as precisionPrefix, unused as precisionRound};
  `,
});

/** Leaves parts of d3 out of the one file that the component cannot reach. */
export const trimD3 = () => [withoutTransitions, onlyNumbers, withoutFormats];
