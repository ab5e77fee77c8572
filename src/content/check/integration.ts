import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';

/** Stops a build when a content file is wrong, with a sentence per fault; a development server only prints them. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const { problems } = checkContent(fileURLToPath(new URL('content', config.root)));
        for (const problem of problems) logger.error(problem);
        if (command === 'build' && problems.length > 0)
          throw new Error(`${problems.length} fault(s) in content/; the first is: ${problems[0]}`);
      },
    },
  };
}
