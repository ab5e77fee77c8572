import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';

/** Files of the CDNOW data set, as they are, by the name under which the site offers them. */
const files: Readonly<Record<string, string>> = { cdnow: 'data.txt', 'cdnow-licence': 'LICENSE.txt' };

export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

/** The sample of the customer-base lab and its licence. */
export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(readFileSync(`content/datasets/cdnow/${files[file]}`), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
