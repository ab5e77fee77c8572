import { type DefaultTreeAdapterTypes, parse, serialize, html as spec, defaultTreeAdapter as tree } from 'parse5';
import { toTraditional } from './traditional.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const htmlNamespace = spec.NS.HTML;

const hanRun = /[\u3007\u3400-\u9fff\uf900-\ufaff][\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uff60]*/g;
/** A run of Latin words: a name or phrase with lower-case letters, so that CRM or 4P stay in the Chinese voice. */
const latinRun = /[A-Za-zÀ-ž][A-Za-zÀ-ž'’.-]*[a-zà-ž]{2}[A-Za-zÀ-ž'’.&-]*(?: (?:& )?[A-Za-zÀ-ž][A-Za-zÀ-ž'’.-]*)*/g;

/** Elements whose text is not prose, or whose content model allows no span. */
const notProse = new Set([
  'script',
  'style',
  'math',
  'svg',
  'code',
  'title',
  'textarea',
  'option',
  'head',
  'astro-island',
]);

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? [...node.childNodes] : []);

/** A page as a browser without scripts reads it, so that what stands in <noscript> is text like any other. */
const parsePage = (html: string): DefaultTreeAdapterTypes.Document => parse(html, { scriptingEnabled: false });

/** Wraps each run of a text node in `<span lang>`. */
function wrapRuns(textNode: DefaultTreeAdapterTypes.TextNode, runs: RegExp, lang: string): void {
  const parent = textNode.parentNode;
  if (!parent) return;
  let from = 0;
  const insert = (text: string) => text && tree.insertTextBefore(parent, text, textNode);
  for (const match of textNode.value.matchAll(runs)) {
    insert(textNode.value.slice(from, match.index));
    const span = tree.createElement('span', htmlNamespace, [{ name: 'lang', value: lang }]);
    tree.insertText(span, match[0]);
    tree.insertBefore(parent, span, textNode);
    from = match.index + match[0].length;
  }
  if (from > 0) textNode.value = textNode.value.slice(from);
}

function markRuns(node: Node, runs: RegExp, lang: string): void {
  if (tree.isTextNode(node)) {
    wrapRuns(node, runs, lang);
    return;
  }
  if (
    tree.isElementNode(node) &&
    (notProse.has(node.tagName) || (node.tagName !== 'html' && attribute(node, 'lang') !== undefined))
  )
    return;
  for (const child of childrenOf(node)) markRuns(child, runs, lang);
}

/**
 * Marks runs of the other language with `lang`, so that fonts and speech fit them. What is hydrated later is left alone:
 * islands mark their own runs.
 */
export function markOtherLanguage(html: string, language: 'zh' | 'en'): string {
  const document = parsePage(html);
  if (language === 'en') markRuns(document, hanRun, 'zh-Hans');
  else markRuns(document, latinRun, 'en');
  return serialize(document);
}

function convert(node: Node): void {
  if (tree.isTextNode(node)) node.value = toTraditional(node.value);
  if (tree.isElementNode(node)) {
    if (attribute(node, 'translate') === 'no') return;
    for (const attr of node.attrs) attr.value = toTraditional(attr.value);
  }
  for (const child of childrenOf(node)) convert(child);
}

/** The same page in traditional Chinese; elements with translate="no" keep their characters. */
export function pageToTraditional(html: string): string {
  const document = parsePage(html);
  convert(document);
  return serialize(document);
}
