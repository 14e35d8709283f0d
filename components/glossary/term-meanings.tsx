import { isDivergence, type Term } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { classes } from '../ui/classes.ts';
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

/** Side by side to compare two meanings; one below the other when there is only one to read. */
function BothSides({ term, otherSide }: TermMeaningsProps) {
  const look = isDivergence(term) ? 'differs' : 'plain';
  const columns =
    term.ours !== null && term.theirs !== null
      ? 'grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))]'
      : 'grid-cols-1';
  return (
    <div className={classes('grid gap-2', columns)}>
      <MeaningBlock whose={t('termWeMean')} meaning={term.ours} look={look} />
      <MeaningBlock whose={t('termTheyMean', otherSide)} meaning={term.theirs} look={look} />
    </div>
  );
}
