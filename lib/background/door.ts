import { browser } from 'wxt/browser';
import { guard } from '../messaging/guard.ts';
import type { Call } from '../messaging/protocol.ts';
import { answerCalls } from '../messaging/transport.ts';
import { storageFailure } from '../storage/change.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { opStore } from '../storage/op-store.ts';
import { createHandlers } from './create-handlers.ts';
import { showDueReviews } from './due-reviews.ts';
import { addedHosts } from './mail-host-grants.ts';
import type { Now } from './now.ts';
import { refreshMailTabs } from './refresh-mail-tabs.ts';
import { countRefusal } from './refusals.ts';

/** Changes that open mail pages show at once; a note is seen in extension documents only. */
const shownInMail: ReadonlySet<Call> = new Set([
  'follow',
  'dismissHint',
  'muteAdvice',
  'switchAdvice',
  'setTermMute',
  'addTerm',
  'setWatch',
]);

/** Opens the one door for calls of mail pages and the card. */
export function openDoor(db: ParlanceDatabase, now: Now): void {
  const onChanged = () => {
    void refreshMailTabs();
    void showDueReviews(db, now());
  };
  const answer = guard({
    handlers: createHandlers({ db, now, onChanged }),
    own: { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') },
    addedHosts,
    once: (key, body) => opStore(db).once(key, now(), body),
    done: (call) => {
      if (shownInMail.has(call)) onChanged();
    },
    failure: (error) => storageFailure(error) ?? { kind: 'failed' },
    refused: (error) => void countRefusal(error),
  });
  answerCalls(answer);
}
