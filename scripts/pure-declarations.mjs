import ts from 'typescript';

/**
 * Marks what a module declares at its top as free of effects, so that a bundler may leave out what nobody uses. It holds for the
 * contract: schemas and operations are made, and nothing happens. A bundler cannot know, since making them calls functions.
 * @param {string} source TypeScript
 * @returns {string}
 */
export function markDeclarationsPure(source) {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022, true);
  const spans = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ initializer }) =>
      initializer && (ts.isCallExpression(initializer) || ts.isObjectLiteralExpression(initializer))
        ? [[initializer.getStart(), initializer.getEnd()]]
        : [],
    );
  return spans.reduceRight(
    (text, [start, end]) =>
      `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`,
    source,
  );
}
