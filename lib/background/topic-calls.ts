import type { Charter, CharterRow } from '../domain/charter/charter.ts';
import { type CompiledTopics, compileTopics, topicsIn } from '../domain/charter/topics.ts';
import { calendarDayAt } from '../domain/language/day-input.ts';
import type { MessageOnPage } from '../domain/message/message.ts';
import type { Supplier } from '../domain/relationship/supplier.ts';
import { err, ok } from '../domain/result.ts';
import type { Handlers } from '../messaging/guard.ts';
import { charterStore } from '../storage/charter-store.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { sightingStore } from '../storage/sighting-store.ts';
import { authorshipOf } from './thread-supplier.ts';

/** More rows than this in one message say nothing. */
const SHOWN_TOPICS = 3;

/** What the charter says about what a message is about. */
export const topicCalls = (db: ParlanceDatabase): Pick<Handlers, 'topics'> => ({
  async topics({ message }) {
    const author = await authorshipOf(db, message);
    if (author === null) return err({ kind: 'not-followed' });
    const about = await aboutWhat(db, author.supplier, message);
    return ok(about === null ? [] : about.rows.slice(0, SHOWN_TOPICS));
  },
});

/** Keeps on which day mail about a row of the charter was seen. Of a message without a time nothing is kept. */
export async function noteTopics(
  db: ParlanceDatabase,
  supplier: Supplier,
  message: MessageOnPage,
): Promise<void> {
  if (message.sentAtMs === null) return;
  const about = await aboutWhat(db, supplier, message);
  if (about === null || about.rows.length === 0) return;
  const rowIds = about.rows.map(({ id }) => id);
  // A day that could not be kept is seen again with the next message; nothing waits for it.
  await sightingStore(db).see(about.charter, rowIds, calendarDayAt(message.sentAtMs));
}

type About = { readonly charter: Charter; readonly rows: readonly CharterRow[] };

async function aboutWhat(
  db: ParlanceDatabase,
  supplier: Supplier,
  { thread, ownText }: MessageOnPage,
): Promise<About | null> {
  const charter = await charterStore(db).of(supplier.id);
  if (charter === null || charter.rows.length === 0) return null;
  return { charter, rows: topicsIn(compiledOf(charter), { subject: thread.subject, ownText }) };
}

/** The topics of the charters of open mail, compiled once for each state; a saving of time only. */
const ready = new Map<Charter['id'], { readonly rev: number; readonly topics: CompiledTopics }>();

function compiledOf(charter: Charter): CompiledTopics {
  const known = ready.get(charter.id);
  if (known?.rev === charter.rev) return known.topics;
  const topics = compileTopics(charter);
  ready.set(charter.id, { rev: charter.rev, topics });
  return topics;
}
