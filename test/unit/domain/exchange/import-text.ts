import { decodeBytes } from '../../../../components/exchange/decode-text.ts';
import { openFile } from '../../../../lib/domain/exchange/open-file.ts';
import {
  type ImportAnswers,
  type ImportPreview,
  previewImport,
} from '../../../../lib/domain/exchange/preview.ts';
import type { Problem, Refusal } from '../../../../lib/domain/exchange/problem.ts';
import { finish } from '../../../../lib/domain/exchange/read-entry.ts';
import type { KnownSupplier } from '../../../../lib/domain/exchange/supplier-refs.ts';
import { guessMapping } from '../../../../lib/domain/exchange/table/guess-mapping.ts';
import { nameOf, type Term } from '../../../../lib/domain/glossary/term.ts';
import { TermId } from '../../../../lib/domain/ids.ts';
import { NOON_MS } from '../../builders.ts';

/** What there is before an import. */
export type Here = {
  readonly glossary?: readonly Term[];
  readonly suppliers?: readonly KnownSupplier[];
  readonly answers?: Partial<ImportAnswers>;
};

/** Imports text or bytes with the answers the program suggests, up to the preview. */
export function importText(
  source: string | Uint8Array,
  { glossary = [], suppliers = [], answers = {} }: Here = {},
): ImportPreview | Refusal {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const opened = finish(openFile(bytes, decodeBytes));
  if (!opened.ok) return opened.error;
  const table = opened.value.kind === 'table' ? opened.value.sheets[0]?.table : undefined;
  let count = 0;
  const nextId = () => {
    count += 1;
    return TermId.parse(`new-${count}`);
  };
  return finish(
    previewImport(
      opened.value,
      {
        sheet: 0,
        table: null,
        mapping: table === undefined ? null : guessMapping(table).mapping,
        wordsAre: 'preferred',
        definitionSide: 'ours',
        language: 'en',
        allowNoise: false,
        suppliers: new Map(),
        ...answers,
      },
      { glossary, suppliers, nextId, nowMs: NOON_MS },
    ),
  );
}

/** The same where the file is known to be read. */
export function previewOf(source: string | Uint8Array, here?: Here): ImportPreview {
  const preview = importText(source, here);
  if ('kind' in preview) throw new Error(preview.kind);
  return preview;
}

/** The terms of a file as they would be taken. */
export const termsIn = (source: string | Uint8Array, here?: Here): Term[] =>
  previewOf(source, here).compared.map(({ taken }) => taken);

/** The terms of a file by their written forms: `en+lead time en-throughput time`. */
export const formsIn = (source: string | Uint8Array, here?: Here): string[] =>
  termsIn(source, here).map(({ labels }) =>
    labels.map(({ lang, use, text }) => `${lang}${SIGNS[use]}${text}`).join(' '),
  );

const SIGNS = { preferred: '+', variant: '~', discouraged: '-' } as const;

/** Names of the terms of a file. */
export const namesIn = (source: string | Uint8Array): string[] => termsIn(source).map(nameOf);

/** What is wrong with a file, by row and kind. */
export const problemsIn = (source: string | Uint8Array, here?: Here): string[] =>
  previewOf(source, here).problems.map(({ place, kind }: Problem) => `${place} ${kind}`);

/** Why a file is not read. */
export const refusalOf = (source: string | Uint8Array): string => {
  const refusal = importText(source);
  return 'kind' in refusal ? refusal.kind : 'read';
};
