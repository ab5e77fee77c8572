import { type CollectionEntry, getCollection } from 'astro:content';

/** Every case, in the order in which they are listed. */
export async function cases(): Promise<readonly CollectionEntry<'cases'>[]> {
  return (await getCollection('cases')).sort((a, b) => a.data.order - b.data.order);
}
