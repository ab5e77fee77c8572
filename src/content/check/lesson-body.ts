/** What the body of a lesson refers to, in order of appearance. */
export type LessonBody = {
  readonly questions: readonly string[];
  readonly calculators: readonly string[];
  readonly figures: readonly string[];
  readonly contrasts: readonly string[];
  readonly terms: readonly string[];
  /** The kinds of the asides. */
  readonly asides: readonly string[];
  readonly citations: readonly string[];
  /** Pages of the site that the text leads to. */
  readonly pages: readonly string[];
  readonly corrections: readonly number[];
};

const attribute = (source: string, component: string, name: string): string[] =>
  [...source.matchAll(new RegExp(`<${component}\\b[^>]*?\\b${name}="([^"]+)"`, 'g'))].map((match) => match[1] ?? '');

/** Reads the references of one MDX body; a pattern is enough, since authors write these components with literal ids. */
export function readLessonBody(source: string): LessonBody {
  const body = source.replace(/^---[\s\S]*?\n---/, '');
  return {
    questions: attribute(body, 'Question', 'id'),
    calculators: attribute(body, 'Calculator', 'id'),
    figures: attribute(body, 'Figure', 'id'),
    contrasts: attribute(body, 'Contrast', 'id'),
    terms: attribute(body, 'Term', 'id'),
    asides: attribute(body, 'Aside', 'kind'),
    citations: attribute(body, 'Cite', 'key'),
    pages: attribute(body, 'PageLink', 'to'),
    corrections: attribute(body, 'Aside', 'corrects').flatMap((list) => list.split(/[ ,]+/).map(Number)),
  };
}
