import { nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { InsertButton } from './insert-button.tsx';

/** Why a form is discouraged and which one both sides know; in a draft the press that inserts it. */
export function DiscouragedAdvice({
  term,
  found,
  inDraft,
}: {
  readonly term: Term;
  readonly found: string;
  readonly inDraft: boolean;
}) {
  const preferred = nameOf(term);
  return (
    <div className="flex flex-col items-start gap-2">
      <p>{t(inDraft ? 'adviceDiscouragedDraft' : 'adviceDiscouragedMessage', found, preferred)}</p>
      {inDraft && (
        <InsertButton
          text={preferred}
          label={t('adviceReplace', preferred)}
          explanation={t('adviceReplaces')}
          look="primary"
        />
      )}
    </div>
  );
}
