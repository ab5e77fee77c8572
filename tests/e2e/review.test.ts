import { describe, expect, test } from 'vitest';
import { confidenceField } from '../../src/islands/question-session.ts';
import { questionFiles } from './answer-key.ts';
import { enter, submit } from './answering.ts';
import { useBrowser, visit } from './browser.ts';

useBrowser();

describe('an answer that was sure and wrong', () => {
  test('is listed for review until it is put right, and then stays as settled', async () => {
    const { page, errors } = await visit('/en/learn/two-logics/');
    const form = page.locator('form[data-kind=single]').first();
    await form.scrollIntoViewIfNeeded();
    const id = (await form.getAttribute('data-question')) ?? '';
    const file = questionFiles.get(id);
    if (file?.kind !== 'single') throw new Error(`${id} is no single choice`);
    const option = (right: boolean) => file.options.find(({ correct }) => correct === right)?.id ?? '';
    const item = page.locator(`li[data-question="${id}"]`);
    const review = async () => {
      await page.click('footer a[href$="/me/"]');
      await item.waitFor();
      return item.getAttribute('data-settled');
    };

    await enter(form, { choice: option(false), [confidenceField]: 'sure' }, 'keyboard');
    await submit(form, 'keyboard');
    expect(await review()).toBe('false');
    await item.locator('a').click();
    await page.waitForURL(`**/learn/two-logics/#q-${id.replace('/', '-')}`);
    await form.and(page.locator('[data-status=graded]')).waitFor();
    await enter(form, { choice: option(true) }, 'mouse');
    await submit(form, 'mouse');
    await form.and(page.locator('[data-result=correct]')).waitFor();
    expect(await review()).toBe('true');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
