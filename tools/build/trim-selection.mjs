/** What neither the gutter, nor the clock, nor its gestures ask of a selection. */
const UNUSED = [
  'selectChild',
  'selectChildren',
  'nodes',
  'size',
  'empty',
  'classed',
  'html',
  'raise',
  'lower',
  'clone',
  'dispatch',
  'sort',
];

/** What only gestures ask: it stands in the clock's part, with d3-zoom. */
const GESTURES = ['filter', 'property', 'style', 'datum', 'on'];

/** The functions behind it, and those that d3-zoom imports. */
const MOVED = [
  'selection_filter',
  'propertyRemove',
  'propertyConstant',
  'propertyFunction',
  'selection_property',
  'defaultView',
  'styleRemove',
  'styleConstant',
  'styleFunction',
  'selection_style',
  'styleValue',
  'selection_datum',
  'contextListener',
  'parseTypenames',
  'onRemove',
  'onAdd',
  'selection_on',
  'sourceEvent',
  'pointer',
];

/** A call of ours that would fail in the built file alone; `sort` and `size` are also an array's and a set's. */
const MISSED = /\.(selectChild(ren)?|nodes|empty|classed|html|raise|lower|clone)\(/;

const PACKAGE = '/node_modules/d3-selection/';
const FURTHER = '\0d3-selection-for-gestures';

const functionNamed = (name) => new RegExp(`^function ${name}\\([^]*?^}\\n`, 'm');

/** Both halves of the module; throws where it no longer looks as it did. */
function halve(code) {
  let rest = code;
  const take = (pattern, name) => {
    const [found] = rest.match(pattern) ?? [];
    if (!found) throw new Error(`d3-selection has no ${name} where it had one.`);
    rest = rest.replace(found, '');
    return found;
  };
  for (const method of [...UNUSED, ...GESTURES])
    take(new RegExp(`^  ${method}: selection_${method},\\n`, 'm'), method);
  const moved = MOVED.map((name) => take(functionNamed(name), name));
  take(/ pointer, pointers,/, 'pointer');
  take(/, styleValue as style, defaultView as window/, 'style');
  const methods = GESTURES.map((method) => `${method}: selection_${method}`).join(', ');
  const further = [
    `import {matcher, select, selection} from 'd3-selection';`,
    `const Selection = selection.prototype.constructor;`,
    ...moved,
    `Object.assign(Selection.prototype, {${methods}});`,
    `export {pointer, select};`,
  ];
  return {first: rest, further: further.join('\n')};
}

/** d3-selection without what is never used, and with what only the clock's gestures use beside them. */
export const trimSelection = () => {
  let further = '';
  return {
    name: 'trim-selection',
    enforce: 'pre',
    async resolveId(source, importer = '') {
      if (source !== 'd3-selection' || !/\/d3-(zoom|drag)\//.test(importer)) return undefined;
      // Its text is cut from the package's, which must be read first.
      const {id} = await this.resolve(source, importer, {skipSelf: true});
      await this.load({id});
      return FURTHER;
    },
    load: (id) => (id === FURTHER ? {code: further, moduleSideEffects: true} : undefined),
    transform(code, id) {
      if (/\/src\//.test(id) && /from ["']d3-selection["']/.test(code) && MISSED.test(code))
        this.error(`${id} asks of a selection what the one file has not: ${MISSED.exec(code)[0]}`);
      if (!id.includes(PACKAGE)) return undefined;
      const halves = halve(code);
      further = halves.further;
      return {code: halves.first, map: null};
    },
  };
};
