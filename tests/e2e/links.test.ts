import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

interface BuiltPage {
  /** Address of the page: `/en/learn/two-logics/`. */
  readonly path: string;
  readonly html: string;
  readonly ids: readonly string[];
}

const attribute = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value.replaceAll('&amp;', '&'));

const pages: readonly BuiltPage[] = globSync('dist/**/*.html').map((file) => {
  const html = readFileSync(file, 'utf8').replace(
    /<script\b[^>]*>[\s\S]*?<\/script>/g,
    (script) => script.split('>')[0] ?? '',
  );
  return { path: `/${posix.relative('dist', file).replace(/index\.html$/, '')}`, html, ids: attribute(html, 'id') };
});
const byPath = new Map(pages.map((page) => [page.path, page]));
const inLanguage = (language: string) => pages.filter(({ path }) => path.startsWith(`/${language}/`));

/** The state of a calculator or an exercise, which is no place on the page. */
const isState = (fragment: string): boolean => /[=.]/.test(fragment);

function isBroken(page: BuiltPage, link: string): boolean {
  if (/^(?:[a-z]+:|\/\/)/.test(link)) return false;
  const { pathname, hash } = new URL(link, `http://site${page.path}`);
  const path = decodeURIComponent(pathname);
  const target = byPath.get(path);
  if (!target) return !existsSync(join('dist', path)) || !path.includes('.');
  const fragment = decodeURIComponent(hash.slice(1));
  return fragment !== '' && !isState(fragment) && !target.ids.includes(fragment);
}

/** What fails on each page, as `page → what`. */
const faults = (find: (page: BuiltPage) => readonly string[]): readonly string[] => [
  ...new Set(pages.flatMap((page) => find(page).map((fault) => `${page.path} → ${fault}`))),
];

describe('the built site', () => {
  test('has every page in three scripts', () => {
    const names = (language: string) =>
      inLanguage(language)
        .map(({ path }) => path.slice(language.length + 2))
        .toSorted();
    expect(names('zh').length).toBeGreaterThan(100);
    expect(names('zh-hant')).toEqual(names('zh'));
    expect(names('en')).toEqual(names('zh'));
  });

  test('has no link to a page or a place that does not exist', () => {
    expect(faults((page) => attribute(page.html, 'href').filter((link) => isBroken(page, link)))).toEqual([]);
  });

  test('asks for no file that does not exist', () => {
    const asked = (page: BuiltPage) =>
      ['src', 'component-url', 'renderer-url'].flatMap((name) => attribute(page.html, name));
    expect(faults((page) => asked(page).filter((link) => isBroken(page, link)))).toEqual([]);
  });

  test('gives every place of a page a name of its own', () => {
    expect(faults(({ ids }) => ids.filter((id, index) => ids.indexOf(id) !== index))).toEqual([]);
  });

  test('refers to nothing on a page that is not there', () => {
    const names = [
      'for',
      'popovertarget',
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'aria-details',
      'list',
    ];
    const referred = (html: string) =>
      names.flatMap((name) => attribute(html, name)).flatMap((value) => value.split(' '));
    expect(faults(({ html, ids }) => referred(html).filter((id) => id !== '' && !ids.includes(id)))).toEqual([]);
  });

  test('names the same places on a page in three scripts', () => {
    const places = (path: string) => (byPath.get(path)?.ids ?? []).toSorted();
    const differing = inLanguage('zh').flatMap(({ path }) =>
      ['/zh-hant/', '/en/']
        .map((language) => path.replace('/zh/', language))
        .filter((other) => places(path).join() !== places(other).join()),
    );
    expect(differing).toEqual([]);
  });
});
