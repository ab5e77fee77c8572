import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';

const question = 'questions/two-logics/a-name-for-each.yaml';

describe('the content of the course', () => {
  test('has no fault', () => {
    expect(checkContent('content').problems).toEqual([]);
  });
});

describe('a fault in a content file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync('content', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Changes the text of one file and returns the sentences about it. */
  function problemsAfter(file: string, change: (text: string) => string): readonly string[] {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return checkContent(folder).problems.filter((problem) =>
      problem.includes(file.split('/').at(-1)?.replace(/\..*$/, '') ?? ''),
    );
  }

  test('is one sentence that names file, field and remedy for a misspelt field', () => {
    const problems = problemsAfter(question, (text) => text.replace('revision:', 'revison:'));
    expect(problems).toContain(
      `content/${question}: the file has the unknown field "revison"; correct its spelling or remove it.`,
    );
    expect(problems).toContain(
      `content/${question}: the field "revision" is missing; add it as CONTRIBUTING.md shows.`,
    );
  });

  test('is one sentence for an unknown concept', () => {
    const problems = problemsAfter(question, (text) => text.replace(/^concepts: .*$/m, 'concepts: [no-such-concept]'));
    expect(problems).toEqual([
      `content/${question}: concepts names the concept "no-such-concept", which does not exist; correct the id or add it under content/glossary/.`,
    ]);
  });

  test('is one sentence for a missing language', () => {
    const problems = problemsAfter(question, (text) => text.replace(/^explanation:\n {2}en: .*$/m, 'explanation:'));
    expect(problems).toEqual([
      `content/${question}: the field "explanation.en" is missing; add it as CONTRIBUTING.md shows.`,
    ]);
  });

  test('is one sentence for YAML that cannot be read', () => {
    const problems = problemsAfter(question, (text) => `${text}\nstem: "unclosed\n`);
    expect(problems[0]).toMatch(/cannot be read .*put texts with a colon or quotation mark in quotes/);
  });

  test('is one sentence for a lesson that exists in one language only', () => {
    rmSync(join(folder, 'lessons/en/u2/two-logics.mdx'));
    expect(checkContent(folder).problems).toContain(
      'content/lessons/en/u2/two-logics.mdx is missing; every lesson is written in both languages.',
    );
  });

  test('is one sentence for a page that exists in one language only', () => {
    rmSync(join(folder, 'pages/zh/about.mdx'));
    expect(checkContent(folder).problems).toContain(
      'content/pages/zh/about.mdx is missing; every page is written in both languages.',
    );
  });

  test('is one sentence for an objective with another number than in the other language', () => {
    const problems = problemsAfter('lessons/en/u2/two-logics.mdx', (text) =>
      text.replace(/^ {2}- Explain what .*$/m, '  - Explain what 37 customers gain.'),
    );
    expect(problems).toContain(
      'u2/two-logics: in “Explain what 37 customers gain.” only English has 37; make the numbers the same.',
    );
  });

  test('is one sentence for a source that the two languages do not share', () => {
    const problems = problemsAfter('lessons/en/u2/two-logics.mdx', (text) =>
      text.replaceAll(/<Cite key="[^"]+" \/>/g, ''),
    );
    expect(
      problems.some((problem) =>
        /the citations differ, English has none, Chinese has .*; make them the same/.test(problem),
      ),
    ).toBe(true);
  });
});
