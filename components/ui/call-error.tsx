import type { ReactNode } from 'react';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { ErrorNote } from './error-note.tsx';

const words: Record<CallError['kind'], MessageKey> = {
  'not-allowed': 'callErrorNotAllowed',
  'unknown-call': 'callErrorNotAllowed',
  malformed: 'callErrorMalformed',
  'not-followed': 'callErrorNotFollowed',
  gone: 'callErrorGone',
  'no-space': 'callErrorNoSpace',
  'newer-database': 'callErrorNewerDatabase',
  failed: 'callErrorFailed',
  orphaned: 'callErrorOrphaned',
};

/** Why a call was not answered, in words. */
export const callErrorText = (error: CallError): string => t(words[error.kind]);

/** The same as a note; `action` is usually "Try again". */
export function CallErrorNote({ error, action }: { readonly error: CallError; readonly action?: ReactNode }) {
  return <ErrorNote action={action}>{callErrorText(error)}</ErrorNote>;
}
