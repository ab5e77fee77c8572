import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { scrollThrough, useBrowser, visit } from './browser.ts';

useBrowser();

const paths = [
  '',
  'learn/',
  'learn/two-logics/',
  'learn/clv-foundations/',
  'learn/customer-centred-selling/',
  'contrast/',
  'lab/',
  'lab/clv/',
  'cases/',
  'cases/late-dish/',
  'exam/',
  'exam/whole-course-1/',
  'glossary/',
  'sources/',
  'about/',
  'accessibility/',
  'teach/',
  'assignment/',
  'me/',
];
const languages = ['zh', 'zh-hant', 'en'] as const;
const tags = { zh: 'zh-Hans', 'zh-hant': 'zh-Hant', en: 'en' };

describe.each(languages)('every page in %s', (language) => {
  test.each(paths)('/%s says its language, has one title, and asks no other host', async (path) => {
    const { page, errors, foreign } = await visit(`/${language}/${path}`);
    await scrollThrough(page);
    expect(await page.getAttribute('html', 'lang')).toBe(tags[language]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('link[rel=alternate][hreflang]').count()).toBe(4);
    expect(await page.locator('[onclick], [onload], [onchange]').count()).toBe(0);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  const checked = [
    '',
    'learn/two-logics/',
    'learn/clv-discounting-and-retention/',
    'contrast/',
    'lab/',
    'lab/clv/',
    'cases/',
    'cases/late-dish/',
    'exam/',
    'exam/whole-course-1/',
    'glossary/',
    'sources/',
  ];
  test.each(checked.flatMap((path) => [`/zh/${path}`, `/en/${path}`]))('axe finds no violation on %s', async (path) => {
    const { page } = await visit(path, { colorScheme });
    await scrollThrough(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
    await page.context().close();
  });
});

describe('on a narrow screen', () => {
  const narrow = { viewport: { width: 320, height: 640 } };
  test.each(paths.flatMap((path) => [`/zh/${path}`, `/en/${path}`]))('%s does not scroll sideways', async (path) => {
    const { page } = await visit(path, narrow);
    await scrollThrough(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

describe('the root page', () => {
  test('greets in three scripts and sends a returning reader to the language last used', async () => {
    const { page } = await visit('/');
    expect(await page.locator('.choose a').allInnerTexts()).toEqual([
      expect.stringContaining('简体中文'),
      expect.stringContaining('繁體中文'),
      expect.stringContaining('English'),
    ]);
    await page.click('.choose li:nth-child(2) a');
    await page.waitForURL('**/zh-hant/');
    const again = await page.context().newPage();
    await again.goto(new URL('/', page.url()).href);
    await again.waitForURL('**/zh-hant/');
    await page.context().close();
  });

  test('keeps the page and the numbers when the language changes', async () => {
    const { page } = await visit('/zh/lab/clv/#retention=0.9');
    await page.click('a[data-language=en]');
    await page.waitForURL('**/en/lab/clv/#retention=0.9');
    await page.context().close();
  });
});

describe('the home page', () => {
  test('offers to continue in the lesson last opened', async () => {
    const { page } = await visit('/zh/learn/clv-foundations/');
    const title = await page.innerText('h1');
    await page.goto(new URL('/zh/', page.url()).href);
    await page.locator('.today .big', { hasText: title }).waitFor();
    await page.click('.today a');
    await page.waitForURL('**/zh/learn/clv-foundations/');
    await page.context().close();
  });

  test('lets either firm win, and says which', async () => {
    const { page } = await visit('/en/');
    await page.locator('astro-island:not([ssr]) .hero').waitFor();
    expect(await page.innerText('#hero-says')).toContain('ahead for good');
    await page.fill('#hero-acquisitionCost', '250');
    await page.locator('#hero-says', { hasText: 'never catches up' }).waitFor();
    await page.context().close();
  });
});

describe('the subject beside the title of a lesson', () => {
  test.each(['/zh/learn/', '/en/learn/', '/zh/learn/two-logics/', '/en/learn/two-logics/'])(
    'is neither bold nor underlined on %s',
    async (path) => {
      const { page } = await visit(path);
      const looks = await page.locator('main a .topic').evaluateAll((topics) =>
        topics.map((topic) => {
          const { fontWeight, display } = getComputedStyle(topic);
          // A line under words runs on through what is inline in them, whatever that says itself.
          return { fontWeight, underlined: display === 'inline' };
        }),
      );
      expect(looks.length).toBeGreaterThan(0);
      expect(looks.filter(({ fontWeight, underlined }) => fontWeight !== '400' || underlined)).toEqual([]);
      await page.context().close();
    },
  );
});

describe('the contrast table', () => {
  test('filters by theme, hides a side and shows one cell again', async () => {
    const { page } = await visit('/zh/contrast/');
    expect(await page.locator('tbody tr').count()).toBe(39);
    await page.getByLabel('沟通', { exact: true }).check({ force: true });
    const shown = await page.locator('tbody tr:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(39);
    await page.getByLabel('关系一边').check({ force: true });
    expect(await page.locator('tbody tr:visible td.rl span:visible').count()).toBe(0);
    await page.locator('tbody tr:visible .reveal').first().click();
    expect(await page.locator('tbody tr:visible td.rl span:visible').count()).toBe(1);
    await page.context().close();
  });
});

test('the contents give every lesson the number under which other pages name it', async () => {
  const { page } = await visit('/zh/learn/');
  expect(await page.locator('#u5 .lesson-list a').nth(3).innerText()).toMatch(/^5\.4 /);
  await page.locator('#u5 .lesson-list a').nth(2).click();
  expect(await page.getByText('下一课 5.4').count()).toBe(1);
  await page.context().close();
});

describe('the glossary', () => {
  test.each([
    ['guanxi yingxiao', '关系营销'],
    ['終身價值', '客户终身价值'],
  ])('finds a term by %s', async (typed, term) => {
    const { page } = await visit('/zh/glossary/');
    await page.fill('input[type=search]', typed);
    await expect
      .poll(async () => (await page.locator('.term-entry:visible dt b').allInnerTexts()).join(' '))
      .toContain(term);
    await page.context().close();
  });
});

describe('a list that is searched', () => {
  test('of terms shows the one that has the name first, and says how many there are', async () => {
    const { page } = await visit('/zh/glossary/', { viewport: { width: 360, height: 740 } });
    const first = page.locator('.term-entry:visible dt b').first();
    const before = await first.textContent();
    for (const [typed, term] of [
      ['CLV', '客户终身价值'],
      ['ltv', '客户终身价值'],
      ['顾客流失', '客户流失'],
      ['khls', '客户流失'],
    ] as const) {
      await page.fill('input[type=search]', typed);
      expect(await first.textContent(), typed).toBe(term);
      expect(await page.locator('glossary-search [role=status]').innerText()).toMatch(/^找到\d+个$/);
    }
    await page.fill('input[type=search]', '');
    expect(await first.textContent()).toBe(before);
    const label = await page.locator('.search span').boundingBox();
    const field = await page.locator('.search input').boundingBox();
    expect(field?.height).toBeGreaterThanOrEqual(44);
    expect((field?.x ?? 0) - (label?.x ?? 0) - (label?.width ?? 0)).toBeGreaterThanOrEqual(8);
    await page.context().close();
  });

  test.each(['CLV', 'zhongshen jiazhi', 'khzsjz', '終身價值', 'lifetime value'])(
    'of calculators finds that of lifetime value by %s',
    async (typed) => {
      const { page } = await visit('/zh/lab/');
      await page.fill('input[type=search]', typed);
      const titles = page.locator('.lab-theme li:visible > a');
      await expect.poll(async () => (await titles.allInnerTexts()).includes('客户终身价值')).toBe(true);
      expect(await titles.count()).toBeLessThan(30);
      await page.context().close();
    },
  );
});

describe('a term in a lesson', () => {
  test('shows its definition to a mouse that points, and keeps it when the mouse is pressed', async () => {
    const { page } = await visit('/en/learn/two-logics/');
    const term = page.locator('.term').first();
    const definition = page.locator('.term + .pop').first();
    await term.hover();
    await definition.waitFor();
    await term.click();
    expect(await definition.isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await definition.waitFor({ state: 'hidden' });
    await page.context().close();
  });
});

describe('traditional pages', () => {
  test('are converted by phrase, with the words of the field', async () => {
    const { page } = await visit('/zh-hant/learn/two-logics/');
    const text = await page.innerText('main');
    expect(text).toContain('關係行銷');
    expect(text).not.toMatch(/关系|营销|客户/);
    await page.context().close();
  });

  test('have interface words in traditional characters after scripts have run', async () => {
    const { page } = await visit('/zh-hant/learn/two-logics/');
    await scrollThrough(page);
    await page.locator('form.q').first().locator('button[type=submit]').click();
    await page.locator('form.q[data-status=incomplete]').first().waitFor();
    expect(await page.locator('form.q [role=status]').first().innerText()).toBe('還沒有選。選一個答案，現在沒有扣分。');
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  test.each(['/zh/learn/two-logics/', '/en/learn/clv-foundations/'])(
    '%s is a book with its answers behind a fold',
    async (path) => {
      const { page } = await visit(path, { javaScriptEnabled: false });
      const answers = page.locator('.key-answer');
      expect(await answers.count()).toBeGreaterThan(8);
      expect(await answers.first().isVisible()).toBe(true);
      expect((await page.innerText('main')).length).toBeGreaterThan(2000);
      await page.context().close();
    },
  );

  test('a calculator shows the result of its starting values', async () => {
    const { page } = await visit('/en/lab/clv/', { javaScriptEnabled: false });
    expect(Number(await page.getAttribute('output[name=unlimited]', 'data-value'))).toBeCloseTo(3200, 6);
    await page.context().close();
  });
});
