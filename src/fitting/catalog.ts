import type { FittedModel } from './define-model.ts';
import type { ModelText } from './model-text.ts';

const models = import.meta.glob<FittedModel>('./catalog/*.ts', { import: 'model' });
const texts = import.meta.glob<ModelText>('./catalog/*.ts', { import: 'text' });

/** The ids of all fitted models: the names of the files in catalog/. */
export const modelIds: readonly string[] = Object.keys(texts).map((path) =>
  path.slice('./catalog/'.length, -'.ts'.length),
);

/** One model with its words, for pages while they are built. */
export async function modelEntry(id: string): Promise<{ readonly model: FittedModel; readonly text: ModelText }> {
  const text = texts[`./catalog/${id}.ts`];
  const model = models[`./catalog/${id}.ts`];
  if (!text || !model) throw new Error(`No fitted model "${id}": add src/fitting/catalog/${id}.ts or correct the id.`);
  return { model: await model(), text: await text() };
}
