import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Calculator } from '#calculators/define-calculator.ts';
import { isComparable } from '#calculators/is-comparable.ts';
import { partsOf } from '#islands/calculator-parts.ts';

const figure = /<Figure id="([^"]+)" \/>/g;
const calculator = /<Calculator id="([^"]+)" \/>/g;

const idsIn = (code: string, component: RegExp): readonly string[] => [
  ...new Set([...code.matchAll(component)].map(([, id = '']) => id)),
];

const nameOf = (id: string): string => `Figure_${id.replaceAll('-', '_')}`;

function figureImport(id: string, file: string): string {
  if (!existsSync(`src/figures/${id}.astro`))
    throw new Error(`${file}: no figure "${id}"; add src/figures/${id}.astro or correct the id.`);
  return `import ${nameOf(id)} from '#figures/${id}.astro';`;
}

/** The stylesheets of the parts that a calculator needs, as far as a part has one. */
async function partStyles(id: string, file: string): Promise<readonly string[]> {
  if (!existsSync(`src/calculators/catalog/${id}.ts`))
    throw new Error(`${file}: no calculator "${id}"; add src/calculators/catalog/${id}.ts or correct the id.`);
  const { model }: { readonly model: Calculator } = await import(`../calculators/catalog/${id}.ts`);
  const sides = model.facing || isComparable(model) ? ['facing'] : [];
  return [...sides, ...partsOf(model)]
    .map((part) => `parts/${part}.css`)
    .filter((style) => existsSync(`src/styles/${style}`));
}

async function styleImports(ids: readonly string[], file: string): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const parts = await Promise.all(ids.map((id) => partStyles(id, file)));
  return [...new Set(['calculator.css', ...parts.flat().sort()])].map((style) => `import '#styles/${style}';`);
}

/** A lesson with the imports that it needs; undefined where it needs none. */
export async function withImports(code: string, file: string): Promise<string | undefined> {
  const styles = await styleImports(idsIn(code, calculator), file);
  const imports = [...styles, ...idsIn(code, figure).map((id) => figureImport(id, file))];
  if (imports.length === 0) return undefined;
  const body = code.replace(figure, (_, id: string) => `<Figure drawing={${nameOf(id)}} />`);
  return body.replace(/^(---[\s\S]*?\n---\n)?/, `$1\n${imports.join('\n')}\n\n`);
}

/**
 * Lets a lesson write `<Figure id="x" />` and `<Calculator id="x" />` and nothing else: the import of src/figures/x.astro, and
 * of the stylesheets that the calculator needs, is added when the lesson is compiled. So a page carries the styles of its own
 * figures and calculators only, however many there are.
 */
export function lessonImports(): Plugin {
  return {
    name: 'lesson-imports',
    enforce: 'pre',
    async transform(code, file) {
      const imported = /\.mdx(\?|$)/.test(file) ? await withImports(code, file) : undefined;
      return imported === undefined ? undefined : { code: imported, map: null };
    },
  };
}
