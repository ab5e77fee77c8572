import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { lessonImports } from './src/components/lesson-imports.ts';
import { contentCheck } from './src/content/check/integration.ts';
import { catalogScripts } from './src/islands/catalog-scripts.ts';

/** The address under which the site will be served; a static host may put it in a folder. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.SITE_BASE ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  markdown: { processor: satteri(), syntaxHighlight: false },
  vite: {
    plugins: [lessonImports(), catalogScripts()],
    // A worker may then load the one model that it is asked for.
    worker: { format: 'es' },
    build: {
      // Without preload hints a lesson needs one helper and several requests less; the graph of chunks is shallow anyway.
      modulePreload: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'widgets',
                test: /node_modules\/(preact|nanostores)\/|@astrojs\/preact|src\/(i18n|stores)\/|interface-texts|RichText|Mark\.tsx/,
              },
            ],
          },
        },
      },
    },
  },
  integrations: [contentCheck(), preact(), mdx()],
});
