import type { APIRoute } from 'astro';
import { datasetRecords } from '#content/datasets.ts';
import { modelEntry, modelIds } from '#fitting/catalog.ts';
import type { FittedModel, Sample } from '#fitting/define-model.ts';
import { sampleTable } from '#fitting/sample-table.ts';

interface Props {
  readonly model: FittedModel;
  readonly sample: Sample;
}

export const getStaticPaths = async () => {
  const entries = await Promise.all(modelIds.map(modelEntry));
  return entries.flatMap(({ model }) =>
    model.samples.map((sample) => ({ params: { sample: `${model.id}-${sample.id}` }, props: { model, sample } })),
  );
};

/** A sample as the table that its model reads. */
export const GET: APIRoute<Props> = ({ props: { model, sample } }) =>
  new Response(sampleTable(model, sample, datasetRecords(sample.dataset)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
