import type { FittedModel } from './define-model.ts';

const models = import.meta.glob<FittedModel>('./catalog/*.ts', { import: 'model' });

/** The model of a page, without its words, which the page holds already. */
export async function loadModel(id: string): Promise<FittedModel> {
  const load = models[`./catalog/${id}.ts`];
  if (!load) throw new Error(`there is no fitted model "${id}"`);
  return load();
}
