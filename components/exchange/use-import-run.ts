import { useRef, useState } from 'react';
import type { TermWrite } from '../../lib/domain/exchange/decide.ts';
import { plural } from '../../lib/i18n/t.ts';
import type { ChangeError } from '../../lib/storage/change.ts';
import { importStore } from '../../lib/storage/import-store.ts';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';

/** How far the storing of an import is. */
export type ImportRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'storing'; readonly done: number; readonly total: number }
  | { readonly kind: 'refused'; readonly error: ChangeError }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'stored'; readonly count: number };

/** Stores an import once, tells how far it is, and offers to take it back. It goes on when the page is left. */
export function useImportRun(name: string) {
  const { db, write } = useStores();
  const offerUndo = useUndo();
  const [run, setRun] = useState<ImportRun>({ kind: 'idle' });
  const stopping = useRef<AbortController | null>(null);
  const store = async (writes: readonly TermWrite[]) => {
    if (run.kind === 'storing') return;
    const imports = importStore(db);
    const id = crypto.randomUUID();
    const stop = new AbortController();
    stopping.current = stop;
    const onStored = (done: number) => setRun({ kind: 'storing', done, total: writes.length });
    onStored(0);
    const batch = { id, name, nowMs: Date.now() };
    const result = await write(imports.run(batch, writes, { signal: stop.signal, onStored }));
    if (result.ok) {
      setRun({ kind: 'stored', count: writes.length });
      offerUndo(plural('importDone', writes.length), () => write(imports.undo(id, Date.now())));
    } else
      setRun(
        result.error.kind === 'stopped' ? { kind: 'stopped' } : { kind: 'refused', error: result.error },
      );
  };
  return { run, store, stop: () => stopping.current?.abort() };
}
