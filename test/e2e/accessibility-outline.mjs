/** What a browser tells assistive technology of a page, as an indented text that people can read and compare. */

/** Said of a node where they say something. */
const SAID = [
  'level',
  'expanded',
  'pressed',
  'checked',
  'selected',
  'disabled',
  'hasPopup',
  'valuetext',
  'orientation',
];

/** The whole tree, an ignored node's children in its place. */
export async function accessibilityOutline(page) {
  const session = await page.createCDPSession();
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return `${lines(nodes[0], byId, 0).join('\n')}\n`;
}

function lines(node, byId, depth) {
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const role = node.role?.value;
  if (role === 'InlineTextBox') return [];
  if (node.ignored || role === 'none' || (role === 'generic' && !node.name?.value))
    return children.flatMap((child) => lines(child, byId, depth));
  if (role === 'StaticText' && clean(node.name?.value) === '') return [];
  const below = children.flatMap((child) => lines(child, byId, depth + 1));
  const own = `${'  '.repeat(depth)}${lineOf(node)}`;
  // A name that is only what stands inside is not said twice.
  const isWhole = below.length === 1 && below[0].trim() === `text “${clean(node.name?.value)}”`;
  return isWhole ? [own] : [own, ...below];
}

function lineOf({role, name, value, description, properties = []}) {
  const text = clean(name?.value);
  const said = properties
    .filter(({name: key, value: {value: state}}) => SAID.includes(key) && state !== false && state !== '')
    .map(({name: key, value: {value: state}}) => (state === true ? key : `${key}: ${state}`));
  const closed = properties.some(
    ({name: key, value: {value: state}}) => key === 'expanded' && state === false,
  );
  return [
    role.value === 'StaticText' ? 'text' : role.value,
    ...(text ? [`“${text}”`] : []),
    ...(value?.value === undefined ? [] : [`= ${clean(String(value.value))}`]),
    ...said,
    ...(closed ? ['closed'] : []),
    ...(description?.value ? [`described: ${clean(description.value)}`] : []),
  ].join(' ');
}

const clean = (text = '') => text.replaceAll(/\s+/g, ' ').trim();
