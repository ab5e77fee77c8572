import { readFile } from 'node:fs/promises';
import { minify, type Plugin } from 'vite';

const query = '?inline-script';

/** Vite plugin: `import text from './name.js?inline-script'` is the script as it is written into pages, without comments and spaces. */
export function inlineScripts(): Plugin {
  return {
    name: 'inline-scripts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(query)) return undefined;
      const file = id.slice(0, -query.length);
      this.addWatchFile(file);
      const { code, errors } = await minify(file, await readFile(file, 'utf8'));
      if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
      return `export default ${JSON.stringify(code)};`;
    },
  };
}
