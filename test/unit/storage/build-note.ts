import type { NoteDraft } from '../../../lib/domain/journal/journal-entry.ts';

/** A note that is about nobody in particular. */
export const buildNote = (given: Partial<NoteDraft> = {}): NoteDraft => ({
  text: 'Called Li, all is well.',
  quote: null,
  thread: null,
  messageKey: null,
  supplierId: null,
  personId: null,
  tags: [],
  ...given,
});
