import type { MailThread } from '../mailbox/mailbox.ts';
import { newDraft } from '../page/answer.ts';
import { elementOf, the } from '../page/html.ts';
import { mailbox, threads } from '../page/world.ts';
import { openDraft } from './drafts.ts';
import { showEmpty, showFullCompose, showItem, showThread } from './reading.ts';
import { base, idOfMail, idOfThread } from './world.ts';

/** Path of a conversation in the inbox. */
export const pathOf = (thread: MailThread): string =>
  `${base}/inbox/id/${encodeURIComponent(idOfThread(thread))}`;

/** Path under which a mail has a window of its own. */
export const deeplinkOf = (mail: Parameters<typeof idOfMail>[0]): string => {
  const id = encodeURIComponent(idOfMail(mail));
  return `${base}/deeplink/read/${id}?ItemID=${id}&exvsurl=1&viewmodel=ReadMessageItem&ispopout=0`;
};

/** Goes to a path of the application without loading anything. */
export function goTo(path: string): void {
  history.pushState({}, '', path);
  route();
}

function routeDeeplink(rest: string): void {
  if (rest.startsWith('compose')) {
    const form = elementOf('<div data-app-section="Form_Content" role="form" class="Form_Content"></div>');
    the('#app').replaceChildren(form);
    const query = new URLSearchParams(location.search);
    const to = (query.get('to') ?? '').split(';').filter((address) => address.includes('@'));
    openDraft(
      {
        ...newDraft,
        to: to.map((address) => ({ name: address, address })),
        subject: query.get('subject') ?? '',
      },
      'window',
      form,
    );
    return;
  }
  const wanted = new URLSearchParams(location.search).get('ItemID');
  for (const thread of mailbox.threads) {
    const mail = thread.mails.find((candidate) => idOfMail(candidate) === wanted);
    if (mail !== undefined) showItem(thread, mail);
  }
}

function routeConversation(path: readonly string[]): void {
  const id = decodeURIComponent(path.at(-1) ?? '');
  const thread = threads.find((candidate) => idOfThread(candidate) === id);
  document.title = `${thread?.subject ?? 'Mail'} - ${mailbox.account.name} - Outlook`;
  if (thread === undefined) showEmpty();
  else showThread(thread);
}

/** Shows what the address says. */
export function route(): void {
  const [place = '', ...rest] = location.pathname.slice(base.length + 1).split('/');
  if (place === 'deeplink') routeDeeplink(rest.join('/'));
  else if (place === 'compose') openDraft(newDraft, 'pane', showFullCompose());
  else routeConversation(rest);
}
