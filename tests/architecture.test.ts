import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: every layer of src/ with the layers it knows. A layer knows itself. */
const knows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: [],
  ui: ['domain', 'i18n'],
  simulations: ['domain', 'i18n', 'ui'],
  calculators: ['domain', 'i18n', 'ui'],
  fitting: ['domain', 'i18n', 'ui', 'calculators'],
  problems: ['calculators', 'i18n', 'questions'],
  questions: ['domain', 'i18n', 'ui', 'content'],
  content: ['domain', 'i18n', 'questions', 'calculators', 'problems'],
  stores: ['questions'],
  islands: ['domain', 'i18n', 'ui', 'questions', 'calculators', 'fitting', 'problems', 'simulations', 'stores'],
  figures: ['domain', 'i18n', 'ui'],
  components: ['problems', 'fitting', 'domain', 'content', 'i18n', 'islands', 'questions', 'calculators', 'figures'],
  layouts: ['components', 'i18n', 'styles'],
  pages: [
    'layouts',
    'components',
    'content',
    'i18n',
    'islands',
    'calculators',
    'fitting',
    'problems',
    'questions',
    'styles',
  ],
};

/** Packages that only some layers may use; every other package stays out of what a browser loads. */
const packages: Readonly<Record<string, readonly string[]>> = {
  preact: ['ui', 'simulations', 'calculators', 'fitting', 'questions', 'islands'],
  'preact/hooks': ['questions', 'islands'],
  nanostores: ['stores'],
  fflate: ['islands'],
};

type Import = { readonly file: string; readonly layer: string; readonly specifier: string; readonly typeOnly: boolean };

const importPattern = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\s+from\s+)?['"]([^'"]+)['"]/gm;

const imports: readonly Import[] = globSync('src/*/**/*.{ts,tsx,astro,mdx}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(importPattern)].map((match) => ({
    file,
    layer: file.split('/')[1] ?? '',
    typeOnly: match[1] !== undefined,
    specifier: match[2] ?? '',
  })),
);

/** The layer that a specifier reaches; undefined for packages. */
function layerOf({ file, specifier }: Import): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1).split('/')[0];
  if (specifier.startsWith('.')) return relative('src', join(dirname(file), specifier)).split('/')[0];
  return undefined;
}

const arrow = ({ file, specifier }: Import) => `${file} → ${specifier}`;

describe('the layers of src', () => {
  test('import only the layers they know', () => {
    const wrong = imports.filter((one) => {
      const target = layerOf(one);
      return target !== undefined && target !== one.layer && !knows[one.layer]?.includes(target);
    });
    expect(wrong.map(arrow)).toEqual([]);
  });

  test('name the layer when they leave their own', () => {
    const climbing = imports.filter((one) => one.specifier.startsWith('..') && layerOf(one) !== one.layer);
    expect(climbing.map(arrow)).toEqual([]);
  });

  test('keep the domain free of packages', () => {
    const foreign = imports.filter(({ layer, specifier }) => layer === 'domain' && !/^[#.]/.test(specifier));
    expect(foreign.map(arrow)).toEqual([]);
  });

  test('use the packages of the browser only where they belong', () => {
    const misplaced = imports.filter(({ layer, specifier }) => packages[specifier]?.includes(layer) === false);
    expect(misplaced.map(arrow)).toEqual([]);
  });

  test('keep schemas out of the browser: what pages hydrate knows only their types', () => {
    const hydrated = new Set(['domain', 'ui', 'stores', 'islands', 'simulations', 'calculators', 'fitting']);
    const loaded = imports.filter(
      ({ layer, specifier, typeOnly }) =>
        hydrated.has(layer) && !typeOnly && /zod|schema\.ts$|#content/.test(specifier),
    );
    expect(loaded.map(arrow)).toEqual([]);
  });
});

test('No list of any length is spread into the arguments of Math.max or Math.min', () => {
  const files = globSync('src/{domain,ui,islands}/**/*.{ts,tsx}');
  const code = (file: string) => readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  expect(files.filter((file) => /Math\.(?:max|min)\([^()]*\.\.\./.test(code(file)))).toEqual([]);
});
