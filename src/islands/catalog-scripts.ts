import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';

/** Files of which a browser loads single ones, each as a script. */
interface Catalog {
  readonly ids: () => readonly string[];
  /** What is loaded of the file with an id. */
  readonly script: (id: string) => string;
}

const filesIn = (folder: string) => (): readonly string[] =>
  globSync(`${folder}/**/*.ts`).map((file) => file.slice(folder.length + 1, -'.ts'.length));

export type CatalogName = 'calculator' | 'problem' | 'question';

const catalogs: Readonly<Record<CatalogName, Catalog>> = {
  // The model without the words, which come as a file in the language of the page.
  calculator: {
    ids: filesIn('src/calculators/catalog'),
    script: (id) => `
      import { model } from '#calculators/catalog/${id}.ts?alone=${id}';
      export { model };
      import { startCalculator } from '#islands/start-calculator.tsx?alone=calculator';
      export const start = (element, words) => startCalculator(element, model, words);
    `,
  },
  problem: {
    ids: filesIn('src/problems/catalog'),
    script: (id) => `export { model } from '#problems/catalog/${id}.ts';`,
  },
  // One script for all kinds.
  question: {
    ids: () => ['lesson'],
    script: () => `export { start } from '#islands/start-question.tsx';`,
  },
};

/** Files that go into one script for all pages. */
interface SharedScript {
  readonly name: string;
  readonly test: RegExp;
}

/** Where the browser build leaves the addresses for the pages, which are rendered after it. */
const addressBook = '.astro/catalog-scripts.json';

/** Makes of a file, and of everything it imports, a copy of its own: `?alone=<whose>`. */
const alone = /\?alone=.+$/;

const isCatalog = (name: string): name is CatalogName => Object.hasOwn(catalogs, name);

/** The source of a module `<catalog>:<id>`; undefined for any other. */
function sourceOf(module: string): string | undefined {
  const [, name = '', id = ''] = /^(\w+):(.+)$/.exec(module) ?? [];
  return isCatalog(name) ? catalogs[name].script(id) : undefined;
}

const allModules = (): readonly string[] =>
  Object.entries(catalogs).flatMap(([name, { ids }]) => ids().map((id) => `${name}:${id}`));

/** The script and those that it waits for, so that a page can ask for all of them at once. */
function withImports(bundle: Rolldown.OutputBundle, fileName: string): readonly string[] {
  const scripts = new Set([fileName]);
  for (const script of scripts) {
    const chunk = bundle[script];
    if (chunk?.type === 'chunk') for (const imported of chunk.imports) scripts.add(imported);
  }
  return [...scripts];
}

/**
 * Vite plugin that builds one script for each calculator and each family of problems. A page names the address of those it
 * shows; without a list of all of them in a browser, each costs the others nothing. The model of a calculator, and what
 * calculators are shown with, are copies: what two pages import would otherwise lie in a script that holds what either
 * needs, and many such scripts are larger together than the few that a page loads.
 *
 * @param shared scripts whose files are never copied
 */
export function catalogScripts(shared: readonly SharedScript[]): Plugin {
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
        return sourceOf(module) === undefined ? [] : [[module, withImports(bundle, chunk.fileName)]];
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
