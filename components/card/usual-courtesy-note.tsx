import { type UsualCourtesy, usualWords } from '../../lib/domain/draft/usual-courtesy.ts';
import { t } from '../../lib/i18n/t.ts';
import { InsertButton } from './insert-button.tsx';

export type UsualCourtesyProps = { readonly rule: string; readonly usual: UsualCourtesy };

/** What our own habit with this supplier is, on how many messages it rests, other reasons, and the usual words to insert. */
export const UsualCourtesyNote = ({ rule, usual }: UsualCourtesyProps) =>
  usualWords(rule, usual) === null ? (
    <p className="text-sm text-muted">{t('draftHabitGone')}</p>
  ) : (
    <>
      <UsualLine rule={rule} usual={usual} />
      <p className="text-sm text-muted">{t('draftFormalityOther')}</p>
    </>
  );

/** How we usually begin or close, with its count, to be inserted; nothing where we have no habit. */
export function UsualLine({ rule, usual }: UsualCourtesyProps) {
  const habit = usualWords(rule, usual);
  if (habit === null) return null;
  const { words, hits, of, line } = habit;
  const sentence = line === 'salutation' ? 'draftUsualGreeting' : 'draftUsualClosing';
  return (
    <div className="flex flex-col items-start gap-2">
      <p>{t(sentence, words, hits, of)}</p>
      <InsertButton text={words} label={t('adviceInsertNamed', words)} />
    </div>
  );
}
