import { useState } from 'react';
import type { OpenedFile } from '../../lib/domain/exchange/open-file.ts';
import type { ImportAnswers } from '../../lib/domain/exchange/preview.ts';
import { guessMapping } from '../../lib/domain/exchange/table/guess-mapping.ts';
import type { Term } from '../../lib/domain/glossary/term.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { Loaded } from '../ui/loaded.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { ImportPreviewStep } from './import-preview.tsx';
import { MapColumns } from './map-columns.tsx';

export type OpenedImportProps = {
  readonly file: OpenedFile;
  readonly name: string;
  readonly delimiter: string | undefined;
  readonly onDelimiter: (delimiter: string | undefined) => void;
  readonly onLeave: () => void;
};

/** What the program would answer by itself. */
export function firstAnswers(file: OpenedFile, name: string): ImportAnswers {
  const table = file.kind === 'table' ? file.sheets[0]?.table : undefined;
  return {
    sheet: 0,
    table: null,
    mapping: table === undefined ? null : guessMapping(table).mapping,
    wordsAre: /reject/i.test(name) ? 'discouraged' : 'preferred',
    definitionSide: 'ours',
    language: table === undefined ? 'en' : guessMapping(table).mapping.language,
    allowNoise: false,
    suppliers: new Map(),
  };
}

/** From an opened file to a stored import: columns first when there are some, then the preview. */
export function OpenedImport(props: OpenedImportProps) {
  const { terms, suppliers } = useStores();
  const live = useLive<Here>(
    async () => ({ glossary: await terms.all(), suppliers: await suppliers.all() }),
    [terms, suppliers],
  );
  return <Loaded live={live}>{(here) => <Steps {...props} here={here} />}</Loaded>;
}

type Here = { readonly glossary: readonly Term[]; readonly suppliers: readonly Supplier[] };

function Steps({
  file,
  name,
  delimiter,
  onDelimiter,
  onLeave,
  here,
}: OpenedImportProps & { readonly here: Here }) {
  const [answers, setAnswers] = useState(() => firstAnswers(file, name));
  const [isMapped, setIsMapped] = useState(file.kind !== 'table');
  const change = (patch: Partial<ImportAnswers>) => setAnswers({ ...answers, ...patch });
  if (file.kind === 'table' && !isMapped)
    return (
      <MapColumns
        file={file}
        answers={answers}
        change={change}
        delimiter={delimiter}
        onDelimiter={onDelimiter}
        onContinue={() => setIsMapped(true)}
        onLeave={onLeave}
      />
    );
  return (
    <ImportPreviewStep
      file={file}
      name={name}
      answers={answers}
      change={change}
      here={here}
      onBack={file.kind === 'table' ? () => setIsMapped(false) : null}
      onLeave={onLeave}
    />
  );
}
