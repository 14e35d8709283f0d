import * as z from 'zod/mini';
import { Address } from './address.ts';

/** The webmails we read. */
export const Host = z.enum(['gmail', 'outlook']);
export type Host = z.infer<typeof Host>;

const shortText = () => z.string().check(z.maxLength(1_000));

/** Somebody as the page shows them; `address` is null when the page does not hold it. */
export const Correspondent = z.strictObject({
  name: z.nullable(shortText()),
  address: z.nullable(Address),
});
export type Correspondent = z.infer<typeof Correspondent>;

/** Where a conversation can be found again. */
export const ThreadRef = z.strictObject({
  host: Host,
  /** The host's id of the thread, or null when the page does not tell. */
  threadKey: z.nullable(shortText()),
  subject: z.nullable(shortText()),
  /** Address of the page at that time, without query; `https:` only. */
  url: z.string().check(z.maxLength(2_000), z.startsWith('https://')),
});
export type ThreadRef = z.infer<typeof ThreadRef>;

/** Own text longer than this is cut by the reader, and the message marked truncated (UTF-16 code units). */
export const MAX_OWN_TEXT = 200_000;

/** The last moment that a `Date` can hold. */
const LAST_MS = 8_640_000_000_000_000;

/**
 * One message of a followed thread as the content script hands it over. JSON only.
 *
 * `ownText` is what its author wrote here, without quotes, signature and footer. A newline in it is a block edge;
 * white space of the source is a space. Spans are half-open UTF-16 offsets into it.
 */
export const MessageOnPage = z.strictObject({
  thread: ThreadRef,
  /** Stable id of the message, or null while the host only has a temporary one. Never stored when null. */
  messageKey: z.nullable(shortText()),
  sender: Correspondent,
  recipients: z.nullable(z.array(Correspondent).check(z.maxLength(500))),
  sentAtMs: z.nullable(z.number().check(z.nonnegative(), z.lte(LAST_MS))),
  /** Place among the readable messages of the thread, oldest first, from 0. */
  position: z.number().check(z.nonnegative()),
  ownText: z.string().check(z.maxLength(MAX_OWN_TEXT)),
  truncated: z.boolean(),
});
export type MessageOnPage = z.infer<typeof MessageOnPage>;

/** What the user is writing, own text only, with the people it goes to. */
export const DraftOnPage = z.strictObject({
  thread: z.nullable(ThreadRef),
  recipients: z.array(Correspondent).check(z.maxLength(500)),
  ownText: z.string().check(z.maxLength(MAX_OWN_TEXT)),
});
export type DraftOnPage = z.infer<typeof DraftOnPage>;

/** Which draft it is, without a word of it: enough to know whom it goes to. */
export const DraftRef = z.omit(DraftOnPage, { ownText: true });
export type DraftRef = z.infer<typeof DraftRef>;
