import { useState } from 'preact/hooks';
import { type Choice, longestFragment, toFragment } from '#fitting/fragment.ts';
import type { ModelShape } from '#fitting/model-shape.ts';
import { fill } from '#i18n/fill.ts';
import type { FittingTexts } from '#i18n/fitting/fitting-texts.ts';
import { formatNumber } from '#i18n/format.ts';
import { copyText } from '../copy-text.ts';
import { saveText } from './save-table.ts';

interface Props {
  readonly shape: ModelShape;
  readonly texts: FittingTexts;
  readonly choice: Choice;
}

type Shared = 'copied' | 'copiedTable' | 'failed' | 'tooLong' | 'needed';

async function share(shape: ModelShape, choice: Choice): Promise<Shared> {
  const isOwn = choice.sample === undefined;
  if (isOwn && choice.text.trim() === '') return 'needed';
  const { packedText } = await import('../packed-text.ts');
  const fragment = toFragment(shape, choice, packedText);
  if (fragment === undefined) return 'tooLong';
  history.replaceState(null, '', `#${fragment}`);
  if (!(await copyText(location.href))) return 'failed';
  return isOwn ? 'copiedTable' : 'copied';
}

/** A button that copies a link with the table and the numbers; a table that is too large for one is offered as a file. */
export function ShareLink({ shape, texts: { data, link }, choice }: Props) {
  const [last, setLast] = useState<{ readonly shared: Shared; readonly of: Choice }>();
  const shared = last?.of === choice ? last.shared : 'none';
  const said = shared === 'needed' ? data.needed : link[shared];
  return (
    <>
      <button
        type="button"
        class="btn quiet"
        onClick={async () => setLast({ shared: await share(shape, choice), of: choice })}
      >
        {link.copy}
      </button>
      <p role="status">{fill(said, { most: formatNumber(longestFragment, 0) })}</p>
      {shared === 'tooLong' && (
        <button type="button" class="btn quiet" onClick={() => saveText(`${shape.id}.csv`, choice.text)}>
          {link.save}
        </button>
      )}
    </>
  );
}
