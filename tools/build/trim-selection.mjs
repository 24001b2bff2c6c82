/** What neither the gutter, nor the clock, nor d3-zoom asks of a selection. */
const UNUSED = [
  'selectChild',
  'selectChildren',
  'nodes',
  'size',
  'empty',
  'style',
  'classed',
  'html',
  'raise',
  'lower',
  'clone',
  'dispatch',
  'sort',
];

/** Takes methods out of d3-selection's prototype, which a bundler must keep whole. */
export const trimSelection = () => ({
  name: 'trim-selection',
  transform(code, id) {
    if (!id.includes('/node_modules/d3-selection/')) return undefined;
    const trimmed = UNUSED.reduce((rest, method) => {
      const member = `  ${method}: selection_${method},\n`;
      if (!rest.includes(member)) this.error(`d3-selection has no ${method} where it had one.`);
      return rest.replace(member, '');
    }, code);
    return {code: trimmed, map: null};
  },
});
