import type { Plugin } from 'vite';

/** A call of the helper as Vite writes it where one name is taken from a script: around an import, and a function to return the name. */
const helped =
  /\b__vitePreload\(async \(\) => \{\s*const \{ \w+ \} = await (import\([^()]*\)(?:\.then\(\(n\) => n\.\w+\))?);\s*return \{ \w+ \};\s*\}, \w+\)/g;

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
    renderChunk: (code) => ({ code: code.replace(helped, '$1'), map: null }),
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
