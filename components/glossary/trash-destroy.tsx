import { nameOf } from '../../lib/domain/glossary/term.ts';
import type { TrashedTerm } from '../../lib/domain/glossary/term-version.ts';
import { t } from '../../lib/i18n/t.ts';
import { termTrash } from '../../lib/storage/term-trash.ts';
import { useStores } from '../ui/stores.tsx';
import { TypedConfirm } from '../ui/typed-confirm.tsx';

export type DestroyFormProps = { readonly trashed: TrashedTerm; readonly onClose: () => void };

/** Deletes a term for good; one that was agreed on only after its name was typed. */
export function DestroyForm({ trashed, onClose }: DestroyFormProps) {
  const { db, write } = useStores();
  const name = nameOf(trashed.term);
  return (
    <TypedConfirm
      word={trashed.wasAgreed ? name : null}
      label={t('destroyType', name)}
      press={t('destroy')}
      confirm={() => write(termTrash(db).destroy(trashed.id))}
      onDone={onClose}
      onCancel={onClose}
    >
      <p>{t(trashed.wasAgreed ? 'destroyAgreed' : 'destroyWhat')}</p>
    </TypedConfirm>
  );
}
