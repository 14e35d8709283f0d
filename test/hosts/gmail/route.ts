import type { MailThread } from '../mailbox/mailbox.ts';
import { answerTo, newDraft } from '../page/answer.ts';
import { the } from '../page/html.ts';
import { mailbox, threads } from '../page/world.ts';
import { openDraft } from './drafts.ts';
import { hashTokenOf } from './ids.ts';
import { showList, showNothing, showThread } from './views.ts';

const account = mailbox.account.address;

/** Address of a conversation in the inbox. */
export const hashOf = (thread: MailThread): string => `#inbox/${hashTokenOf(thread)}`;

const title = (subject: string): string => `${subject} - ${account} - Gmail`;

/** The list, or the conversation that the last part of the hash names. */
function routeByHash(): void {
  document.body.className = 'aAU';
  const [place = '', ...rest] = location.hash.slice(1).split('/');
  const thread = threads.find((candidate) => hashTokenOf(candidate) === rest.at(-1));
  document.title = title(thread?.subject ?? 'Inbox');
  if (thread !== undefined) showThread(thread);
  else if (place === 'settings' || place === 'chat') showNothing();
  else showList();
}

/** A window of its own shows one conversation, or one draft. */
function routeWindow(): void {
  const query = new URLSearchParams(location.search);
  const thread = threads.find(({ id }) => id === query.get('th'));
  if (query.get('view') !== 'cm') {
    document.body.className = 'aAU xE Su';
    if (thread !== undefined) showThread(thread);
    document.title = title(thread?.subject ?? '');
    return;
  }
  document.body.className = 'xE xp';
  const answered = thread?.mails.find(({ id }) => id === query.get('msg'));
  const start =
    thread === undefined || answered === undefined
      ? newDraft
      : answerTo(thread, answered, query.get('act') ?? 'reply');
  document.title = title(start.subject);
  openDraft(start, 'window', the('.dw .no'));
}

/** Shows what the address says. */
export const route = (): void => (location.pathname.endsWith('/popout') ? routeWindow() : routeByHash());
