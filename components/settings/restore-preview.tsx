import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import type { OwnFile } from '../../lib/storage/read-own-file.ts';
import { type RestoreHow, restoreOwnFile } from '../../lib/storage/restore-own-file.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { momentText } from '../ui/dates.ts';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Card } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { TypedConfirm } from '../ui/typed-confirm.tsx';
import { useForgetUndo } from '../ui/undo.tsx';
import { tableName } from './stored.tsx';

export type RestorePreviewProps = {
  readonly file: OwnFile;
  /** Called with what to say when it was stored, and with null when it was not. */
  readonly onDone: (said: string | null) => void;
};

/** What a file with everything holds, table by table, and how it shall come back. */
export function RestorePreview({ file, onDone }: RestorePreviewProps) {
  const { db, write } = useStores();
  const [how, setHow] = useState<RestoreHow>('merge');
  const forgetUndo = useForgetUndo();
  const [error, setError] = useState<SaveError | null>(null);
  const unreadable = file.tables.flatMap(({ name, unreadable }) =>
    unreadable.map((row) => ({ name, ...row })),
  );
  const homeless = file.tables.reduce((sum, table) => sum + table.homeless, 0);
  const restore = async () => {
    const result = await write(restoreOwnFile(db, file, how));
    if (!result.ok) return result;
    if (how === 'replace') forgetUndo();
    onDone(t('restoreDone', result.value.stored, result.value.left));
    return result;
  };
  const merge = async () => {
    const result = await restore();
    if (!result.ok) setError(result.error);
  };
  const word = t('eraseWord');
  return (
    <Card className="flex flex-col gap-3">
      <p className="text-sm text-muted">{t('restoreMade', momentText(file.madeAtMs))}</p>
      <ul className="grid grid-cols-2 gap-x-4 text-sm">
        {file.tables.map(({ name, rows }) => (
          <li key={name} className="flex justify-between gap-2">
            <span>{tableName(name)}</span>
            <span className="tabular-nums">{rows.length}</span>
          </li>
        ))}
      </ul>
      {unreadable.length + homeless + file.unknown.length > 0 && (
        <ul className="list-disc pl-5 text-sm text-amber-ink">
          {unreadable.map((row) => (
            <li key={`${row.name} ${row.key}`}>
              {t('unreadableRow', row.name, row.key, row.where.join(', '))}
            </li>
          ))}
          {homeless > 0 && <li>{t('restoreHomeless', homeless)}</li>}
          {file.unknown.map(({ name, rows }) => (
            <li key={name}>{t('restoreUnknown', name, rows)}</li>
          ))}
        </ul>
      )}
      <div role="radiogroup" aria-label={t('restoreHow')}>
        <Choice
          type="radio"
          checked={how === 'merge'}
          detail={t('restoreMergeHint')}
          onChange={() => setHow('merge')}
        >
          {t('restoreMerge')}
        </Choice>
        <Choice
          type="radio"
          checked={how === 'replace'}
          detail={t('restoreReplaceHint')}
          onChange={() => setHow('replace')}
        >
          {t('restoreReplace')}
        </Choice>
      </div>
      {how === 'merge' ? (
        <>
          <SaveErrorNote error={error} />
          <div className="flex gap-2">
            <Button look="primary" size="sm" onClick={merge}>
              {t('restoreMergeNow')}
            </Button>
            <Button look="quiet" size="sm" onClick={() => onDone(null)}>
              {t('cancel')}
            </Button>
          </div>
        </>
      ) : (
        <TypedConfirm
          word={word}
          label={t('eraseType', word)}
          press={t('restoreReplaceNow')}
          confirm={restore}
          onCancel={() => onDone(null)}
        />
      )}
    </Card>
  );
}
