import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { model as calculator } from '../../src/calculators/catalog/net-promoter-score.ts';
import type { Assignment } from '../../src/domain/assignment/assignment.ts';
import { receiptCode } from '../../src/domain/assignment/submission.ts';
import { model as family } from '../../src/problems/catalog/net-promoter-score/score.ts';
import { drawProblem } from '../../src/problems/draw-problem.ts';
import frozen from '../frozen/exercise-links-v1.json' with { type: 'json' };
import { enter, questionsOn } from './answering.ts';
import { useBrowser, visit } from './browser.ts';
import { barriers, choice, exercise, linkTo } from './exercises.ts';

useBrowser();

/** The stems with their numbers, in the order in which they stand. */
async function stemsOn(page: Page): Promise<readonly string[]> {
  await page.locator('.exercise form.q').first().waitFor();
  return page.locator('form.q .stem').allInnerTexts();
}

/** The answer to a problem on the Net Promoter Score, drawn here as the page draws it. */
const scoreOf = (question: string): string =>
  String(drawProblem(family, calculator, Number(question.split('/').at(-1))).answer);

/** Chooses from the list with the keyboard alone, and waits until the question is part of the exercise. */
async function pick(page: Page, id: string): Promise<void> {
  const before = await page.locator('.chosen li').count();
  await page.locator('.bank input').first().waitFor();
  await page.locator('input[type=search]').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(id);
  await page.locator('.bank input').first().focus();
  await page.keyboard.press('Space');
  await page.locator('.chosen li').nth(before).waitFor();
}

/** What an instructor sees of each chosen question. */
const chosenStems = (page: Page) => page.locator('.chosen li > [id^=chosen-]').allInnerTexts();

/** Presses one of the buttons of a chosen question with the keyboard, and waits until the list is another one. */
async function press(page: Page, place: number, button: string): Promise<void> {
  const before = (await chosenStems(page)).join();
  await page.locator('.chosen li').nth(place).getByRole('button', { name: button }).press('Enter');
  await expect.poll(async () => (await chosenStems(page)).join()).not.toBe(before);
}

/** Hands in with the keyboard, whatever lacks an answer, and saves the result. */
async function saved(page: Page): Promise<Download> {
  await page.locator('.hand-in button').focus();
  await page.keyboard.press('Enter');
  await page.locator('.hand-in [role=status]:not(:empty)').waitFor();
  if (await page.locator('.hand-in button').count()) await page.keyboard.press('Enter');
  await page.locator('.marks').waitFor();
  const downloading = page.waitForEvent('download');
  await page.locator('.marks .row .btn').first().focus();
  await page.keyboard.press('Enter');
  return downloading;
}

const earnedIn = (page: Page, place = '.marks') => page.locator(`${place} tfoot tr`).getAttribute('data-earned');

/** An exercise of drawn problems alone. */
const drawn: Assignment = {
  ...exercise,
  id: 'drawn',
  items: ['clv/a-few-years/7', 'net-promoter-score/score/41', 'ltv-to-cac/ratio-from-margin/3'].map((id) => ({
    question: `problem/${id}`,
    revision: 1,
    points: 2,
  })),
};

describe('a drawn problem in an exercise', () => {
  test('has the same numbers on every machine, and the same marks when its result is opened again', async () => {
    const instructor = await visit('/en/teach/');
    for (const id of ['problem/net-promoter-score/score', choice.id, 'problem/clv/a-few-years'])
      await pick(instructor.page, id);
    expect(await barriers(instructor.page)).toEqual([]);
    const set = await chosenStems(instructor.page);
    const link = new URL(await instructor.page.locator('.link textarea').inputValue());
    await instructor.page.goto(link.href);
    const stems = await stemsOn(instructor.page);
    expect([set[0], set[2]].map((text, at) => text?.includes([stems[0], stems[2]][at] ?? '-'))).toEqual([true, true]);
    expect(instructor.errors).toEqual([]);
    await instructor.page.context().close();

    const { page, errors, foreign } = await visit(`${link.pathname}${link.hash}`);
    expect(await stemsOn(page)).toEqual(stems);
    expect(await page.innerText('main')).not.toContain('other numbers');
    const [score = '', , value = ''] = await questionsOn(page);
    expect(score).toMatch(/^problem\/net-promoter-score\/score\/\d+$/);
    await enter(page.locator(`form[data-question="${score}"]`), { number: scoreOf(score) }, 'keyboard');
    await enter(page.locator(`form[data-question="${value}"]`), { number: '1' }, 'keyboard');
    const download = await saved(page);
    expect(await earnedIn(page)).toBe('1');
    const rows = page.locator('.marks tbody tr');
    expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-objective')))).toEqual([
      'problem net-promoter-score',
      expect.stringMatching(/^two-logics \d$/),
      'problem clv',
    ]);
    expect(await barriers(page)).toEqual([]);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    const file = await download.path();
    expect(JSON.parse(await readFile(file, 'utf8')).items[0]).toMatchObject({
      question: score,
      fields: { number: scoreOf(score) },
    });

    const reader = await visit('/en/assignment/');
    await reader.page.locator('.handed-in input[type=file]').setInputFiles(file);
    await reader.page.locator('.review .marks').waitFor();
    expect(await earnedIn(reader.page, '.review .marks')).toBe('1');
    expect(await stemsOn(reader.page)).toEqual(stems);
    expect(await reader.page.locator('.review .warning').count()).toBe(0);
    await reader.page.context().close();
    await page.context().close();
  });

  test('may stand in an exercise several times, each time with other numbers, shown before they are set', async () => {
    const { page, errors } = await visit('/en/teach/');
    await pick(page, 'problem/break-even-retention/');
    await press(page, 0, 'One more like it');
    await press(page, 0, 'One more like it');
    const three = await chosenStems(page);
    expect(new Set(three).size).toBe(3);
    await press(page, 1, 'Other numbers');
    const redrawn = await chosenStems(page);
    expect([redrawn[0], redrawn[2]]).toEqual([three[0], three[2]]);
    expect(three).not.toContain(redrawn[1]);
    await press(page, 0, 'Remove');
    expect(await chosenStems(page)).toEqual(redrawn.slice(1));
    expect(await barriers(page)).toEqual([]);
    await page.goto(await page.locator('.link textarea').inputValue());
    const stems = await stemsOn(page);
    expect(redrawn.slice(1).map((text, at) => text.startsWith(stems[at] ?? '-'))).toEqual([true, true]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('that has other numbers now than when it was set says so, and is marked with those that it has', async () => {
    const items = drawn.items.map((item, at) => ({ ...item, revision: at === 1 ? 9000 : item.revision }));
    const { page } = await visit(linkTo({ ...drawn, items }));
    await stemsOn(page);
    const notes = page.getByText('This calculation had other numbers when the exercise was made.');
    expect(await notes.count()).toBe(1);
    const question = items[1]?.question ?? '';
    await enter(page.locator(`form[data-question="${question}"]`), { number: scoreOf(question) }, 'keyboard');
    await saved(page);
    expect(await earnedIn(page)).toBe('2');
    await page.context().close();
  });

  test('that was answered with other numbers than it has now is not marked, and a sentence says why', async () => {
    const [, item] = drawn.items;
    const question = item?.question ?? '';
    const answers = {
      format: 'second-sale/submission' as const,
      version: 1 as const,
      assignment: { ...drawn, items: [{ question, revision: 9000, points: 2 }] },
      lang: 'en' as const,
      name: '李雷',
      handedInAt: '2026-03-01T08:00:00.000Z',
      items: [{ question, revision: 9000, fields: { number: scoreOf(question) }, attempts: 1, hintsShown: 0 }],
    };
    const file = {
      name: 'lilei.submission.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...answers, code: receiptCode(answers) })),
    };
    const { page } = await visit('/en/teach/');
    await page.locator('.handed-in').scrollIntoViewIfNeeded();
    await page.locator('astro-island:not([ssr]) > .handed-in').waitFor();
    await page.locator('.handed-in input[type=file]').setInputFiles(file);
    await page.locator('.class tbody tr').waitFor();
    expect(await page.locator('.class tbody').innerText()).toContain('answers to questions that have changed: 1');
    await page.getByRole('button', { name: 'Show 李雷' }).press('Enter');
    await page.locator('.review .marks').waitFor();
    expect(await earnedIn(page, '.review .marks')).toBe('0');
    expect(await page.innerText('.review')).toContain('This calculation had other numbers when it was answered');
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  });

  test('of an exercise from before numbers were recorded opens, is marked, and its page says what is not known', async () => {
    for (const link of [frozen.drawnUnrecorded, frozen.drawnForEachUnrecorded]) {
      const { page, errors } = await visit(`/en/assignment/#${link}`);
      expect(await stemsOn(page)).toHaveLength(2);
      const said = await page.innerText('main');
      expect(said).toContain('This exercise does not say which numbers its calculations had when it was made.');
      expect(said).not.toContain('when the exercise was made. The present ones count.');
      await page.locator('form.q input[name=number]').first().fill('1');
      const file = await (await saved(page)).path();
      expect(JSON.parse(await readFile(file, 'utf8')).items[0]).toMatchObject({ revision: 1, fields: { number: '1' } });
      await page.locator('.handed-in input[type=file]').setInputFiles(file);
      await page.locator('.review .marks').waitFor();
      expect(await page.innerText('.review .warning')).toContain('does not say what numbers they had: 2.');
      expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
      await page.context().close();
    }
  });

  test('stands in the same order in every language', async () => {
    const orders = [];
    for (const language of ['en', 'zh', 'zh-hant']) {
      const { page, errors } = await visit(linkTo(drawn, language));
      expect((await stemsOn(page)).join(' ')).not.toMatch(/[{}]|NaN|undefined/);
      expect(errors).toEqual([]);
      orders.push(await questionsOn(page));
      await page.context().close();
    }
    expect(orders).toEqual([orders[0], orders[0], orders[0]]);
  });

  test('has other numbers for each student where the exercise says so, which stay and are found in the result', async () => {
    const own = linkTo({ ...drawn, rules: { ...drawn.rules, numbers: 'own' } });
    const [first, second] = [await visit(own), await visit(own)];
    const stems = await stemsOn(first.page);
    expect(await stemsOn(second.page)).not.toEqual(stems);
    await first.page.reload();
    expect(await stemsOn(first.page)).toEqual(stems);
    expect(await first.page.innerText('main')).toContain('The calculations have numbers of your own');

    const file = await (await saved(first.page)).path();
    await second.page.locator('.handed-in input[type=file]').setInputFiles(file);
    await second.page.locator('.review .marks').waitFor();
    expect(await second.page.locator('.review form.q .stem').allInnerTexts()).toEqual(stems);
    await first.page.context().close();
    await second.page.context().close();
  });

  test('is not taken for changed where each student has other numbers', async () => {
    const instructor = await visit('/en/teach/');
    await pick(instructor.page, 'problem/net-promoter-score/score');
    await instructor.page.locator('select[name=numbers]').selectOption('own');
    expect(await chosenStems(instructor.page)).toEqual([expect.stringContaining('each student gets other numbers')]);
    await instructor.page.goto(await instructor.page.locator('.link textarea').inputValue());
    await stemsOn(instructor.page);
    expect(await instructor.page.innerText('main')).not.toContain('when the exercise was made');
    const file = await (await saved(instructor.page)).path();
    await instructor.page.locator('.handed-in input[type=file]').setInputFiles(file);
    await instructor.page.locator('.review .marks').waitFor();
    expect(await instructor.page.innerText('.review')).not.toContain('had other numbers');
    expect(instructor.errors).toEqual([]);
    await instructor.page.context().close();
  });

  test('of a family that is gone does not count, and a sentence says so', async () => {
    const [kept] = drawn.items;
    const items = [{ question: 'problem/clv/never-was/7', revision: 1, points: 2 }, ...(kept ? [kept] : [])];
    const { page } = await visit(linkTo({ ...drawn, items }));
    await stemsOn(page);
    expect(await page.innerText('main')).toContain('This question is no longer part of the course.');
    await page.context().close();
  });
});
