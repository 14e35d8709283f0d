import type { SentMail } from '../host-options.ts';
import { mailbox } from '../page/world.ts';
import { closeDraft, contentOf, type Draft } from './drafts.ts';
import { appendMail, replaceMail } from './thread-view.ts';
import { currentView } from './views.ts';

/** What the user sent, for the tests. */
export const sent: SentMail[] = [];

const minuteMs = 60_000;

/** Sends a draft: the mail joins its conversation with a temporary id. */
export function send(draft: Draft): void {
  const { quote, ...content } = contentOf(draft);
  sent.push({ ...content, html: content.html + quote });
  closeDraft(draft);
  const view = currentView();
  if (view === null || view.thread.id !== draft.start.thread?.id) return;
  appendMail(view, {
    id: `just-sent-${sent.length}`,
    from: mailbox.account,
    to: [...draft.start.to],
    cc: [...draft.start.cc],
    sentAtMs: mailbox.todayMs + sent.length * minuteMs,
    ownText: '',
    html: content.html,
    quotedHtml: quote,
  });
}

/** The server has answered: just-sent mails of the conversation in front get their lasting ids. */
export function sync(): void {
  const view = currentView();
  if (view === null) return;
  for (const [index, mail] of view.thread.mails.entries()) {
    if (mail.id.startsWith('just-')) replaceMail(view, index, { ...mail, id: mail.id.slice('just-'.length) });
  }
}
