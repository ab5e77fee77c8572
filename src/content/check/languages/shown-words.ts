import ts from 'typescript';

/** A computed value between words, the same whichever language it is computed for: `{total}` for `${total}`, `{names}` for `${names.zh}`. */
const placeOf = (expression: ts.Expression): string =>
  `{${expression
    .getText()
    .replace(/\.?\b(en|zh)\b/g, '')
    .replace(/\s+/g, '')}}`;

/** What stands in a gap of a template: other words, or a value. */
function gapWords(expression: ts.Expression): string {
  const words = stringsIn(expression);
  return words.length > 0 ? words.join(' ') : placeOf(expression);
}

const templateWords = ({ head, templateSpans }: ts.TemplateExpression): string =>
  head.text + templateSpans.map(({ expression, literal }) => gapWords(expression) + literal.text).join('');

/** The strings anywhere in an expression, in the order in which they are written. */
function stringsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [templateWords(node)];
  const inner: string[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(...stringsIn(child));
  });
  return inner;
}

/** What an expression of a source file shows to a reader: its strings, with `{…}` where a value is put in; or the number it is. */
export const shownWords = (node: ts.Expression): string =>
  ts.isNumericLiteral(node) ? node.text : stringsIn(node).join(' ');
