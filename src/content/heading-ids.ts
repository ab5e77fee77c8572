import { existsSync, readFileSync } from 'node:fs';
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/** A heading as the end of an address: `Four Cs, Rs and Vs` is `four-cs-rs-and-vs`. */
const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/<[^>]*>|[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** The ids of the headings of an English text (MDX), in order. */
export const headingIds = (english: string): readonly string[] =>
  [...english.matchAll(/^#{2,6} (.+)$/gm)].map(([, heading = '']) => idOf(heading));

/**
 * Plugin of the Markdown processor: headings have the ids of the English text in every language, so that a place on a page
 * has one address and whoever changes the language stays there.
 */
export const sharedHeadingIds: HastPlugin = ({ fileURL }) => {
  const english = fileURL && new URL(fileURL.href.replace(/(\/content\/[^/]+)\/[^/]+\//, '$1/en/'));
  if (!english || !existsSync(english)) return null;
  const ids = headingIds(readFileSync(english, 'utf8')).values();
  return {
    name: 'shared-heading-ids',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'h6'],
      visit: (node, context) => context.setProperty(node, 'id', ids.next().value),
    },
  };
};
