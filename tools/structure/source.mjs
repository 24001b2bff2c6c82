import ts from 'typescript';

const parse = (path, text) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);

function* nodesOf(node) {
  yield node;
  const children = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return node.argument.literal;
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? node.arguments[0]
    : undefined;
}

/** What a module imports, types and `import()` included. */
export const importsOf = (path, text) =>
  [...nodesOf(parse(path, text))].flatMap((node) => {
    const specifier = specifierOf(node);
    return specifier && ts.isStringLiteralLike(specifier) ? [specifier.text] : [];
  });

function nameOf(node) {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (!ts.isPropertyAccessExpression(node)) return ts.isIdentifier(node) ? node.text : undefined;
  return ts.isIdentifier(node.expression) ? `${node.expression.text}.${node.name.text}` : undefined;
}

/** The names a module uses, comments and strings aside, `any` and `object.property` included. */
export const namesOf = (path, text) =>
  new Set([...nodesOf(parse(path, text))].flatMap((node) => nameOf(node) ?? []));
