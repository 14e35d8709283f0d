import { useState } from 'react';
import { fileName } from '../../lib/domain/exchange/file-name.ts';
import type { Item } from '../../lib/domain/journal/item.ts';
import type { ItemsCsvError } from '../../lib/domain/journal/read-items-csv.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { itemStore } from '../../lib/storage/item-store.ts';
import { downloadText } from '../settings/download-text.ts';
import { Button } from '../ui/button.tsx';
import { ChooseFile } from '../ui/choose-file.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { FileRefused } from './file-refused.tsx';

export type ItemsFileProps = {
  /** What is shown, which is what is saved. */
  readonly items: readonly Item[];
  readonly all: readonly Item[];
  readonly suppliers: readonly Supplier[];
};

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'taken'; readonly count: number }
  | { readonly kind: 'refused'; readonly error: ItemsCsvError }
  | { readonly kind: 'failed'; readonly error: SaveError };

/** Items as a table for spreadsheets, out and in. A file is taken as a whole or not at all. */
export function ItemsFile({ items, all, suppliers }: ItemsFileProps) {
  const { db, write } = useStores();
  const [state, setState] = useState<State>({ kind: 'idle' });
  // Reader and writer are loaded on a press only.
  const save = async () => {
    const { writeItems } = await import('../../lib/domain/journal/items-csv.ts');
    downloadText(fileName(Date.now(), '', 'Promises', 'csv'), writeItems(items, suppliers), 'text/csv');
  };
  const take = async (file: File) => {
    const { readItemsFile } = await import('./read-items-file.ts');
    const read = await readItemsFile(file, { suppliers, items: all, nowMs: Date.now() });
    if (!read.ok) return setState({ kind: 'refused', error: read.error });
    const stored = await write(itemStore(db).saveAll(read.value));
    setState(stored.ok ? { kind: 'taken', count: stored.value } : { kind: 'failed', error: stored.error });
  };
  return (
    <Section title={t('itemsFile')}>
      <p className="text-sm text-muted">{t('itemsFileHow')}</p>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="sm" disabled={items.length === 0} onClick={save}>
          {t('itemsFileSave')}
        </Button>
        <ChooseFile label={t('itemsFileTake')} accept=".csv,text/csv" onChoose={take} />
        <output className="text-sm text-muted">
          {state.kind === 'taken' ? plural('itemsTaken', state.count) : ''}
        </output>
      </div>
      {state.kind === 'refused' && <FileRefused error={state.error} />}
      {state.kind === 'failed' && <SaveErrorNote error={state.error} />}
    </Section>
  );
}
