import type { ReactNode } from 'react';
import { assertNever } from '../../lib/domain/assert-never.ts';
import { CallErrorNote } from './call-error.tsx';
import { Skeleton } from './skeleton.tsx';
import type { Live } from './use-live.ts';

export type LoadedProps<T> = { readonly live: Live<T>; readonly children: (value: T) => ReactNode };

/** Shows a live answer, its place while it is on its way, or why it can't be had. */
export function Loaded<T>({ live, children }: LoadedProps<T>) {
  switch (live.kind) {
    case 'loading':
      return <Skeleton />;
    case 'failed':
      return <CallErrorNote error={live.error} />;
    case 'loaded':
      return children(live.value);
    default:
      return assertNever(live);
  }
}
