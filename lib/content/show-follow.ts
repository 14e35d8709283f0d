import type { PageView } from '../webmail/webmail.ts';
import type { Card } from './card.ts';
import { accountOf, sendersOf } from './open-page.ts';
import type { Page } from './page.ts';
import { cornerOf } from './place-card.ts';

/** Opens the card that offers to follow the senders of the thread in front; false when there is nobody to follow. */
export function showFollow(page: Page, card: Card, view: PageView): boolean {
  const { thread } = view;
  const senders = thread === null ? [] : sendersOf(thread, view, page.senders);
  const isFollowed = senders.some(({ address }) => page.senders.standingOf(address) === 'followed');
  const strangers = senders.filter(({ address }) => address !== null);
  if (thread === null || isFollowed || strangers.length === 0) return false;
  card.open({
    subject: { kind: 'follow', senders: strangers.slice(0, 50), account: accountOf(view) },
    about: thread,
    anchor: () => [cornerOf(page.document)],
    editor: null,
    by: 'key',
  });
  return true;
}
