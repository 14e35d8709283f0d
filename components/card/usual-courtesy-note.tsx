import { type UsualCourtesy, usualWords } from '../../lib/domain/draft/usual-courtesy.ts';
import { t } from '../../lib/i18n/t.ts';
import { InsertButton } from './insert-button.tsx';

/** What our own habit with this supplier is, on how many messages it rests, other reasons, and the usual words to insert. */
export function UsualCourtesyNote({ rule, usual }: { readonly rule: string; readonly usual: UsualCourtesy }) {
  const habit = usualWords(rule, usual);
  if (habit === null) return <p className="text-sm text-muted">{t('draftHabitGone')}</p>;
  const { words, hits, of, line } = habit;
  const sentence = line === 'salutation' ? 'draftUsualGreeting' : 'draftUsualClosing';
  return (
    <div className="flex flex-col items-start gap-2">
      <p>{t(sentence, words, hits, of)}</p>
      <p className="text-sm text-muted">{t('draftFormalityOther')}</p>
      <InsertButton text={words} label={t('adviceInsertNamed', words)} />
    </div>
  );
}
