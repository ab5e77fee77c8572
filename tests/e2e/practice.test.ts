import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';

useBrowser();

/** Opens the practice of a calculator and asks for the first problem of a family. */
async function practise(path: string, family = 0, options = {}) {
  const { page, errors } = await visit(path, options);
  await page.locator('.practice > summary').click();
  const section = page.locator('section.problem').nth(family);
  await section.locator('button').first().click();
  const form = section.locator('form[data-question]');
  const numbers = [...(await form.locator('legend').first().innerText()).matchAll(/\d[\d,.]*/g)].map(([text]) =>
    Number(text.replace(/,|\.$/g, '')),
  );
  const answer = async (number: string) => {
    await form.locator('input[name=number]').fill(number);
    await form.locator('button[type=submit]').click();
  };
  return { page, errors, section, form, numbers, answer };
}

describe('practice with a calculator', () => {
  test('names the mistake that makes a wrong number and shows where it leaves the right way', async () => {
    const { page, form, numbers, answer } = await practise('/zh/lab/satisfaction-ratio/');
    const [expectation = 1, experience = 1] = numbers;
    await answer((expectation / experience).toFixed(2));
    await form.locator('.fb', { hasText: '颠倒' }).waitFor();
    expect(await form.locator('.parting dd').allInnerTexts()).toEqual([
      expect.stringContaining(`${expectation} ÷ ${experience}`),
      expect.stringContaining(`${experience} ÷ ${expectation}`),
    ]);
    expect(await form.locator('.meta').innerText()).not.toContain('目标');
    await answer((experience / expectation).toFixed(2));
    await form.and(page.locator('[data-result=correct]')).waitFor();
    await page.context().close();
  });

  test('fades a worked example step by step, by keyboard alone, and leads back to the problem', async () => {
    const { page, section, errors } = await practise('/en/lab/net-promoter-score/');
    await section.getByRole('button', { name: 'A worked example first' }).press('Enter');
    const example = section.locator('.example');
    const field = example.locator('input[name=number]');
    for (const open of [1, 2, 3]) {
      for (let step = open; step > 0; step -= 1) {
        await field.fill('987654');
        await field.press('Enter');
        const asked = await example.locator('[role=status]', { hasText: '= ?' }).innerText();
        const [working = ''] = /[\d,−+×÷() ]+(?== \?)/.exec(asked) ?? [];
        const sum = working.replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-').replaceAll(',', '');
        await field.fill(Number(await page.evaluate(sum)).toFixed(1));
        await field.press('Enter');
        await example
          .locator('.step-line')
          .nth(3 - step)
          .waitFor();
      }
      expect(await example.locator('.step-line').count()).toBe(3);
      const name = open < 3 ? 'Next example, one more step for you' : 'Back to the problem';
      const button = example.getByRole('button', { name });
      await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
      await button.press('Enter');
    }
    await example.waitFor({ state: 'detached' });
    const number = section.locator('form[data-question] input[name=number]');
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['/zh/lab/clv/', 'light'],
    ['/zh-hant/lab/clv/', 'dark'],
    ['/en/lab/abc-tier-builder/', 'dark'],
  ] as const)('has no accessibility violation and no overflow on a phone: %s, %s', async (path, colorScheme) => {
    const { page, section, answer } = await practise(path, 0, { colorScheme, viewport: { width: 360, height: 740 } });
    await answer('1');
    await section.locator('> button.link').click();
    const { violations } = await new AxeBuilder({ page }).include('.practice').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('keeps to the page when the scripts of a problem cannot be loaded', async () => {
    const { page } = await visit('/en/lab/gini-and-lorenz/');
    await page.locator('.practice > summary').click();
    await page.locator('astro-island:not([ssr]) section.problem').waitFor();
    await page.context().setOffline(true);
    await page.locator('section.problem button').first().click();
    await page.locator('section.problem [role=alert]', { hasText: 'Try again' }).waitFor();
    await page.context().close();
  });
});
