import type { FittedModel } from './define-model.ts';

/** What a page needs of a model before its code has come. */
export interface ModelShape extends Pick<FittedModel, 'id' | 'columns' | 'settings' | 'symbols'> {
  readonly whatIf: Pick<NonNullable<FittedModel['whatIf']>, 'inputs' | 'outputs'> | undefined;
}

/** The declarations of a model without its functions. */
export const modelShape = ({ id, columns, settings, symbols, whatIf }: FittedModel): ModelShape => ({
  id,
  columns,
  settings,
  symbols,
  whatIf: whatIf && { inputs: whatIf.inputs, outputs: whatIf.outputs },
});
