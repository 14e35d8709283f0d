import { fileName } from '../../lib/domain/exchange/file-name.ts';
import { writeArchive } from '../../lib/domain/exchange/write/write-archive.ts';
import { type EntryNames, entryFiles, supplierFiles } from '../../lib/domain/journal/entry-files.ts';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { downloadFile } from '../settings/download-text.ts';

/** What a file of an export holds. */
export type ExportUnit = 'entry' | 'supplier';

/** Hands entries to the browser as Markdown, in an archive when there is more than one file; answers with its name. */
export function exportEntries(
  entries: readonly JournalEntry[],
  unit: ExportUnit,
  names: EntryNames,
  nowMs: number,
): string {
  const files = unit === 'entry' ? entryFiles(entries, names) : supplierFiles(entries, names, nowMs);
  const [first] = files;
  if (files.length === 1 && first !== undefined) {
    downloadFile(first.name, first.text, 'text/markdown');
    return first.name;
  }
  const name = fileName(nowMs, '', 'Journal', 'zip');
  downloadFile(name, writeArchive(files, nowMs), 'application/zip');
  return name;
}
