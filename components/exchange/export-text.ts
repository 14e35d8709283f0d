import { assertNever } from '../../lib/domain/assert-never.ts';
import { writeOwnJson } from '../../lib/domain/exchange/own-json.ts';
import type { KnownSupplier } from '../../lib/domain/exchange/supplier-refs.ts';
import type { ExportFormat } from '../../lib/domain/exchange/write/formats.ts';
import { writeCsv } from '../../lib/domain/exchange/write/write-csv.ts';
import { writeMarkdown } from '../../lib/domain/exchange/write/write-markdown.ts';
import { writeTbx } from '../../lib/domain/exchange/write/write-tbx.ts';
import type { Term } from '../../lib/domain/glossary/term.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { statusText } from '../glossary/term-standing.tsx';

/** What the browser is told a file is. */
export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  tbx: 'application/xml',
  markdown: 'text/markdown',
};

const names: Readonly<Record<ExportFormat, readonly [name: MessageKey, detail: MessageKey]>> = {
  json: ['formatJson', 'formatJsonHint'],
  csv: ['formatCsv', 'formatCsvHint'],
  tbx: ['formatTbx', 'formatTbxHint'],
  markdown: ['formatMarkdown', 'formatMarkdownHint'],
};

/** A format and whom it is for. */
export const formatText = (format: ExportFormat): { readonly name: string; readonly detail: string } => ({
  name: t(names[format][0]),
  detail: t(names[format][1]),
});

/** The text of an export. */
export function writeExport(
  format: ExportFormat,
  terms: readonly Term[],
  suppliers: readonly KnownSupplier[],
  nowMs: number,
): string {
  switch (format) {
    case 'json':
      return writeOwnJson(terms, suppliers, nowMs);
    case 'csv':
      return writeCsv(terms, suppliers);
    case 'tbx':
      return writeTbx(terms, suppliers, terms[0]?.labels[0]?.lang ?? 'en');
    case 'markdown':
      return writeMarkdown(terms, suppliers, {
        title: t('navGlossary'),
        our: t('ourMeaning'),
        their: t('theirMeaning'),
        agreed: t('termAgreedMeaning'),
        status: t('status'),
        alsoWritten: t('columnVariants'),
        notWritten: t('columnDiscouraged'),
        suppliers: t('navSuppliers'),
        note: t('columnNote'),
        statusText,
      });
    default:
      return assertNever(format);
  }
}
