import { describe, expect, test } from 'vitest';
import { keyFields, questionFiles } from './answer-key.ts';
import { enter, questionsOn, submit } from './answering.ts';
import { useBrowser, visit } from './browser.ts';

useBrowser();

/** The report's last line: marks, earned, marked, open. */
const totals = '.report tfoot td';

describe('a mock paper', () => {
  test.each([
    ['/zh/exam/whole-course-1/', 'zh'],
    ['/en/exam/value-to-system-3/', 'en'],
  ] as const)('on %s reports full marks when every question is answered with its key', async (path, language) => {
    const { page, errors } = await visit(path);
    const ids = await questionsOn(page);
    for (const id of ids) {
      const file = questionFiles.get(id);
      if (!file) throw new Error(`${id} stands on a page but not in content/questions`);
      const form = page.locator(`form[data-question="${id}"]`);
      await enter(form, keyFields(file, language), 'mouse');
      await submit(form, 'mouse');
      expect(await form.getAttribute('data-earned'), id).toBe(await form.getAttribute('data-possible'));
    }
    expect(await page.locator(totals).allInnerTexts()).toEqual(['100', '100', String(ids.length), '0']);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('keeps its answers apart from the lessons and from its other forms, and finds them again', async () => {
    const { page } = await visit('/en/exam/quick-check-1/');
    const form = page.locator('form[data-kind=boolean]').first();
    await form.locator('label').first().click();
    await submit(form, 'mouse');
    await page.reload();
    await expect.poll(() => page.locator(totals).nth(2).innerText()).toBe('1');
    const keys = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('answer:')));
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatch(/paper-quick-check-1/);
    await page.context().close();
  });

  test('is listed with how much of it has been marked', async () => {
    const { page } = await visit('/en/exam/quick-check-2/');
    const form = page.locator('form[data-kind=boolean]').first();
    await form.locator('label').first().click();
    await submit(form, 'mouse');
    await page.goto(new URL('../', page.url()).href);
    expect(await page.locator('[data-paper]:visible').allInnerTexts()).toEqual(['1 of 50 marked']);
    await page.context().close();
  });

  test('names the lessons that lost marks come from', async () => {
    const { page } = await visit('/en/exam/quick-check-1/');
    const advice = page.locator('.revise');
    expect(await advice.isVisible()).toBe(false);
    const form = page.locator('form[data-kind=single]').first();
    const [lesson = '', name = ''] = ((await form.getAttribute('data-question')) ?? '').split('/');
    const file = questionFiles.get(`${lesson}/${name}`);
    if (file?.kind !== 'single') throw new Error('not a single choice');
    await enter(form, { choice: file.options.find((option) => !option.correct)?.id ?? '' }, 'mouse');
    await submit(form, 'mouse');
    await advice.waitFor();
    const links = await advice.locator('li:visible a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual([expect.stringContaining(`/learn/${lesson}/`)]);
    expect(await advice.innerText()).toContain('2 of 2 marks lost');
    await page.context().close();
  });

  test('leads back to the first question that is not marked, and from the report to those that cost marks', async () => {
    const { page } = await visit('/en/exam/quick-check-1/');
    const wayOn = page.locator('.way-on');
    expect(await wayOn.isVisible()).toBe(false);
    const [first, second] = [page.locator('form.q').nth(0), page.locator('form.q').nth(1)];
    const file = questionFiles.get((await first.getAttribute('data-question')) ?? '');
    if (file?.kind !== 'single') throw new Error('not a single choice');
    await enter(first, { choice: file.options.find((option) => !option.correct)?.id ?? '' }, 'mouse');
    await submit(first, 'mouse');
    await page.reload();
    await wayOn.waitFor();
    expect(await wayOn.innerText()).toBe('1 of 50 questions marked. Go on with question 2');
    await wayOn.locator('a').click();
    expect(new URL(page.url()).hash).toBe(`#${await second.getAttribute('id')}`);
    const lost = page.locator('.lost-marks a');
    expect(await lost.allInnerTexts()).toEqual(['Question 1']);
    expect(await lost.getAttribute('href')).toBe(`#${await first.getAttribute('id')}`);
    await page.context().close();
  });

  test('is printed on few sheets, with no heading left alone at the foot of one', async () => {
    const { page } = await visit('/zh/exam/self-study-2/');
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(sheets?.length).toBeGreaterThan(8);
    expect(sheets?.length).toBeLessThan(18);
    await page.emulateMedia({ media: 'print' });
    const heads = page.locator('.paper > section:not(.report, .answers) > :is(h2, .section-marks)');
    const breaks = await heads.evaluateAll((all) => all.map((head) => getComputedStyle(head).breakAfter));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    await page.context().close();
  });

  test('can be read and checked without scripts', async () => {
    const { page } = await visit('/zh/exam/quick-check-2/', { javaScriptEnabled: false });
    expect(await page.locator('form[data-question]').count()).toBe(50);
    expect(await page.locator('.answers .key-answer').count()).toBe(50);
    expect(await page.locator('.answers').isVisible()).toBe(true);
    await page.context().close();
  });
});

test('a case tells every reply and what it brings about without scripts', async () => {
  const { page } = await visit('/en/cases/late-dish/', { javaScriptEnabled: false });
  const reply = page.locator('.reply').first();
  await reply.locator('summary').click();
  expect(await reply.locator('.logic').innerText()).toMatch(/reply|Between/);
  const targets = await page
    .locator('.outcome a')
    .evaluateAll((links) => links.map((link) => document.querySelector(link.getAttribute('href') ?? '') !== null));
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.every(Boolean)).toBe(true);
  await page.context().close();
});
