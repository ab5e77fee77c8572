import { globSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { compareNumbers } from '../../src/content/check/languages/compare-numbers.ts';

const attributeOf = ({ attrs }: Tree.Element, name: string): string =>
  attrs.find((attribute) => attribute.name === name)?.value ?? '';

/** What a figure, a table or a calculator says, labels for screen readers included. */
function wordsOf(node: Tree.Node): string {
  if (tree.isTextNode(node)) return node.value;
  const inner = 'childNodes' in node ? node.childNodes.map(wordsOf).join(' ') : '';
  return tree.isElementNode(node) ? `${attributeOf(node, 'aria-label')} ${inner}` : inner;
}

const showsNumbers = (element: Tree.Element): boolean =>
  ['figure', 'table'].includes(element.tagName) || attributeOf(element, 'data-calculator') !== '';

/** The words of every figure, table and calculator of a page, in order. */
function shownIn(node: Tree.Node): readonly string[] {
  const own = tree.isElementNode(node) && showsNumbers(node) ? [wordsOf(node)] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(shownIn)] : own;
}

const shownOn = (file: string): readonly string[] => shownIn(parse(readFileSync(file, 'utf8')));

const lessons = globSync('dist/en/learn/*/index.html');
const tools = globSync('dist/en/lab/**/index.html');

describe.each([
  ['lessons', lessons],
  ['pages of the lab', tools],
])('the figures, tables and calculators of the %s', (_, pages) => {
  test('show the same numbers in English and in Chinese', () => {
    expect(pages.length).toBeGreaterThan(20);
    const differences = pages.flatMap((page) => {
      const chinese = shownOn(page.replace('dist/en', 'dist/zh'));
      return shownOn(page).flatMap((words, place) => {
        const difference = compareNumbers(words, chinese[place] ?? '', 0);
        return difference === undefined ? [] : [`${page}, ${place + 1}: ${difference}`];
      });
    });
    expect(differences).toEqual([]);
  });
});
