import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { receiptCode, type Submission } from '../../src/domain/assignment/submission.ts';
import type { Fields } from '../../src/questions/fields.ts';
import { keyFields } from './answer-key.ts';
import { useBrowser, visit } from './browser.ts';
import { barriers, choice, exercise, gap, linkTo, number } from './exercises.ts';

useBrowser();

const right = (question: typeof choice): Fields => keyFields(question.file, 'en');
const wrongChoice = choice.file.kind === 'single' ? choice.file.options.find(({ correct }) => !correct) : undefined;

/** What a student hands in: the first question wrong, the others right, unless given. */
function handedIn(name: string, part: Partial<Submission> = {}, first: Fields = { choice: wrongChoice?.id ?? '' }) {
  const answers = [first, right(gap), right(number)];
  const submission = {
    format: 'second-sale/submission' as const,
    version: 1 as const,
    assignment: exercise,
    lang: 'en' as const,
    name,
    handedInAt: '2026-03-01T08:00:00.000Z',
    items: exercise.items.map(({ question, revision }, at) => ({
      ...{ question, revision, fields: answers[at] ?? {}, attempts: 1, hintsShown: 0 },
    })),
    ...part,
  };
  return { ...submission, code: receiptCode(submission) };
}

const file = (name: string, content: unknown) => ({
  name: `${name}.submission.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

async function open(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  await page.locator('.handed-in input[type=file]').setInputFiles(files);
}

/** Drops a file as from a folder. */
async function drop(page: Page, { name, buffer }: ReturnType<typeof file>): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text ?? ''], fileName ?? ''));
      return transfer;
    },
    [name, buffer.toString()],
  );
  await page.locator('.handed-in label.drop').dispatchEvent('drop', { dataTransfer: data });
}

const total = (page: Page) => page.locator('.review .marks tfoot tr');
const status = (page: Page) => page.locator('.handed-in > [role=status]');

describe('a result file on the page of exercises', () => {
  test('shows what was answered, marked again and read-only, without a word to any host', async () => {
    const { page, errors, foreign } = await visit('/en/assignment/');
    await open(page, file('lilei', handedIn('李雷')));
    await page.locator('.review form.q').first().waitFor();
    await expect.poll(() => page.locator('.review form.q[data-status=graded]').count()).toBe(3);
    expect(await page.locator('h1').innerText()).toBe('Week 3');
    expect(await page.locator('.review').innerText()).toContain('Answered by 李雷. Handed in 1 March 2026');
    expect([await total(page).getAttribute('data-earned'), await total(page).getAttribute('data-possible')]).toEqual([
      '4',
      '6',
    ]);
    expect(await page.locator('.review .warning').count()).toBe(0);
    const form = page.locator(`.review form[data-question="${choice.id}"]`);
    expect(await form.locator(`input[value="${wrongChoice?.id}"]`).isChecked()).toBe(true);
    const enabled = page.locator('.review :is(fieldset:not([hidden]) > * input, select, textarea):enabled');
    expect(await enabled.count()).toBe(0);
    expect(await page.locator('.review button[type=submit]').count()).toBe(0);
    expect(await status(page).innerText()).toContain('Opened: 李雷, 4 of 6 points.');
    expect(await barriers(page)).toEqual([]);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('exercise')))).toEqual([]);
    await page.getByRole('button', { name: 'Close the result' }).press('Enter');
    expect(await page.locator('.review').count()).toBe(0);
    await page.context().close();
  });

  test('may be dropped, in any language and on a narrow screen', async () => {
    for (const language of ['zh', 'zh-hant']) {
      const { page, errors } = await visit(`/${language}/assignment/`, { viewport: { width: 360, height: 740 } });
      await page.locator('astro-island:not([ssr]) .handed-in').waitFor();
      await drop(page, file('lilei', handedIn('李雷')));
      await page.locator('.review form.q').first().waitFor();
      expect(await total(page).getAttribute('data-earned')).toBe('4');
      expect(await page.locator('.review').innerText()).toContain('李雷');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await barriers(page)).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    }
  });

  test('is marked in the language in which its numbers were typed', async () => {
    const { page } = await visit('/en/assignment/');
    const text = number.file.kind === 'numeric' ? `${number.file.answer / 10_000}w` : '';
    const numeric = (lang: 'zh' | 'en') => {
      const submission = handedIn('李雷', { lang });
      const items = submission.items.map((item) =>
        item.question === number.id ? { ...item, fields: { number: text } } : item,
      );
      return handedIn('李雷', { lang, items });
    };
    await open(page, file('zh', numeric('zh')));
    await page.locator('.review').waitFor();
    expect(await total(page).getAttribute('data-earned')).toBe('4');
    await expect
      .poll(() => page.locator(`form[data-question="${number.id}"]`).getAttribute('data-result'))
      .toBe('correct');
    await open(page, file('en', numeric('en')));
    await expect.poll(() => total(page).getAttribute('data-earned')).toBe('2');
    await page.context().close();
  });

  test('that was changed after saving, claims other marks, or answers what has changed since, says so', async () => {
    const { page } = await visit('/en/assignment/');
    const changed = { ...handedIn('李雷'), name: '韩梅梅', marks: { earned: 6, possible: 6 } };
    await open(page, file('changed', changed));
    await page.locator('.review').waitFor();
    const warnings = page.locator('.review .warning');
    expect((await warnings.allInnerTexts()).join(' ')).toContain('The receipt does not belong to these answers');
    expect((await warnings.allInnerTexts()).join(' ')).toContain('claims 6 / 6 points. Its answers come to 4 / 6');

    const whole = handedIn('李雷');
    const items = whole.items.map((item) => ({
      ...item,
      revision: item.question === choice.id ? 9000 : item.revision,
    }));
    await open(page, file('outdated', handedIn('李雷', { items })));
    await page.getByText('Questions changed since they were answered: 1.').waitFor();
    expect(await page.getByText('This question has changed since it was answered').count()).toBe(1);
    await page.context().close();
  });

  test.each([
    ['is no JSON', 'Dear teacher', 'it does not hold JSON'],
    ['breaks off', JSON.stringify(handedIn('李雷')).slice(0, -30), 'breaks off before its end'],
    ['is another file', { format: 'second-sale/assignment' }, 'a file of another kind'],
    ['is newer', { ...handedIn('李雷'), version: 2 }, 'a newer version of the course'],
    ['is hostile', { ...handedIn('李雷'), items: [{ fields: '<img src=x onerror=alert(1)>' }] }, 'does not fit'],
    ['is endless', 'A'.repeat(4_000_001), 'larger than any result'],
  ])('that %s is refused in one sentence', async (_, content, sentence) => {
    const { page, errors } = await visit('/en/assignment/');
    await open(page, file('x', content));
    await page.getByText('Not opened:').waitFor();
    expect(await status(page).innerText()).toContain(`x.submission.json`);
    expect(await status(page).innerText()).toContain(sentence);
    expect(await page.locator('.review, main img').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('of another exercise is refused where an exercise is open', async () => {
    const { page } = await visit(linkTo({ ...exercise, id: 'another' }));
    await page.locator('.exercise form.q').first().waitFor();
    await open(page, file('x', handedIn('李雷')));
    await page.getByText('It belongs to another exercise').waitFor();
    expect(await page.locator('.review').count()).toBe(0);
    await page.context().close();
  });

  test('never puts its words on the page as markup', async () => {
    const { page, errors } = await visit('/en/assignment/');
    const markup = '<img src=x onerror=alert(1)>';
    const items = handedIn('').items.map((item) => ({ ...item, fields: { choice: markup, number: markup } }));
    await open(page, file('x', handedIn(`\u202E${markup}`, { items, assignment: { ...exercise, title: markup } })));
    await page.locator('.review').waitFor();
    expect(await page.locator('h1').innerText()).toBe(markup);
    expect(await page.locator('.review').innerText()).toContain(`Answered by ${markup}.`);
    expect(await page.locator('main img').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('result files on the page for instructors', () => {
  test('become a table with a line for each student, which can be copied and looked into', async () => {
    const { page, errors, foreign } = await visit('/en/teach/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.handed-in').scrollIntoViewIfNeeded();
    await page.locator('astro-island:not([ssr]) > .handed-in').waitFor();
    const files = [
      file('a', handedIn('李雷')),
      file('b', handedIn('=cmd()', {}, right(choice))),
      file('c', { ...handedIn('韩梅梅'), name: 'Han' }),
      file('d', 'no result'),
      file('a-again', handedIn('李雷')),
    ];
    await open(page, ...files);
    await page.locator('.class tbody tr').nth(2).waitFor();
    const rows = page.locator('.class tbody tr');
    expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-earned')).sort())).toEqual([
      ...['4', '4', '6'],
    ]);
    expect(await page.locator('.class').innerText()).toContain('changed after saving');
    expect(await status(page).innerText()).toContain('Results opened: 3.');
    expect(await status(page).innerText()).toContain('d.submission.json');
    expect(await barriers(page)).toEqual([]);

    await page.getByRole('button', { name: 'Copy as CSV' }).press('Enter');
    await page.getByText('Copied.', { exact: false }).waitFor();
    const csv = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/);
    expect(csv).toHaveLength(4);
    expect(csv[0]).toMatch(/^Name,Handed in,Receipt,.*Together \(out of 6\)$/);
    expect(csv.find((line) => line.includes('cmd'))).toMatch(/^'=cmd\(\),2026-03-01T08:00:00\.000Z,.*,6$/);

    await page.getByRole('button', { name: 'Show 李雷' }).press('Enter');
    await page.locator('.review form.q').first().waitFor();
    expect(await page.locator('.review').innerText()).toContain('Answered by 李雷.');
    expect(await barriers(page)).toEqual([]);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  test('of an exercise whose points were changed stand in a table of their own', async () => {
    const { page } = await visit('/zh/teach/', { viewport: { width: 360, height: 740 } });
    await page.locator('.handed-in').scrollIntoViewIfNeeded();
    await page.locator('astro-island:not([ssr]) > .handed-in').waitFor();
    const dearer = { ...exercise, items: exercise.items.map((item) => ({ ...item, points: 50 })) };
    await open(page, file('a', handedIn('李雷')), file('b', handedIn('韩梅梅', { assignment: dearer })));
    await page.locator('.class').nth(1).waitFor();
    expect(await page.locator('.handed-in').innerText()).toContain('另列一表');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await barriers(page)).toEqual([]);
    await page.context().close();
  });
});
