import type { Address } from '../domain/message/address.ts';
import type { DraftView, MessageView, PageView, ThreadView } from '../webmail/webmail.ts';
import type { Senders } from './senders.ts';

/** Everybody on a page who decides what may be read: who wrote, and whom drafts go to. */
export const addressesIn = ({ thread, drafts }: PageView): (Address | null)[] => [
  ...(thread?.messages.map(({ sender }) => sender.address) ?? []),
  ...drafts.flatMap(({ recipients }) => recipients.map(({ address }) => address)),
];

/** Whether a page shows a message or a draft that may be read. */
export function mayReadSomething(senders: Senders, { thread, drafts }: PageView): boolean {
  const messages = thread?.messages.filter(hasText) ?? [];
  return (
    messages.some(({ sender }) => mayReadMessage(senders, thread, sender.address)) ||
    drafts.some((draft) => mayReadDraft(senders, thread, draft))
  );
}

/** Whether the text of a message is in the page. */
export const hasText = ({ state, body }: MessageView): boolean => state === 'expanded' && body !== null;

/** Whether a thread holds a message of a followed sender. */
export const isFollowed = (senders: Senders, thread: ThreadView | null): boolean =>
  thread?.messages.some((message) => senders.standingOf(message.sender.address) === 'followed') ?? false;

/** Whether the text of a sender's message may be read: followed, or ours among messages of somebody followed. */
export function mayReadMessage(senders: Senders, thread: ThreadView | null, sender: Address | null): boolean {
  const standing = senders.standingOf(sender);
  return standing === 'followed' || (standing === 'ours' && isFollowed(senders, thread));
}

/**
 * Whether a draft may be read: it goes to somebody followed. Its thread decides only while the page shows no address of
 * a recipient: what goes to a stranger is not read, wherever it stands.
 */
export function mayReadDraft(senders: Senders, thread: ThreadView | null, draft: DraftView): boolean {
  const addresses = draft.recipients.flatMap(({ address }) => (address === null ? [] : [address]));
  if (addresses.length === 0) return answers(draft, thread) && isFollowed(senders, thread);
  return addresses.some((address) => senders.standingOf(address) === 'followed');
}

/** Whether a draft belongs to the thread in front: by its key, or because it stands in it. */
export const answers = (draft: DraftView, thread: ThreadView | null): boolean =>
  thread !== null &&
  ((draft.threadKey !== null && draft.threadKey === thread.threadKey) ||
    (draft.kind !== 'new' && thread.element.contains(draft.editor)));
