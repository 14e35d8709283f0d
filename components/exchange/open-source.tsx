import { useCallback, useEffect, useState } from 'react';
import { type OpenedFile, openFile, openText } from '../../lib/domain/exchange/open-file.ts';
import type { Refusal } from '../../lib/domain/exchange/problem.ts';
import type { Sliced } from '../../lib/domain/exchange/read-entry.ts';
import type { Result } from '../../lib/domain/result.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { decodeBytes } from './decode-text.ts';
import { OpenedImport } from './opened-import.tsx';
import { useSliced } from './use-sliced.ts';
import { Working } from './working.tsx';

/** Where terms come from. */
export type Source =
  | { readonly kind: 'file'; readonly file: File; readonly name: string }
  | { readonly kind: 'text'; readonly text: string; readonly name: string };

export type OpenSourceProps = {
  readonly source: Source;
  readonly onRefused: (refusal: Refusal) => void;
  readonly onLeave: () => void;
};

/** Reads a source, shows that it does, and goes on to what it holds. */
export function OpenSource({ source, onRefused, onLeave }: OpenSourceProps) {
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const take = (buffer: ArrayBuffer) => {
      if (isCurrent) setBytes(new Uint8Array(buffer));
    };
    const refuse = () => {
      if (isCurrent) onRefused({ kind: 'unreadable-file' });
    };
    if (source.kind === 'file') void source.file.arrayBuffer().then(take, refuse);
    return () => {
      isCurrent = false;
    };
  }, [source, onRefused]);
  if (source.kind === 'file' && bytes === null) return <Skeleton />;
  return <OpenBytes bytes={bytes} source={source} onRefused={onRefused} onLeave={onLeave} />;
}

function OpenBytes({
  bytes,
  source,
  onRefused,
  onLeave,
}: OpenSourceProps & { readonly bytes: Uint8Array | null }) {
  const [delimiter, setDelimiter] = useState<string | undefined>(undefined);
  const work = useCallback(
    (): Sliced<Result<OpenedFile, Refusal>> =>
      source.kind === 'text'
        ? openText(source.text, { delimiter })
        : openFile(bytes ?? new Uint8Array(), decodeBytes, { delimiter }),
    [source, bytes, delimiter],
  );
  const sliced = useSliced(work);
  const { state } = sliced;
  const refusal = state.kind === 'done' && !state.value.ok ? state.value.error : null;
  useEffect(() => {
    if (refusal !== null) onRefused(refusal);
  }, [refusal, onRefused]);
  if (state.kind !== 'done') return <Working sliced={sliced} onCancel={onLeave} />;
  if (!state.value.ok) return null;
  return (
    <OpenedImport
      key={delimiter ?? ''}
      file={state.value.value}
      name={source.name}
      delimiter={delimiter}
      onDelimiter={setDelimiter}
      onLeave={onLeave}
    />
  );
}
