import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A catalog of which a browser loads single files. */
interface Catalog {
  readonly folder: string;
  /** What is loaded of the file with an id: its model without the words, which the page holds already. */
  readonly script: (id: string) => string;
}

const catalogs = {
  calculator: {
    folder: 'src/calculators/catalog',
    script: (id) => `
      import { model } from '#calculators/catalog/${id}.ts?alone=${id}';
      export { model };
      import { startCalculator } from '#islands/start-calculator.tsx?alone=calculator';
      export const start = (element) => startCalculator(element, model);
    `,
  },
  problem: {
    folder: 'src/problems/catalog',
    script: (id) => `export { model } from '#problems/catalog/${id}.ts';`,
  },
} as const satisfies Readonly<Record<string, Catalog>>;

type CatalogName = keyof typeof catalogs;

/** Files that are put into one script for all pages. */
interface ChunkGroup {
  readonly name: string;
  readonly test: RegExp;
}

/** Where the browser build leaves the addresses for the pages, which are rendered after it. */
const addressBook = '.astro/catalog-scripts.json';

/** What makes a file, and everything that it imports, a copy that only one script holds. */
const alone = /\?alone=.+$/;

/** The source of a module `<catalog>:<id>`; undefined for any other. */
function sourceOf(module: string): string | undefined {
  const [, name, id] = /^(calculator|problem):(.+)$/.exec(module) ?? [];
  if (id === undefined) return undefined;
  return name === 'calculator' ? catalogs.calculator.script(id) : catalogs.problem.script(id);
}

const allModules = (): readonly string[] =>
  Object.entries(catalogs).flatMap(([name, { folder }]) =>
    globSync(`${folder}/**/*.ts`).map((file) => `${name}:${file.slice(folder.length + 1, -'.ts'.length)}`),
  );

/**
 * Vite plugin that builds one script for each calculator and each family of problems. A page names the address of those it
 * shows; without a list of all of them in a browser, each costs the others nothing.
 */
export function catalogScripts(shared: readonly ChunkGroup[]): Plugin {
  return {
    name: 'catalog-scripts',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (sourceOf(id) !== undefined) return `\0${id}`;
      const [copy] = alone.exec(id) ?? alone.exec(importer ?? '') ?? [];
      if (copy === undefined) return undefined;
      const file = await this.resolve(id.replace(alone, ''), importer?.replace(alone, ''));
      const isCopied = file && this.environment.mode === 'build' && !shared.some(({ test }) => test.test(file.id));
      return isCopied ? `${file.id}${copy}` : file;
    },
    load: (id) => (id.startsWith('\0') ? sourceOf(id.slice(1)) : undefined),
    buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      for (const id of allModules())
        this.emitFile({ type: 'chunk', id, name: id.replace(/^.*:/, '').replaceAll('/', '.') });
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const addresses = Object.values(bundle).flatMap((chunk) => {
        if (chunk.type !== 'chunk') return [];
        const module = chunk.facadeModuleId?.slice(1) ?? '';
        return sourceOf(module) === undefined ? [] : [[module, [chunk.fileName, ...chunk.imports]]];
      });
      mkdirSync('.astro', { recursive: true });
      writeFileSync(addressBook, JSON.stringify(Object.fromEntries(addresses)));
    },
  };
}

/** The addresses, below the base of the site, of the script of a catalog's file and of what it imports. */
export function scriptsOf(catalog: CatalogName, id: string): readonly string[] {
  const module = `${catalog}:${id}`;
  if (import.meta.env.DEV) return [`@id/${module}`];
  const addresses: unknown = Object(JSON.parse(readFileSync(addressBook, 'utf8')))[module];
  if (!Array.isArray(addresses)) throw new Error(`No script was built for the ${catalog} "${id}".`);
  return addresses.map(String);
}
