/** Serves `code` in place of the package `source` where d3-zoom asks for it. */
function forZoom(name, source, code) {
  const id = `\0${name}`;
  return {
    name,
    enforce: 'pre',
    resolveId: (wanted, importer = '') =>
      wanted === source && importer.includes('/node_modules/d3-zoom/') ? id : undefined,
    load: (wanted) => (wanted === id ? {code, moduleSideEffects: true} : undefined),
  };
}

/** d3-zoom interrupts the transition that runs, and we start none. */
const withoutTransitions = forZoom(
  'without-transitions',
  'd3-transition',
  `
    import {selection} from 'd3-selection';
    export const interrupt = () => {};
    selection.prototype.interrupt = function () { return this; };
  `,
);

/** Only a transition follows the path of `interpolateZoom`, which brings all colours with it. */
const withoutFlights = forZoom(
  'without-flights',
  'd3-interpolate',
  `export const interpolateZoom = () => { throw new Error('This file has no transitions.'); };`,
);

/** Leaves parts of d3 out of the one file that the component cannot reach. `npm run size` says what that saves. */
export const trimD3 = () => [withoutTransitions, withoutFlights];
