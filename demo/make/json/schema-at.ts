/** What the schema says of a place in a story. */

export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly description?: string;
  readonly type?: string;
}

export type Path = readonly (string | number)[];

/** Every form that a value at this path may have; none for a place that the schema does not know. */
export function schemasAt(root: Schema, path: Path): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, key) => schemas.flatMap((schema) => inside(schema, key)).flatMap((each) => forms(each, root)),
    forms(root, root),
  );
}

/** Of an alternative, its forms; of a reference, those of what it names, under its own description. */
function forms(schema: Schema, root: Schema): readonly Schema[] {
  const {$ref, anyOf} = schema;
  if ($ref !== undefined) {
    const named = root.$defs?.[$ref.replace('#/$defs/', '')];
    return named ? forms({...named, ...(schema.description && {description: schema.description})}, root) : [];
  }
  return anyOf ? anyOf.flatMap((each) => forms(each, root)) : [schema];
}

function inside(schema: Schema, key: string | number): readonly Schema[] {
  const {properties, additionalProperties: others, items, prefixItems} = schema;
  if (typeof key === 'number') return [prefixItems?.[key] ?? (items || [])].flat();
  const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
  return own ? [own] : typeof others === 'object' ? [others] : [];
}
