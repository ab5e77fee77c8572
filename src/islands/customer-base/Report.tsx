import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { CustomerBaseTexts } from '#i18n/customer-base/customer-base-texts.ts';
import { BuyingSection } from './BuyingSection.tsx';
import { CohortSection } from './CohortSection.tsx';
import { ConcentrationSection, RfmSection, TierSection, WhaleSection } from './GroupSections.tsx';
import { QuadrantSection } from './QuadrantSection.tsx';
import { RowsSection } from './RowsSection.tsx';
import { ScoredSection } from './ScoredSection.tsx';
import type { Finished } from './use-customer-base.ts';
import { useGradually } from './use-gradually.ts';
import { ValueSection } from './ValueSection.tsx';

interface Props {
  readonly texts: CustomerBaseTexts;
  readonly finished: Finished;
  /** Called when the last section stands there. */
  readonly onShown: (finished: Finished) => void;
}

/** The report, section by section. Sections that stand are kept as they are, so that each step costs one section. */
export function Report({ texts, finished, onShown }: Props) {
  const sections = useMemo((): readonly ComponentChildren[] => {
    const { report } = finished;
    return [
      <RowsSection key="rows" texts={texts} finished={finished} />,
      <RfmSection key="rfm" texts={texts} report={report} />,
      <ConcentrationSection key="concentration" texts={texts} report={report} />,
      <WhaleSection key="whale" texts={texts} report={report} />,
      <TierSection key="tiers" texts={texts} report={report} />,
      <CohortSection key="cohorts" texts={texts} report={report} />,
      <BuyingSection key="buying" texts={texts} finished={finished} />,
      <ValueSection key="value" texts={texts} finished={finished} />,
      <QuadrantSection key="quadrant" texts={texts} finished={finished} />,
      <ScoredSection key="scored" texts={texts} finished={finished} />,
    ];
  }, [texts, finished]);
  const shown = useGradually(finished, sections.length);
  useEffect(() => {
    if (shown === sections.length) onShown(finished);
  }, [shown, sections, finished]);
  return <div class="report">{sections.slice(0, shown)}</div>;
}
