import { type MailPlace, mutedTerms } from '../domain/glossary/term-mute.ts';
import type { Span } from '../domain/message/span.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { termMuteStore } from '../storage/term-mute-store.ts';

/** The spans of a mail without the terms that the user silenced there. Other spans stay. */
export async function spokenSpans(
  db: ParlanceDatabase,
  spans: readonly Span[],
  mail: MailPlace,
): Promise<readonly Span[]> {
  if (spans.length === 0) return spans;
  const muted = mutedTerms(await termMuteStore(db).all(), mail);
  if (muted.size === 0) return spans;
  const refs = new Set([...muted].map((termId) => `term:${termId}`));
  return spans.filter(({ ref }) => !refs.has(ref));
}
