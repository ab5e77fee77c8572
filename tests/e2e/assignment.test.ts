import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { keyFields, questionFiles } from './answer-key.ts';
import { enter, questionsOn } from './answering.ts';
import { useBrowser, visit } from './browser.ts';
import { barriers, choice, exercise, gap, linkTo, number, questionOf } from './exercises.ts';

useBrowser();

async function opened(page: Page): Promise<Page> {
  await page.locator('.exercise form.q').first().waitFor();
  return page;
}

/** Presses a button that has the focus put on it, with the keyboard alone. */
async function press(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await page.locator(selector).first().focus();
  await page.keyboard.press(key);
}

/** Makes an exercise of three questions with the keyboard alone and returns its link. */
async function makeExercise(page: Page): Promise<string> {
  await page.locator('.bank input').first().waitFor();
  for (const { id } of [choice, gap, number]) {
    await page.locator('input[type=search]').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(id);
    await press(page, '.bank input', 'Space');
  }
  await page.locator('.rules input[type=text]').focus();
  await page.keyboard.insertText('Week 3');
  for (const [name, steps] of [
    ['feedback', 1],
    ['attempts', 1],
  ] as const) {
    await page.locator(`select[name=${name}]`).focus();
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  }
  await press(page, '.chosen li:nth-child(3) .moves button:first-child');
  return page.locator('.link textarea').inputValue();
}

describe('an exercise', () => {
  test('is made by an instructor and done by a student in another browser, who keeps the raw answers', async () => {
    const instructor = await visit('/en/teach/');
    const link = new URL(await makeExercise(instructor.page));
    expect(await barriers(instructor.page)).toEqual([]);
    expect(instructor.errors).toEqual([]);
    await instructor.page.context().close();

    const { page, errors, foreign } = await visit(`${link.pathname}${link.hash}`);
    await opened(page);
    expect(await page.locator('h1').innerText()).toBe('Week 3');
    expect(await questionsOn(page)).toEqual([choice.id, number.id, gap.id]);
    await page.locator('.person input').focus();
    await page.keyboard.insertText('李雷');
    const wrong = choice.file.kind === 'single' ? choice.file.options.find(({ correct }) => !correct) : undefined;
    await enter(page.locator(`form[data-question="${choice.id}"]`), { choice: wrong?.id ?? '' }, 'keyboard');
    await enter(page.locator(`form[data-question="${number.id}"]`), keyFields(number.file, 'en'), 'keyboard');
    expect(await page.locator('form.q[data-status=graded], form.q button[type=submit]').count()).toBe(0);

    await press(page, '.hand-in button');
    await page.getByText('Not answered yet', { exact: false }).waitFor();
    expect(await page.locator('.hand-in [role=status]').innerText()).toContain(': 3.');
    await enter(page.locator(`form[data-question="${gap.id}"]`), keyFields(gap.file, 'en'), 'keyboard');
    await press(page, '.hand-in button');
    await page.locator('.marks').waitFor();
    const total = page.locator('.marks tfoot tr');
    const possible = choice.file.points + number.file.points + gap.file.points;
    expect(Number(await total.getAttribute('data-possible'))).toBe(possible);
    expect(Number(await total.getAttribute('data-earned'))).toBe(possible - choice.file.points);
    expect(await page.locator('.marks tbody tr').count()).toBeGreaterThan(1);
    await expect.poll(() => page.locator('form.q[data-status=graded]').count()).toBe(3);
    expect(await barriers(page)).toEqual([]);

    const downloading = page.waitForEvent('download');
    await press(page, '.marks .row .btn');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Week-3-李雷.submission.json');
    const saved = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(saved).toMatchObject({
      format: 'second-sale/submission',
      name: '李雷',
      items: [{ question: choice.id, fields: { choice: wrong?.id } }, { question: number.id }, { question: gap.id }],
    });
    expect(JSON.stringify(saved)).not.toMatch(/"(earned|correct|share)"/);
    expect(await page.locator('.marks').innerText()).toContain(saved.code);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });

    await page.reload();
    await page.locator('.marks').waitFor();
    expect(await page.locator('.marks').innerText()).toContain(saved.code);
    expect(await page.locator('.hand-in button').count()).toBe(0);

    await page.locator('.handed-in input[type=file]').setInputFiles(await download.path());
    await page.locator('.review').waitFor();
    expect(await page.locator('.review').innerText()).toContain(`Receipt ${saved.code}.`);
    expect(await page.locator('.review .warning').count()).toBe(0);
    const again = page.locator('.review .marks tfoot tr');
    expect(Number(await again.getAttribute('data-earned'))).toBe(possible - choice.file.points);
    await page.context().close();
  });

  test('has the same questions in the same order on every machine and in every language', async () => {
    const orders = [];
    for (const language of ['en', 'zh', 'zh-hant']) {
      const { page } = await visit(linkTo(exercise, language));
      orders.push(await questionsOn(await opened(page)));
      await page.context().close();
    }
    expect(orders[0]).toHaveLength(3);
    expect(orders).toEqual([orders[0], orders[0], orders[0]]);
  });

  test('marks each answer at once where it says so, as often as it says, and takes off what hints cost', async () => {
    const rules = { attempts: 1, feedback: 'at-once', shuffle: false, variant: 0, hintCost: 0.25 } as const;
    const { page } = await visit(linkTo({ ...exercise, rules }));
    await opened(page);
    const form = page.locator(`form[data-question="${choice.id}"]`);
    await form.locator('.foot .link').click();
    await enter(form, keyFields(choice.file, 'en'), 'mouse');
    await form.locator('button[type=submit]').click();
    await form.and(page.locator('[data-result=correct]')).waitFor();
    expect(await form.getAttribute('data-earned')).toBe('1.5');
    expect(await form.locator('button[type=submit]').count()).toBe(0);
    expect(await form.locator('input[value]').first().isDisabled()).toBe(true);
    await page.context().close();
  });

  test('may hold tasks on calculators, each answered on its own calculator', async () => {
    const tasks = [...questionFiles].filter(([, file]) => file.kind === 'calculator-task');
    const items = tasks.map(([id, { revision, points }]) => ({ question: id, revision, points }));
    const rules = { attempts: 0, feedback: 'at-once', shuffle: false, variant: 0 } as const;
    const { page, errors } = await visit(linkTo({ ...exercise, id: 'tasks', items, rules }));
    await opened(page);
    for (const [id, file] of tasks) {
      const form = page.locator(`form[data-question="${id}"]`);
      await form.locator('button[type=submit]').click();
      await form.and(page.locator('[data-status=incomplete]')).waitFor();
      await enter(form, keyFields(file, 'en'), 'keyboard');
      await form.locator('button[type=submit]').click();
      await form.and(page.locator('[data-result=correct]')).waitFor();
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('keeps the marks that a learner gave a written answer', async () => {
    const { id, file } = questionOf('written', 'two-logics');
    const rules = { attempts: 0, feedback: 'at-once', shuffle: false, variant: 0 } as const;
    const items = [{ question: id, revision: file.revision, points: 4 }];
    const { page } = await visit(linkTo({ ...exercise, id: 'written', items, rules }));
    const form = (await opened(page)).locator('form.q');
    await enter(form, keyFields(file, 'en'), 'mouse');
    await page.reload();
    await opened(page);
    const chosen = () =>
      form.locator('select').evaluateAll((all) => all.map((one) => one instanceof HTMLSelectElement && one.value));
    await form.locator('select').first().waitFor();
    expect(await chosen()).toEqual(file.kind === 'written' ? file.rubric.map(({ points }) => String(points)) : []);
    await form.locator('button[type=submit]').click();
    await form.and(page.locator('[data-result=correct]')).waitFor();
    await page.context().close();
  });

  test('says so when a question has changed since, or is gone', async () => {
    const [first, second] = exercise.items;
    if (!first || !second) throw new Error('the exercise is empty');
    const items = [
      { ...first, revision: 9000 },
      { ...second, question: 'two-logics/never-was' },
    ];
    const { page } = await visit(linkTo({ ...exercise, items }));
    await opened(page);
    const text = await page.innerText('main');
    expect(text).toContain('This question has changed since the exercise was made.');
    expect(text).toContain('This question is no longer part of the course.');
    await page.context().close();
  });
});

describe('a link that holds no exercise', () => {
  const whole = linkTo(exercise);
  test.each([
    ['cut off', whole.slice(0, -9), 'This link was cut off or altered on its way.'],
    ['empty', '/en/assignment/', 'There is no exercise in this address.'],
    [
      'made of markup',
      '/en/assignment/#<img src=x onerror=alert(1)>',
      'This address does not hold an exercise of this course.',
    ],
    ['endless', `/en/assignment/#e1.0.${'A'.repeat(30_000)}`, 'This link is longer than that of any exercise'],
    ['newer', '/en/assignment/#e9.abc.def', 'This exercise was made with another version of the course.'],
  ])('because it is %s gives one clear sentence and nothing else', async (_, path, sentence) => {
    const { page, errors } = await visit(path);
    const status = page.locator('.exercise [role=status]');
    await page.waitForFunction(
      () => !document.querySelector('.exercise [role=status]')?.textContent?.includes('being opened'),
    );
    expect(await status.innerText()).toContain(sentence);
    expect(await page.locator('.exercise form, .exercise button, .exercise img').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('never puts its words on the page as markup', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const { page, errors } = await visit(linkTo({ ...exercise, title }));
    await opened(page);
    expect(await page.locator('h1').innerText()).toBe(title);
    expect(await page.locator('main img').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
