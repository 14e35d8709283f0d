import { ok } from '../domain/result.ts';
import type { Handlers } from '../messaging/guard.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { annotateCalls } from './annotate-calls.ts';
import { cardCalls } from './card-calls.ts';
import { glossaryCache } from './compiled-glossary.ts';
import { draftCalls } from './draft-calls.ts';
import { healthCalls } from './health-calls.ts';
import { hintCalls } from './hint-calls.ts';
import type { Now } from './now.ts';
import { readbackCalls } from './readback-calls.ts';
import { readerCalls } from './reader-calls.ts';
import { recordCalls } from './record-calls.ts';
import { senderCalls } from './sender-calls.ts';
import { signOffCalls } from './sign-off-calls.ts';
import { termCalls } from './term-calls.ts';
import { topicCalls } from './topic-calls.ts';

/** What the handlers rest on. */
export type HandlerOptions = {
  readonly db: ParlanceDatabase;
  readonly now: Now;
  /** Called when stored data changed in a way that open mail pages show. */
  readonly onChanged: () => void;
};

/** An answer for every call of the protocol. */
export function createHandlers({ db, now, onChanged }: HandlerOptions): Handlers {
  const glossaryFor = glossaryCache(db);
  return {
    ...senderCalls(db),
    ...readerCalls,
    ...annotateCalls(db, glossaryFor),
    ...draftCalls(db, now, glossaryFor),
    ...hintCalls(db, now, glossaryFor),
    ...readbackCalls(db, now, glossaryFor),
    ...recordCalls(db, now),
    ...signOffCalls(db, now),
    ...termCalls(db, now),
    ...topicCalls(db),
    ...cardCalls,
    ...healthCalls,
    changed: () => {
      onChanged();
      return Promise.resolve(ok(null));
    },
  };
}
