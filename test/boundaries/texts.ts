import ts from 'typescript';

/** Attributes that people see or hear. */
const spoken = /\s(?:aria-label|aria-description|aria-roledescription|title|placeholder|alt)="([^"$]*)"/g;
const letters = /\p{L}{2,}/u;

/** Words that stand in the templates of a view, where no language but English could have them. */
export function textsInTemplates(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ['html', 'svg'].includes(node.tag.getText())) {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      // A value stands for what is no text of the template; inside a tag it may hold a sign that ends none.
      const markup = parts.join('\0').replaceAll(/<!--.*?-->/gs, '');
      const said = [...markup.matchAll(spoken)].map(([, text = '']) => text);
      const between = markup.replaceAll(/<[^>]*>/g, '\0').split('\0');
      // What stands before the first tag's end belongs to a tag that another template opened.
      found.push(...[...said, ...between].map((text) => text.trim()).filter((text) => letters.test(text)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('view.ts', source, ts.ScriptTarget.ES2022, true));
  return found;
}
