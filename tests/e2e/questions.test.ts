import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { keyFields, lessonIds, questionFiles } from './answer-key.ts';
import { enter, type Hand, questionsOn, submit } from './answering.ts';
import { scrollThrough, useBrowser, visit } from './browser.ts';

useBrowser();

const fileOf = (id: string) => {
  const file = questionFiles.get(id);
  if (!file) throw new Error(`${id} stands on a page but not in content/questions`);
  return file;
};

/** Answers every question of a lesson with its key and returns those that were not found correct. */
async function unsolved(path: string, hand: Hand): Promise<readonly string[]> {
  const { page, errors } = await visit(path, { hasTouch: hand === 'touch' });
  await scrollThrough(page);
  const wrong: string[] = [];
  for (const id of await questionsOn(page)) {
    const form = page.locator(`form[data-question="${id}"]`);
    expect(await form.getAttribute('data-status'), id).toBe('unanswered');
    await enter(form, keyFields(fileOf(id), path.startsWith('/en') ? 'en' : 'zh'), hand);
    await submit(form, hand);
    const solved = (await form.getAttribute('data-result')) === 'correct';
    if (!solved) wrong.push(`${id}: ${await form.locator('.result').innerText()}`);
    else expect(await form.getAttribute('data-earned'), id).toBe(await form.getAttribute('data-possible'));
  }
  expect(errors).toEqual([]);
  await page.context().close();
  return wrong;
}

describe('every question of a lesson is found correct when answered with its key', () => {
  test.each(lessonIds)('in %s with the keyboard alone', async (lesson) => {
    expect(await unsolved(`/zh/learn/${lesson}/`, 'keyboard')).toEqual([]);
  });

  test.each([
    ['/en/learn/two-logics/', 'mouse'],
    ['/zh-hant/learn/clv-discounting-and-retention/', 'mouse'],
    ['/en/learn/clv-foundations/', 'touch'],
    ['/zh/learn/churn-and-bonds/', 'mouse'],
    ['/en/learn/churn-and-bonds/', 'touch'],
  ] as const)('on %s with %s', async (path, hand) => {
    expect(await unsolved(path, hand)).toEqual([]);
  });
});

describe('a student', () => {
  const lesson = '/zh/learn/two-logics/';

  /** The first single choice of the page, and its file. */
  async function firstChoice(page: Page) {
    const form = page.locator('form[data-kind=single]').first();
    await form.scrollIntoViewIfNeeded();
    const file = fileOf((await form.getAttribute('data-question')) ?? '');
    if (file.kind !== 'single') throw new Error('not a single choice');
    return {
      form,
      file,
      right: keyFields(file, 'zh'),
      key: `second-sale:answer:${await form.getAttribute('data-question')}`,
    };
  }

  async function answer(form: Locator, fields: ReturnType<typeof keyFields>, hand: Hand = 'mouse') {
    await enter(form, fields, hand);
    await submit(form, hand);
    return form.getAttribute('data-result');
  }

  test('who answers wrongly is told the belief behind it and may try again', async () => {
    const { page } = await visit(lesson);
    const { form, file, right } = await firstChoice(page);
    expect(await answer(form, { choice: file.options.find((option) => !option.correct)?.id ?? '' })).toBe('incorrect');
    expect(await form.locator('.fb .belief').innerText()).toContain('背后的想法：');
    await form.locator('button', { hasText: '再答一次' }).click();
    expect(await form.getAttribute('data-status')).toBe('unanswered');
    expect(await answer(form, right)).toBe('correct');
    await page.context().close();
  });

  test('whose choice lacks options learns which of the chosen are right, and the others on asking', async () => {
    const { page } = await visit('/en/learn/churn-and-bonds/');
    await scrollThrough(page);
    const form = page.locator('form[data-kind=multiple]').first();
    const file = fileOf((await form.getAttribute('data-question')) ?? '');
    const key = keyFields(file, 'en').choice ?? [];
    expect(await answer(form, { choice: key.slice(0, 1) })).not.toBe('correct');
    expect(await form.locator('.verdict').allInnerTexts()).toEqual(['Correct']);
    await form.getByRole('button', { name: 'Show the explanation' }).click();
    expect(await form.locator('.verdict').count()).toBe(key.length);
    await page.context().close();
  });

  test('who checks a written answer before marking it is shown the scheme', async () => {
    const { page } = await visit('/en/learn/churn-and-bonds/');
    await scrollThrough(page);
    const form = page.locator('form[data-kind=written]').first();
    await form.locator('textarea').fill('Quality that varies.');
    await submit(form, 'mouse');
    expect(await form.getAttribute('data-status')).toBe('incomplete');
    expect(await form.locator('.scheme select').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('is asked how sure before the marking, and no more after it', async () => {
    const { page } = await visit(lesson);
    const { form, right } = await firstChoice(page);
    await form.getByText('有把握', { exact: true }).click();
    expect(await answer(form, right)).toBe('correct');
    expect(await form.locator('.sure').isVisible()).toBe(false);
    await form.locator('button', { hasText: '再答一次' }).click();
    expect(await form.locator('.sure').isVisible()).toBe(true);
    await page.context().close();
  });

  test('who is sure of a gap called confidence is marked for what the gap holds', async () => {
    const { page } = await visit('/en/learn/trust-promises-and-forces/');
    await scrollThrough(page);
    const id = 'trust-promises-and-forces/confidence-and-wish';
    const form = page.locator(`form[data-question="${id}"]`);
    await form.getByText('sure', { exact: true }).click();
    expect(await answer(form, keyFields(fileOf(id), 'en'))).toBe('correct');
    await page.reload();
    await scrollThrough(page);
    await form.and(page.locator('[data-result=correct]')).waitFor();
    await page.context().close();
  });

  test('who tries a written answer again finds the text as it was, without the marks', async () => {
    const { page } = await visit('/en/learn/churn-and-bonds/');
    await scrollThrough(page);
    const form = page.locator('form[data-kind=written]').first();
    await form.locator('textarea').fill('Quality that varies.');
    await submit(form, 'mouse');
    for (const mark of await form.locator('.scheme select').all()) await mark.selectOption({ index: 1 });
    await submit(form, 'mouse');
    expect(await form.getAttribute('data-status')).toBe('graded');
    await form.getByRole('button', { name: 'Try again' }).click();
    expect(await form.getAttribute('data-status')).toBe('unanswered');
    expect(await form.locator('textarea').inputValue()).toBe('Quality that varies.');
    expect(await form.locator('textarea').evaluate((text) => text === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('who tries an order again that was not right goes on from the order as it was', async () => {
    const { page } = await visit('/en/learn/churn-and-bonds/');
    await scrollThrough(page);
    const form = page.locator('form[data-kind=ordering]').first();
    const items = () => form.locator('[data-item]').evaluateAll((all) => all.map((item) => item.dataset.item));
    await form.getByRole('button', { name: 'Move down' }).first().click();
    await submit(form, 'mouse');
    expect(await form.getAttribute('data-result')).not.toBe('correct');
    const before = await items();
    await form.getByRole('button', { name: 'Try again' }).click();
    expect(await form.getAttribute('data-status')).toBe('unanswered');
    expect(await items()).toEqual(before);
    await page.context().close();
  });

  test('whose answer stands marked uses up no attempt by checking it once more', async () => {
    const { page } = await visit(lesson);
    const { form, right, key } = await firstChoice(page);
    const attempts = () => page.evaluate((at) => JSON.parse(localStorage.getItem(at) ?? '').data.attempts, key);
    expect(await answer(form, right)).toBe('correct');
    await submit(form, 'mouse');
    expect(await form.getAttribute('data-result')).toBe('correct');
    expect(await attempts()).toBe(1);
    await page.context().close();
  });

  test('who moves an item of an order with the keyboard stays at it', async () => {
    const { page } = await visit('/en/learn/five-relationship-levels/');
    await scrollThrough(page);
    const first = page.locator('form[data-kind=ordering]').first().locator('[data-item]').first();
    const item = (await first.getAttribute('data-item')) ?? '';
    await first.getByRole('button', { name: 'Move down' }).focus();
    for (const place of ['2', '3']) {
      await page.keyboard.press('Enter');
      const moved = page.locator(`[data-item="${item}"]`);
      await moved.locator('.place', { hasText: place }).waitFor();
      await moved.locator('button:focus').waitFor({ timeout: 5000 });
    }
    await page.context().close();
  });

  test('who hands in nothing is asked, not marked', async () => {
    const { page } = await visit(lesson);
    await scrollThrough(page);
    for (const id of await questionsOn(page)) {
      const form = page.locator(`form[data-question="${id}"]`);
      await submit(form, 'mouse');
      expect(await form.getAttribute('data-status'), id).toBe('incomplete');
      expect(await form.getAttribute('data-earned'), id).toBeNull();
    }
    await page.context().close();
  });

  test('who comes back finds the answer and its result again', async () => {
    const { page } = await visit(lesson);
    const { form, right } = await firstChoice(page);
    await answer(form, right, 'keyboard');
    await page.reload();
    await form.scrollIntoViewIfNeeded();
    await form.and(page.locator('[data-result=correct]')).waitFor();
    expect(await form.locator('.opts input:checked').count()).toBe(1);
    await page.context().close();
  });

  test('who has answered one question can answer another offline', async () => {
    const { page } = await visit(lesson);
    await scrollThrough(page);
    const answer = async (id: string) => {
      const form = page.locator(`form[data-question="${id}"]`);
      await enter(form, keyFields(fileOf(id), 'zh'), 'mouse');
      await submit(form, 'mouse');
      return form.getAttribute('data-result');
    };
    const [first = '', second = ''] = await questionsOn(page);
    expect(await answer(first)).toBe('correct');
    await page.context().setOffline(true);
    expect(await answer(second)).toBe('correct');
    await page.context().close();
  });

  test('whose line fails is told so, and has the answer marked once it is back', async () => {
    const { page } = await visit(lesson);
    await scrollThrough(page);
    const { form, right } = await firstChoice(page);
    await page.context().setOffline(true);
    await enter(form, right, 'mouse');
    await form.locator('button[type=submit]').click();
    await expect.poll(() => form.getByRole('status').innerText()).toContain('没能加载');
    await page.context().setOffline(false);
    await submit(form, 'mouse');
    expect(await form.getAttribute('data-result')).toBe('correct');
    await page.context().close();
  });

  test('who has touched one question finds the others awake before touching them', async () => {
    const { page } = await visit(lesson);
    const { form } = await firstChoice(page);
    const waiting = page.locator('live-island[ssr]:has(form.q)');
    await scrollThrough(page);
    expect(await waiting.count()).toBe(await page.locator('form.q').count());
    await form.locator('label').first().click();
    await expect.poll(() => waiting.count()).toBe(0);
    await page.context().close();
  });

  test('whose stored answer is broken can answer, and loses nothing else', async () => {
    const { page, errors } = await visit(lesson);
    const { form, right, key } = await firstChoice(page);
    const other = 'second-sale:answer:other';
    await page.evaluate(
      ([broken, kept]) => {
        localStorage.setItem(broken, '{broken');
        localStorage.setItem(kept, 'mine');
      },
      [key, other] as const,
    );
    await page.reload();
    await form.scrollIntoViewIfNeeded();
    expect(await answer(form, right)).toBe('correct');
    const read = (name: string) => page.evaluate((wanted) => localStorage.getItem(wanted), name);
    expect([await read(`${key}:unreadable`), await read(other)]).toEqual(['{broken', 'mine']);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('whose storage is full still gets an answer marked, and is told that it is not kept', async () => {
    const { page, errors } = await visit(lesson);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.reload();
    const { form, right } = await firstChoice(page);
    expect(await answer(form, right)).toBe('correct');
    expect(await form.innerText()).toContain('存不下答案');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('whose Enter ends a composition of the input method hands nothing in', async () => {
    const { page } = await visit(lesson);
    await scrollThrough(page);
    const form = page.locator('form[data-kind=blank]').first();
    const input = form.locator('input').first();
    await input.focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'guanxi', selectionStart: 6, selectionEnd: 6 });
    await page.keyboard.press('Enter');
    expect(await form.getAttribute('data-status')).toBe('unanswered');
    await session.send('Input.insertText', { text: '关系' });
    expect(await input.inputValue()).toContain('关系');
    await page.context().close();
  });

  test('finds no barrier for assistive technology after answering', async () => {
    const { page } = await visit('/en/learn/two-logics/');
    await scrollThrough(page);
    for (const id of await questionsOn(page))
      await answer(page.locator(`form[data-question="${id}"]`), keyFields(fileOf(id), 'en'));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
    await page.context().close();
  });
});
