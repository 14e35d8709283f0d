import { useState } from 'react';
import type { ImportSummary } from '../../lib/domain/exchange/import-batch.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { importStore } from '../../lib/storage/import-store.ts';
import { Button } from '../ui/button.tsx';
import { momentText } from '../ui/dates.ts';
import { Loaded } from '../ui/loaded.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';

/** The last imports, each of which can still be taken back. */
export function LastImports() {
  const { db } = useStores();
  const live = useLive(() => importStore(db).last(), [db]);
  return (
    <Loaded live={live}>
      {(batches) =>
        batches.length === 0 ? null : (
          <Section title={t('lastImports')} count={batches.length}>
            <Card flush>
              <ul className="divide-y divide-line">
                {batches.map((batch) => (
                  <BatchItem key={batch.id} batch={batch} />
                ))}
              </ul>
            </Card>
          </Section>
        )
      }
    </Loaded>
  );
}

function BatchItem({ batch }: { readonly batch: ImportSummary }) {
  const { db, write } = useStores();
  const [error, setError] = useState<SaveError | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const undo = async () => {
    const result = await write(importStore(db).undo(batch.id, Date.now()));
    if (!result.ok) setError(result.error);
    else setDone(t('importUndone', result.value.removed, result.value.restored, result.value.kept));
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
      <span className="min-w-0 font-medium break-words">{batch.name}</span>
      <span className="text-sm text-muted">{momentText(batch.atMs)}</span>
      {batch.undoneAtMs === null ? (
        <>
          <span className="text-sm text-muted">{plural('importedTerms', batch.count)}</span>
          <Button size="sm" className="ml-auto" onClick={undo} aria-label={t('importUndoNamed', batch.name)}>
            {t('importUndo')}
          </Button>
        </>
      ) : (
        <span className="text-sm text-muted">{t('importTakenBack', momentText(batch.undoneAtMs))}</span>
      )}
      <output className="w-full text-sm text-muted empty:hidden">{done}</output>
      <SaveErrorNote error={error} />
    </li>
  );
}
