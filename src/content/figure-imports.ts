import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';

const figure = /<Figure id="([^"]+)" \/>/g;

const nameOf = (id: string): string => `Figure_${id.replaceAll('-', '_')}`;

/**
 * Lets a lesson write `<Figure id="x" />` and nothing else: the import of src/figures/x.astro is added when the lesson is
 * compiled. So a page carries the styles of its own figures only, however many figures there are.
 */
export function figureImports(): Plugin {
  return {
    name: 'figure-imports',
    enforce: 'pre',
    transform(code, file) {
      if (!/\.mdx(\?|$)/.test(file) || !code.includes('<Figure id=')) return undefined;
      const ids = [...new Set([...code.matchAll(figure)].map((match) => match[1] ?? ''))];
      const missing = ids.find((id) => !existsSync(`src/figures/${id}.astro`));
      if (missing)
        throw new Error(`${file}: no figure "${missing}"; add src/figures/${missing}.astro or correct the id.`);
      const imports = ids.map((id) => `import ${nameOf(id)} from '#figures/${id}.astro';`).join('\n');
      const body = code.replace(figure, (_, id: string) => `<Figure drawing={${nameOf(id)}} />`);
      return { code: body.replace(/^(---[\s\S]*?\n---\n)?/, `$1\n${imports}\n\n`), map: null };
    },
  };
}
