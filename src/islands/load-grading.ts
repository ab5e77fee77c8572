export type Grading = typeof import('#questions/grading.ts');

let loading: Promise<Grading> | undefined;

/**
 * Loads graders and answer reader once per page, when a learner first touches a question. A failed load, offline say, is
 * forgotten, so that the next touch tries again.
 */
export function loadGrading(): Promise<Grading> {
  loading ??= import('#questions/grading.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
