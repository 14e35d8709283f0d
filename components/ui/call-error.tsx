import type { ReactNode } from 'react';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import type { ChangeError } from '../../lib/storage/change.ts';
import { ErrorNote } from './error-note.tsx';

/** Every reason why something asked for was not done. */
export type Refusal = CallError | ChangeError;

const words: Record<Refusal['kind'], MessageKey> = {
  'not-allowed': 'callErrorNotAllowed',
  'unknown-call': 'callErrorNotAllowed',
  malformed: 'callErrorMalformed',
  'not-followed': 'callErrorNotFollowed',
  gone: 'callErrorGone',
  'no-space': 'callErrorNoSpace',
  'newer-database': 'callErrorNewerDatabase',
  conflict: 'callErrorConflict',
  failed: 'callErrorFailed',
  orphaned: 'callErrorOrphaned',
};

/** Why a call was not answered or a change not made, in words. */
export const callErrorText = (error: Refusal): string => t(words[error.kind]);

/** The same as a note; `action` is usually "Try again". */
export function CallErrorNote({ error, action }: { readonly error: Refusal; readonly action?: ReactNode }) {
  return <ErrorNote action={action}>{callErrorText(error)}</ErrorNote>;
}
