import { isDivergence, type Term } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { MeaningBlock } from '../ui/meaning.tsx';

export type TermMeaningsProps = { readonly term: Term; readonly otherSide: string };

/** What both agreed first, then what each side means; side by side while they differ. */
export function TermMeanings({ term, otherSide }: TermMeaningsProps) {
  if (term.agreed === null) return <BothSides term={term} otherSide={otherSide} />;
  return (
    <>
      <MeaningBlock whose={t('termAgreedMeaning')} meaning={term.agreed} look="agreed" />
      {(term.ours !== null || term.theirs !== null) && (
        <details className="text-sm">
          <summary className="text-muted">{t('termEachSide')}</summary>
          <div className="mt-2">
            <BothSides term={term} otherSide={otherSide} />
          </div>
        </details>
      )}
    </>
  );
}

function BothSides({ term, otherSide }: TermMeaningsProps) {
  const look = isDivergence(term) ? 'differs' : 'plain';
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))] gap-2">
      <MeaningBlock whose={t('termWeMean')} meaning={term.ours} look={look} />
      <MeaningBlock whose={t('termTheyMean', otherSide)} meaning={term.theirs} look={look} />
    </div>
  );
}
