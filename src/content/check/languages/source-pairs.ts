import ts from 'typescript';
import type { TextPair } from '../text-pairs.ts';
import { shownWords } from './shown-words.ts';

type Both = { readonly en: ts.Expression; readonly zh: ts.Expression };

const styles = /<(style|script)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;

/** A component as one script: what stands between its fences, then its markup as an expression. */
const scriptOf = (source: string): string =>
  source.replace(
    /^---\n([\s\S]*?)\n---([\s\S]*)$/,
    (_, script: string, markup: string) => `${script}\n;(<>${markup.replace(styles, '')}</>);`,
  );

const parse = (source: string): ts.SourceFile =>
  ts.createSourceFile('source.tsx', scriptOf(source), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

/** The fields of an object that are written out, by name. */
const fieldsOf = (object: ts.ObjectLiteralExpression): ReadonlyMap<string, ts.Expression> =>
  new Map(
    object.properties.flatMap((field): [string, ts.Expression][] =>
      ts.isPropertyAssignment(field) ? [[field.name.getText().replace(/['"]/g, ''), field.initializer]] : [],
    ),
  );

/** `{ en: …, zh: … }`, or a choice between two expressions by the language. */
function bothLanguages(node: ts.Node): Both | undefined {
  if (ts.isObjectLiteralExpression(node)) {
    const fields = fieldsOf(node);
    const [en, zh] = [fields.get('en'), fields.get('zh')];
    return en && zh && { en, zh };
  }
  const language = ts.isConditionalExpression(node) && /\blang\w* === '(en|zh)'$/.exec(node.condition.getText())?.[1];
  if (!language) return undefined;
  return language === 'en' ? { en: node.whenTrue, zh: node.whenFalse } : { en: node.whenFalse, zh: node.whenTrue };
}

/** What stands before `as const` or `satisfies`. */
const bare = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node;

/** The texts of two expressions that are built alike, one beside the other. */
function facing(both: Both, path: string): readonly TextPair[] {
  const [en, zh] = [bare(both.en), bare(both.zh)];
  if (ts.isObjectLiteralExpression(en) && ts.isObjectLiteralExpression(zh)) {
    const chinese = fieldsOf(zh);
    return [...fieldsOf(en)].flatMap(([name, field]) => {
      const other = chinese.get(name);
      return other === undefined ? [] : facing({ en: field, zh: other }, `${path}.${name}`);
    });
  }
  if (ts.isArrayLiteralExpression(en) && ts.isArrayLiteralExpression(zh) && en.elements.length === zh.elements.length)
    return en.elements.flatMap((element, index) => {
      const other = zh.elements[index];
      return other === undefined ? [] : facing({ en: element, zh: other }, `${path}[${index}]`);
    });
  return [{ path, en: shownWords(en), zh: shownWords(zh) }];
}

/** The name that a reader of the code would look for. */
function nameOf(node: ts.Node): string | undefined {
  const named = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node);
  return named ? node.name?.getText() : undefined;
}

/** Every pair of texts that a source file holds: in `{ en, zh }`, however deep, or chosen by the language. */
export function sourcePairs(source: string): readonly TextPair[] {
  const found: TextPair[] = [];
  const visit = (node: ts.Node, path: string): void => {
    const both = bothLanguages(node);
    if (both) found.push(...facing(both, path));
    else
      ts.forEachChild(node, (child) => {
        visit(child, [path, nameOf(child)].filter(Boolean).join('.'));
      });
  };
  visit(parse(source), '');
  return found.filter(({ en, zh }) => en !== '' && zh !== '');
}

/** The values of the declarations that a file exports, in order. */
const declared = (file: ts.SourceFile): readonly ts.VariableDeclaration[] =>
  file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [],
  );

/** The pairs of two files that hold the same texts, each in its language. */
export function facingPairs(en: string, zh: string): readonly TextPair[] {
  const chinese = declared(parse(zh));
  return declared(parse(en)).flatMap(({ name, initializer }, index) => {
    const other = chinese[index]?.initializer;
    return initializer && other ? facing({ en: initializer, zh: other }, name.getText()) : [];
  });
}
