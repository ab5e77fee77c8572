import { type CollectionEntry, getCollection } from 'astro:content';
import { drawForms } from '#domain/papers/draw-paper.ts';
import { bankItems } from './bank-items.ts';
import { paperSeeds } from './paper-seeds.ts';

const published: readonly number[] = paperSeeds;

/** The questions of one form of a mock paper, section by section. */
export async function drawnPaper(
  { id, data }: CollectionEntry<'papers'>,
  seed: number,
): Promise<readonly (readonly string[])[]> {
  const [questions, lessons] = await Promise.all([getCollection('questions'), getCollection('lessons')]);
  const forms = drawForms(id, data.sections, bankItems(questions, lessons), published);
  return forms[published.indexOf(seed)] ?? [];
}

/** Every mock paper, in the order in which they are listed. */
export async function papers(): Promise<readonly CollectionEntry<'papers'>[]> {
  return (await getCollection('papers')).sort((a, b) => a.data.order - b.data.order);
}
