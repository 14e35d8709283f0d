import type {
  Correspondent,
  DraftOnPage,
  Host,
  MessageOnPage,
  ThreadRef,
} from '../domain/message/message.ts';
import type { DraftView, MessageView, SegmentedBody, ThreadView } from '../webmail/webmail.ts';
import { hasText } from './may-read.ts';

// The bounds of `lib/domain/message/message.ts`, which is not imported at run time: it would bring zod into the page.
const MAX_SHORT_TEXT = 1_000;
const MAX_URL = 2_000;
const MAX_PEOPLE = 500;
const MAX_OWN_TEXT = 200_000;

/** Where the open thread can be found again. The query is left out: it may hold search words. */
export function threadRef(
  host: Host,
  thread: Pick<ThreadView, 'threadKey' | 'subject'>,
  url: URL,
): ThreadRef {
  return {
    host,
    threadKey: short(thread.threadKey),
    subject: short(thread.subject),
    url: `${url.origin}${url.pathname}${url.hash}`.slice(0, MAX_URL),
  };
}

/** A message as it is handed to the background. */
export const messageOnPage = (
  thread: ThreadRef,
  message: MessageView,
  position: number,
  body: SegmentedBody,
): MessageOnPage => ({
  thread,
  messageKey: short(message.messageKey),
  sender: person(message.sender),
  recipients: message.recipients?.slice(0, MAX_PEOPLE).map(person) ?? null,
  sentAtMs: message.sentAtMs,
  position,
  ownText: body.own.text.slice(0, MAX_OWN_TEXT),
  truncated: message.truncated || body.truncated || body.own.text.length > MAX_OWN_TEXT,
});

/** A draft as it is handed to the background. */
export const draftOnPage = (draft: DraftView, thread: ThreadRef | null, ownText: string): DraftOnPage => ({
  thread,
  recipients: draft.recipients.slice(0, MAX_PEOPLE).map(person),
  ownText: ownText.slice(0, MAX_OWN_TEXT),
});

/** The messages whose text is in the page, oldest first. Webmails show the newest on top or at the bottom, as the user likes. */
export function readableOldestFirst(thread: ThreadView): readonly MessageView[] {
  const readable = thread.messages.filter(hasText);
  const first = readable[0]?.sentAtMs ?? null;
  const last = readable.at(-1)?.sentAtMs ?? null;
  return first !== null && last !== null && first > last ? readable.toReversed() : readable;
}

const short = (text: string | null): string | null => text?.slice(0, MAX_SHORT_TEXT) ?? null;

/** Somebody with a name of bounded length. */
export const person = (shown: Correspondent): Correspondent => ({
  name: short(shown.name),
  address: shown.address,
});
