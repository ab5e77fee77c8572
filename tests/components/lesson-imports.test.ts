import { describe, expect, test } from 'vitest';
import { withImports } from '#components/lesson-imports.ts';

const head = '---\ntitle: A lesson\n---\n';

/** What a lesson with this text imports. */
async function importsOf(text: string): Promise<readonly string[]> {
  const code = (await withImports(head + text, 'a-lesson.mdx')) ?? '';
  return [...code.matchAll(/^import .*'(.+)';$/gm)].map(([, path = '']) => path);
}

describe('a lesson', () => {
  test('imports its figures, which it shows as drawings', async () => {
    const code = await withImports(`${head}<Figure id="two-floors" />`, 'a-lesson.mdx');
    expect(code).toContain("import Figure_two_floors from '#figures/two-floors.astro';");
    expect(code).toContain('<Figure drawing={Figure_two_floors} />');
  });

  test('imports the styles of the parts that its calculators need, each once', async () => {
    const twoLists = '<Calculator id="whale-curve" />\n\n<Calculator id="abc-tier-builder" />';
    expect(await importsOf(twoLists)).toEqual([
      '#styles/calculator.css',
      '#styles/parts/lines.css',
      '#styles/parts/list.css',
    ]);
  });

  test('imports nothing for calculators that it does not show', async () => {
    expect(await withImports(`${head}No figure here.`, 'a-lesson.mdx')).toBeUndefined();
    expect(await importsOf('<Figure id="two-floors" />')).toEqual(['#figures/two-floors.astro']);
  });

  test.each([
    ['<Figure id="no-such" />', 'a-lesson.mdx: no figure "no-such"; add src/figures/no-such.astro or correct the id.'],
    [
      '<Calculator id="no-such" />',
      'a-lesson.mdx: no calculator "no-such"; add src/calculators/catalog/no-such.ts or correct the id.',
    ],
  ])('that names something unknown in %s stops the build with a sentence', async (text, sentence) => {
    await expect(withImports(text, 'a-lesson.mdx')).rejects.toThrow(sentence);
  });
});
