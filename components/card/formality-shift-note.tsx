import type { FormalityShift } from '../../lib/domain/draft/formality-shift.ts';
import type { UsualCourtesy } from '../../lib/domain/draft/usual-courtesy.ts';
import { SMALL_BASELINE } from '../../lib/domain/hints/baseline.ts';
import { groupMarkers } from '../../lib/domain/hints/group-markers.ts';
import { t } from '../../lib/i18n/t.ts';
import { MarkerList } from '../hints/marker-list.tsx';
import { UsualLine } from './usual-courtesy-note.tsx';

export type FormalityShiftNoteProps = {
  readonly shift: FormalityShift | null;
  readonly usual: UsualCourtesy;
  readonly ownText: string;
};

/** Against how many of our own messages a draft is more formal, in which words, what else could explain it, and how we usually begin and close. */
export function FormalityShiftNote({ shift, usual, ownText }: FormalityShiftNoteProps) {
  if (shift === null) return <p className="text-sm text-muted">{t('draftHabitGone')}</p>;
  const { n, toThem, markers } = shift;
  return (
    <>
      <p>
        {t(toThem ? 'draftAgainstThem' : 'draftAgainstSupplier', n)}{' '}
        {n < SMALL_BASELINE && <strong>{t('draftAgainstFew')}</strong>}
      </p>
      <section aria-label={t('draftFormalWords')}>
        <h2 className="pb-1 text-xs font-medium text-muted">{t('draftFormalWords')}</h2>
        <MarkerList kind="formality" groups={groupMarkers(markers, 'formalityLengthFree', ownText)} />
      </section>
      <p className="text-sm text-muted">{t('draftFormalityOther')}</p>
      <UsualLine rule="greeting" usual={usual} />
      <UsualLine rule="closing" usual={usual} />
    </>
  );
}
