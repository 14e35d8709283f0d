import { useMemo } from 'react';
import { compareWording } from '../../lib/domain/charter/compare-wording.ts';
import type { Readback } from '../../lib/domain/charter/readback.ts';
import { compileGlossary } from '../../lib/domain/glossary/compile-glossary.ts';
import type { Term } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { Wording } from './wording.tsx';

export type ComparisonProps = {
  readonly readback: Pick<Readback, 'ours' | 'theirs'>;
  readonly supplierName: string;
  /** The glossary with this supplier. */
  readonly terms: readonly Term[];
};

/** Our wording and theirs side by side; numbers, dates and terms that only one side names are marked in both. */
export function Comparison({ readback: { ours, theirs }, supplierName, terms }: ComparisonProps) {
  const glossary = useMemo(() => compileGlossary(terms, null), [terms]);
  const { onlyOurs, onlyTheirs, both } = useMemo(
    () => compareWording(ours, theirs, glossary),
    [ours, theirs, glossary],
  );
  return (
    <div className="flex flex-col gap-1.5">
      <div className="grid gap-2 sm:grid-cols-2">
        <Wording whose={t('readbackOurs')} text={ours} differing={onlyOurs} />
        <Wording whose={supplierName} text={theirs} differing={onlyTheirs} />
      </div>
      <p className="text-xs text-muted">
        {onlyOurs.length + onlyTheirs.length === 0
          ? t('readbackNoDifference', both.length)
          : t('readbackDiffers', onlyOurs.length, onlyTheirs.length)}
      </p>
    </div>
  );
}
