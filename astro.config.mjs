import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { lessonImports } from './src/components/lesson-imports.ts';
import { contentCheck } from './src/content/check/integration.ts';
import { sharedHeadingIds } from './src/content/heading-ids.ts';
import { catalogScripts } from './src/islands/catalog-scripts.ts';
import { plainImports } from './src/islands/plain-imports.ts';
import { inlineScripts } from './src/layouts/inline-scripts.ts';

/** The address under which the site will be served; a static host may put it in a folder. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.SITE_BASE ?? '/';

/** Scripts that pages of every kind load, so that no page loads what is in them twice. */
const sharedScripts = [
  // What everything that comes alive is drawn with.
  {
    name: 'drawing',
    test: /node_modules\/preact\/(dist|jsx-runtime)\/|vite\/preload-helper|src\/i18n\/|(interface-texts|RichText|\/Mark|WithUnit)\.tsx?$/,
  },
  // What the islands of questions need besides.
  { name: 'widgets', test: /node_modules\/(preact|nanostores)\/|src\/stores\/(answers|safe-storage|versioned)/ },
  // What all calculators are shown with; pictures, tables of lists and the reader of numbers are loaded apart.
  {
    name: 'calculator',
    test: /(?<!Chart|-labels|radar-points|ListTable|\/number-reader)\.tsx?\?alone=calculator$/,
  },
  { name: 'number-reader', test: /src\/domain\/answers\/(number\/|read-number|rewrite|fold-width)/ },
];

/** What every question is made of, whatever its kind and wherever it stands; a task on a calculator needs its own view besides. */
const questionScript = {
  name: 'questions',
  test: /src\/(questions\/((?!calculator-task)[^/]+\/View|OptionList|usual-views)|islands\/(Question|question-|use-question|form-fields|result-line|load-marker|load-grading))/,
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ hastPlugins: [sharedHeadingIds] }), syntaxHighlight: false },
  vite: {
    plugins: [lessonImports(), catalogScripts(sharedScripts), plainImports(), inlineScripts()],
    // A worker may then load the one model that it is asked for.
    worker: { format: 'es' },
    build: {
      // What only one page needs, such as the style of a figure, stands in the page: a lesson asks for one stylesheet.
      assetsInlineLimit: (_file, content) => (content.includes('data-astro-cid') ? true : undefined),
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [...sharedScripts, questionScript],
          },
        },
      },
    },
  },
  integrations: [contentCheck(), preact(), mdx()],
});
