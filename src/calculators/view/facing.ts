import { FacingResults } from './FacingResults.tsx';
import { FacingRow } from './FacingRow.tsx';
import type { Parts } from './parts.ts';

/** What a calculator with two sides needs before it can be shown. */
export const facing: Parts['facing'] = { Row: FacingRow, Results: FacingResults };
