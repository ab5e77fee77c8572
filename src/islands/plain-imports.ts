import type { Plugin } from 'vite';

/**
 * Vite plugin that leaves `import()` to the browser. Vite calls a helper around it that first fetches the styles and preloads
 * the imports of a script; here styles come with their page and the graph of scripts is shallow, so that the helper and
 * its lists of names would only weigh on every page.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
