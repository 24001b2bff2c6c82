import {events, parts, properties, states} from './public.mjs';

const ELEMENTS = ['StoryTimeline', 'VisitTimeline'];

/** What the names of types stand for: editors of code offer the values. */
const VALUES = {
  View: `'sequence' | 'clock' | 'table'`,
  ReadingOrder: `'oldest' | 'newest'`,
};
const spelled = ({text}) => ({text: text.replace(/\b(View|ReadingOrder)\b/g, (name) => VALUES[name])});

const isPublic = ({name, privacy}) => !name.startsWith('#') && (privacy ?? 'public') === 'public';
const described = (entries) => Object.entries(entries).map(([name, description]) => ({name, description}));

/** For each event: its type too. */
const eventsOf = () =>
  Object.entries(events).map(([name, [detail, description]]) => ({
    name,
    type: {text: `CustomEvent<${detail}>`},
    description,
  }));

/** Of one element: what a page can use, and no more, with what the source does not say. */
function completed(declaration) {
  const {inheritedFrom: _, ...rest} = declaration;
  return {
    ...rest,
    members: declaration.members
      .filter(isPublic)
      .map((member) => (member.type ? {...member, type: spelled(member.type)} : member)),
    attributes: [
      {
        name: 'lang',
        type: {text: 'string'},
        description: 'Language of the interface; else that of the nearest `[lang]`.',
      },
      ...declaration.attributes.map((attribute) => ({...attribute, type: spelled(attribute.type)})),
    ],
    events: eventsOf(),
    cssParts: described(parts),
    cssProperties: described(properties),
    cssStates: described(states),
  };
}

/** A manifest of the package as it is installed, from the analyzer's of the source. */
export function completeManifest(manifest) {
  const modules = manifest.modules.flatMap((module) => {
    const kept = (module.declarations ?? []).filter(({name}) => ELEMENTS.includes(name));
    const path = module.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
    const exported = (module.exports ?? []).map((each) => ({
      ...each,
      declaration: {
        ...each.declaration,
        module: (each.declaration.module ?? module.path)
          .replace(/^\/?src\//, 'dist/')
          .replace(/\.ts$/, '.js'),
      },
    }));
    if (kept.length === 0 && !exported.some(({kind}) => kind === 'custom-element-definition')) return [];
    return [{...module, path, declarations: kept.map(completed), exports: exported}];
  });
  return {...manifest, modules};
}
