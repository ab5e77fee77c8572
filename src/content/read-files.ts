import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse, YAMLParseError } from 'yaml';
import { schemas } from './schemas.ts';

export type Folder = keyof typeof schemas;
export type Entry<F extends Folder> = {
  readonly file: string;
  readonly id: string;
  readonly data: z.infer<(typeof schemas)[F]>;
};

/** A sentence for the author: which file, which field, what to do. */
export type Problem = string;

const extensions: Record<Folder, string> = {
  units: '.yaml',
  pages: '.mdx',
  lessons: '.mdx',
  questions: '.yaml',
  glossary: '.yaml',
  contrasts: '.yaml',
  references: '.yaml',
  misconceptions: '.yaml',
  cases: '.yaml',
  papers: '.yaml',
};

/** The YAML part of a file: all of it, or the front matter of an MDX lesson. */
function yamlOf(source: string, extension: string): string {
  if (extension === '.yaml') return source;
  return /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.map(String).join('.') || 'the file';
}

function sentenceFor(file: string, issue: z.core.$ZodIssue): Problem {
  const field = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys')
    return `${file}: ${field} has the unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}; correct its spelling or remove it.`;
  if (issue.code === 'invalid_type' && issue.input === undefined && /received undefined/.test(issue.message))
    return `${file}: the field "${field}" is missing; add it as CONTRIBUTING.md shows.`;
  return `${file}: the field "${field}" does not fit: ${issue.message.replace(/^Invalid input: /, '')}; correct it as CONTRIBUTING.md shows.`;
}

function flatten(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) =>
    issue.code === 'invalid_union' && issue.errors.length > 0
      ? (issue.errors[0] ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
      : [issue],
  );
}

/**
 * Reads and validates every file of one content folder.
 *
 * @param root    the content folder
 * @param folder  one of the folders of `schemas`
 * @returns the valid entries (id = path without extension) and a sentence for each fault
 */
export function readFolder<F extends Folder>(root: string, folder: F): { entries: Entry<F>[]; problems: Problem[] } {
  const extension = extensions[folder];
  const entries: Entry<F>[] = [];
  const problems: Problem[] = [];
  const base = join(root, folder);
  for (const path of readdirSync(base, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith(extension)) continue;
    const file = `content/${folder}/${path}`;
    try {
      const raw: unknown = parse(yamlOf(readFileSync(join(base, path), 'utf8'), extension));
      const result = schemas[folder].safeParse(raw);
      if (result.success)
        entries.push({ file, id: path.slice(0, -extension.length), data: result.data as Entry<F>['data'] });
      else problems.push(...flatten(result.error.issues).map((issue) => sentenceFor(file, issue)));
    } catch (error) {
      if (!(error instanceof YAMLParseError)) throw error;
      problems.push(
        `${file}: the YAML cannot be read (${error.message.split('\n')[0]}); put texts with a colon or quotation mark in quotes.`,
      );
    }
  }
  return { entries, problems };
}
