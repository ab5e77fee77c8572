import type { APIRoute } from 'astro';
import { datasetLicence } from '#content/datasets.ts';
import { modelEntry, modelIds } from '#fitting/catalog.ts';

interface Props {
  readonly licence: string;
}

export const getStaticPaths = async () => {
  const entries = await Promise.all(modelIds.map(modelEntry));
  const datasets = new Set(entries.flatMap(({ model }) => model.samples.map(({ dataset }) => dataset)));
  return [...datasets].flatMap((dataset) => {
    const licence = datasetLicence(dataset);
    return licence === undefined ? [] : [{ params: { dataset: `${dataset}-licence` }, props: { licence } }];
  });
};

/** The licence of a data set. */
export const GET: APIRoute<Props> = ({ props: { licence } }) =>
  new Response(licence, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
