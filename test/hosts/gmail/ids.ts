import type { Mail, MailThread } from '../mailbox/mailbox.ts';

const hash = (text: string): bigint => {
  let value = 5381n;
  for (const character of text) value = (value * 33n + BigInt(character.codePointAt(0) ?? 0)) & 0xfffffn;
  return value;
};

// The upper bits of a legacy id are the time of delivery in milliseconds.
const numberOf = (mail: Mail): bigint => (BigInt(mail.sentAtMs) << 20n) | hash(mail.id);
const hex = (id: bigint): string => id.toString(16).padStart(16, '0');

/** Ids of a message: the decimal one of the sync protocol and the older hexadecimal one. */
export const messageIds = (mail: Mail): { perm: string; legacy: string } => ({
  perm: `msg-f:${numberOf(mail)}`,
  legacy: hex(numberOf(mail)),
});

/** Ids of a thread: those of its first message. */
export function threadIds(thread: MailThread): { perm: string; legacy: string } {
  const [first] = thread.mails;
  const id = first === undefined ? 0n : numberOf(first);
  return { perm: `thread-f:${id}`, legacy: hex(id) };
}

/** What the address bar shows for a thread. It has nothing to do with the ids in the page. */
export const hashTokenOf = (thread: MailThread): string =>
  `FMfcgz${thread.id.replace(/[^A-Za-z]/g, (other) => (other.codePointAt(0) ?? 0).toString(36).toUpperCase())}`;
