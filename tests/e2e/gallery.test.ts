import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { scrollThrough, useBrowser, visit } from './browser.ts';

useBrowser();

/** How each state shows on the form of a question. */
const told: Readonly<Record<string, string>> = {
  unanswered: 'unanswered',
  incomplete: 'incomplete',
  near: 'graded',
  wrong: 'graded incorrect',
  partial: 'graded partial',
  right: 'graded correct',
  explained: 'graded incorrect',
};

const languages = ['zh', 'zh-hant', 'en'] as const;
const looks = languages.flatMap((language) => [[language, 'light', 360] as const, [language, 'dark', 1280] as const]);

describe('the gallery of questions', () => {
  test.each(looks)(
    'in %s, %s, %i pixels wide, shows every kind in its states without a barrier',
    async (language, colorScheme, width) => {
      const { page, errors } = await visit(`/${language}/gallery/`, { colorScheme, viewport: { width, height: 900 } });
      await scrollThrough(page);
      const forms = page.locator('form.q');
      await page.waitForFunction(
        () =>
          document.querySelectorAll('form.q[data-status=unanswered]').length ===
          document.querySelectorAll('form.q[id$=-unanswered]').length,
      );
      const shown = await forms.evaluateAll((all) =>
        all.map(
          (form) =>
            [
              form.id.split('-').at(-1) ?? '',
              `${form.getAttribute('data-status')} ${form.getAttribute('data-result') ?? ''}`.trim(),
            ] as const,
        ),
      );
      const astray = shown.filter(([state, got]) => !got.startsWith(told[state] ?? 'no such state'));
      expect(astray).toEqual([]);
      expect(new Set(await forms.evaluateAll((all) => all.map((form) => form.getAttribute('data-kind')))).size).toBe(
        11,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test('says what was asked for where a goal on a calculator is missed', async () => {
    const { page } = await visit('/en/gallery/');
    await scrollThrough(page);
    const form = page.locator('#calculator-task-wrong');
    await form.and(page.locator('[data-result=incorrect]')).waitFor();
    expect(await form.innerText()).toContain('Asked for: at least 1,000 people.');
    await page.context().close();
  });
});
