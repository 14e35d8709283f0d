import { type FormEvent, useState } from 'react';
import type { EntryNames } from '../../lib/domain/journal/entry-files.ts';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import type { ExportUnit } from './export-entries.ts';

export type ExportFormProps = { readonly entries: readonly JournalEntry[]; readonly names: EntryNames };

/** Saves the notes that are shown as Markdown files for the user's own use. */
export function ExportForm({ entries, names }: ExportFormProps) {
  const [unit, setUnit] = useState<ExportUnit>('entry');
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    // The library that makes archives is loaded for this only.
    const { exportEntries } = await import('./export-entries.ts');
    setSavedAs(exportEntries(entries, unit, names, Date.now()));
  };
  const choice = (value: ExportUnit, label: string) => (
    <Choice type="radio" name="unit" checked={unit === value} onChange={() => setUnit(value)}>
      {label}
    </Choice>
  );
  return (
    <details>
      <summary className="text-sm text-muted">{t('entriesExport')}</summary>
      <form onSubmit={save} className="flex flex-col items-start gap-2 pt-2">
        <div role="radiogroup" aria-label={t('entriesExport')}>
          {choice('entry', t('exportPerEntry'))}
          {choice('supplier', t('exportPerSupplier'))}
        </div>
        <p className="text-sm text-muted">{t('entriesExportPrivate')}</p>
        <Button type="submit" size="sm" disabled={entries.length === 0}>
          {plural('entriesExportSave', entries.length)}
        </Button>
        <output className="text-sm text-muted">{savedAs === null ? '' : t('ownFileSaved', savedAs)}</output>
      </form>
    </details>
  );
}
