import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * What of an operation is for servers and for the reference: no client reads it. A client is typed to send what fits; whether
 * it does is for the server to say, so the schemas of what is sent stay out as well.
 */
const unread = ['summary', 'scope', 'params', 'query', 'status', 'errors'];
const mark = '?declares=';

/**
 * Takes out of the contract what a browser does not need. Each schema and each operation becomes a module of its own, so that one
 * that only a later part of a bundle asks for loads with that part, and one that nobody asks for stays out.
 * @returns {import('rolldown').Plugin}
 */
export function slimContract() {
  const files = new Map();
  const fileAt = (path) => {
    if (!files.has(path)) files.set(path, declarationsOf(path, readFileSync(path, 'utf8')));
    return files.get(path);
  };
  return {
    name: 'slim-contract',
    resolveId: { filter: { id: /\?declares=\w+$/ }, handler: (id) => id },
    load: {
      filter: { id: /packages[\\/]contract[\\/]src[\\/].*\.(?:schema|operations)\.ts(?:\?declares=\w+)?$/ },
      handler(id) {
        const [path, name] = id.split(mark);
        const { whole, parts } = fileAt(path);
        return { code: name ? parts.get(name) : whole, moduleType: 'ts', moduleSideEffects: false };
      },
    },
  };
}

/** A file as a list of what it exports, and the source of each of its declarations, by name. */
function declarationsOf(path, source) {
  const { statements } = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const declarations = statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name.text, statement, node: statement }];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap((node) =>
      namesOf(node.name).map((name) => ({ name, statement, node })),
    );
  });
  const address = (name) => JSON.stringify(`${path}${mark}${name}`);
  const imports = statements.filter(ts.isImportDeclaration).map((each) => each.getText());
  const parts = declarations.map(({ name, node }) => {
    const used = namesIn(node);
    const siblings = declarations.filter((other) => other.node !== node && used.has(other.name));
    return [
      name,
      [
        ...imports,
        ...siblings.map((other) => `import { ${other.name} } from ${address(other.name)};`),
        ts.isFunctionDeclaration(node)
          ? `export ${node.getText().replace(/^export /, '')}`
          : `const ${node.name.getText()} = ${slimValue(node.initializer)};\nexport { ${name} };`,
      ].join('\n'),
    ];
  });
  const exported = declarations.filter(({ statement }) =>
    statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
  return {
    whole: exported.map(({ name }) => `export { ${name} } from ${address(name)};`).join('\n'),
    parts: new Map(parts),
  };
}

/** What a declaration names: one thing, or the parts of one that is taken apart. */
const namesOf = (name) =>
  ts.isObjectBindingPattern(name) ? name.elements.map((element) => element.name.getText()) : [name.getText()];

function namesIn(node, names = new Set()) {
  if (ts.isIdentifier(node)) names.add(node.text);
  ts.forEachChild(node, (child) => void namesIn(child, names));
  return names;
}

/** Of an operation only what a client reads. Making a value has no effect, which a bundler cannot know: it calls functions. */
function slimValue(value) {
  const [definition] = value.arguments ?? [];
  if (value.expression?.getText() !== 'operation') return pure(withoutMessages(value));
  const properties = definition.properties
    .filter((property) => !unread.includes(property.name?.getText()))
    // Only that there is a body matters.
    .map((property) => (property.name?.getText() === 'body' ? 'body: true' : property.getText()));
  return pure(`operation({ ${properties.join(', ')} })`);
}

/** The reader of the browser bundle says where a text is refused, not what was expected: `z.regex(pattern, message)` loses the latter. */
function withoutMessages(value) {
  const text = value.getText();
  const cuts = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'z.regex')
      cuts.push([node.arguments[0].getEnd() - value.getStart(), node.getEnd() - 1 - value.getStart()]);
    ts.forEachChild(node, visit);
  };
  visit(value);
  return cuts.reverse().reduce((cut, [from, to]) => cut.slice(0, from) + cut.slice(to), text);
}

const pure = (expression) => `/* @__PURE__ */ (() => (${expression}))()`;
