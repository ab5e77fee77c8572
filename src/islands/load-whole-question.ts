import type { Question } from '#questions/question.ts';

let loading: Promise<readonly Question[]> | undefined;

async function questionsAt(address: string): Promise<readonly Question[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/**
 * The whole of a question that the page holds only as it is asked. The file has all questions of the lesson and is loaded
 * once, so that a reader who has touched one of them can answer the others offline. Fails when the file cannot be had or
 * belongs to another state of the course than the page.
 */
export async function loadWholeQuestion({ id, revision }: Question, address: string): Promise<Question> {
  loading ??= questionsAt(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const found = (await loading).find((question) => question.id === id && question.revision === revision);
  if (!found) throw new Error(`${address} has no question ${id} of revision ${revision}.`);
  return found;
}
