import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';

const prefix = 'calculator:';
const catalog = 'src/calculators/catalog/*.ts';

/** Where the browser build leaves the addresses for the pages, which are rendered after it. */
const addressBook = '.astro/calculator-scripts.json';

/** The script of one calculator: its model without the words, which the page holds already, and what starts it. */
const scriptOf = (id: string): string => `
  import { model } from '#calculators/catalog/${id}.ts';
  export { model };
  import { startCalculator } from '#islands/start-calculator.tsx';
  export const start = (element) => startCalculator(element, model);
`;

/**
 * Vite plugin that builds one script for each calculator. A page names the address of those it shows; without a list of
 * all calculators in a browser, each of them costs the others nothing.
 */
export function calculatorScripts(): Plugin {
  return {
    name: 'calculator-scripts',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(`\0${prefix}`) ? scriptOf(id.slice(prefix.length + 1)) : undefined),
    buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      for (const file of globSync(catalog)) {
        const id = basename(file, '.ts');
        this.emitFile({ type: 'chunk', id: prefix + id, name: id });
      }
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const addresses = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' && chunk.facadeModuleId?.startsWith(`\0${prefix}`)
          ? [[chunk.facadeModuleId.slice(prefix.length + 1), [chunk.fileName, ...chunk.imports]]]
          : [],
      );
      mkdirSync('.astro', { recursive: true });
      writeFileSync(addressBook, JSON.stringify(Object.fromEntries(addresses)));
    },
  };
}

/** The addresses, below the base of the site, of a calculator's script and of what it imports. */
export function calculatorScriptsOf(id: string): readonly string[] {
  if (import.meta.env.DEV) return [`@id/${prefix}${id}`];
  const addresses: unknown = Object(JSON.parse(readFileSync(addressBook, 'utf8')))[id];
  if (!Array.isArray(addresses)) throw new Error(`No script was built for the calculator "${id}".`);
  return addresses.map(String);
}
