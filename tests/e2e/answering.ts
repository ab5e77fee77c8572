import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Fields } from '../../src/questions/fields.ts';

/** A way to enter an answer: with a mouse, a finger or the keyboard alone. */
export type Hand = 'mouse' | 'touch' | 'keyboard';

async function press(control: Locator, hand: Hand): Promise<void> {
  if (hand === 'keyboard') {
    await control.focus();
    await control.page().keyboard.press((await control.getAttribute('type')) === 'submit' ? 'Enter' : 'Space');
  } else if (hand === 'touch') await control.tap();
  else await control.click();
}

/** Chooses one radio button or ticks one box; the whole row is the target. */
async function choose(form: Locator, name: string, value: string, hand: Hand): Promise<void> {
  const input = form.locator(`input[name="${name}"][value="${value}"]`);
  if (hand === 'keyboard') await press(input, hand);
  else await press(input.locator('xpath=ancestor::label'), hand);
}

async function select(control: Locator, value: string, hand: Hand): Promise<void> {
  if (hand !== 'keyboard') {
    await control.selectOption(value);
    return;
  }
  await control.focus();
  const options = await control
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLOptionElement ? one.value : '')));
  for (let step = 0; step < options.indexOf(value); step += 1) await control.page().keyboard.press('ArrowDown');
}

/** Moves the items of a list with their buttons, each time once the move before is seen, until they stand in the wanted order. */
async function order(form: Locator, wanted: readonly string[], hand: Hand): Promise<void> {
  const items = form.locator('[data-item]');
  const placeOf = async (id: string): Promise<number> =>
    (await items.evaluateAll((all) => all.map((one) => one.getAttribute('data-item')))).indexOf(id);
  for (const [position, id] of wanted.entries())
    for (let place = await placeOf(id); place > position; place -= 1) {
      await press(form.locator(`[data-item="${id}"] button`).first(), hand);
      await expect.poll(() => placeOf(id)).toBe(place - 1);
    }
}

/** Moves a slider to a value with the arrow keys, which is also how a value is set exactly by hand. */
async function slide(control: Locator, value: number): Promise<void> {
  await control.focus();
  for (let step = 0; step < 200; step += 1) {
    const now = Number(await control.inputValue());
    if (Math.abs(now - value) < 1e-9) return;
    await control.page().keyboard.press(now < value ? 'ArrowRight' : 'ArrowLeft');
  }
}

async function type(control: Locator, text: string, hand: Hand): Promise<void> {
  if (hand === 'mouse') await control.click();
  else if (hand === 'touch') await control.tap();
  else await control.focus();
  await control.fill('');
  await control.page().keyboard.insertText(text);
}

/** Sets a slider in the field beside it, where a share is typed in percent. */
async function typeBeside(slider: Locator, value: number, hand: Hand): Promise<void> {
  const beside = slider.locator('xpath=following-sibling::*[1]');
  const scale = (await beside.innerText()).includes('%') ? 100 : 1;
  await type(beside.locator('input'), String(Number((value * scale).toPrecision(12))), hand);
  await beside.locator('input').press('Tab');
}

async function enterOne(form: Locator, name: string, value: string, hand: Hand): Promise<void> {
  const finish = form.locator('.finish-writing');
  if (name.includes('mark.') && (await finish.count()) > 0) {
    await press(finish.first(), hand);
    // The keyboard goes on to the marking; what is typed before it is there goes nowhere.
    await form.locator('.calibrate .cap:focus').waitFor();
  }
  const control = form.locator(`[name="${name}"]`).first();
  const kind = await control.evaluate((element) =>
    element instanceof HTMLInputElement ? element.type : element.tagName,
  );
  if (kind === 'radio') await choose(form, name, value, hand);
  else if (kind === 'SELECT') await select(control, value, hand);
  else if (kind === 'range' && hand === 'keyboard') await slide(control, Number(value));
  else if (kind === 'range') await typeBeside(control, Number(value), hand);
  else await type(control, value, hand);
}

/** Touches a question and gives it time to come alive; what is done before that has tests of its own. */
async function wake(form: Locator): Promise<void> {
  const waiting = form.locator('xpath=ancestor::live-island[@ssr]');
  if ((await waiting.count()) === 0) return;
  await form.locator(':is(input, select, textarea, button):not([type=hidden])').first().focus();
  await waiting.waitFor({ state: 'detached', timeout: 3000 }).catch(() => undefined);
}

/** Enters fields into a question form with one hand. */
export async function enter(form: Locator, fields: Fields, hand: Hand): Promise<void> {
  await wake(form);
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string') for (const one of value) await choose(form, name, one, hand);
    else if ((await form.locator(`input[type=hidden][name="${name}"]`).count()) > 0)
      await order(form, value.split(','), hand);
    else await enterOne(form, name, value, hand);
  }
}

/** Hands in and waits until the page has said something. */
export async function submit(form: Locator, hand: Hand): Promise<void> {
  await press(form.locator('button[type=submit]'), hand);
  await form.and(form.page().locator('[data-status=graded], [data-status=incomplete]')).waitFor({ timeout: 10_000 });
}

/** The questions that stand on a page. */
export async function questionsOn(page: Page): Promise<readonly string[]> {
  return page.locator('form.q').evaluateAll((all) => all.map((one) => one.getAttribute('data-question') ?? ''));
}
