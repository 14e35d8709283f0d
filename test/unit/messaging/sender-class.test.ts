import { expect, test } from 'vitest';
import { mailOrigins } from '../../../lib/messaging/mail-hosts.ts';
import { senderClass } from '../../../lib/messaging/sender-class.ts';
import { forgedSenders, own, senders } from './senders.ts';

test.each([
  ['mail', senders.mail],
  ['mail', senders.mailPopOut],
  ['card', senders.card],
  ['card', senders.cardInPopOut],
  ['page', senders.popup],
  ['page', senders.workspace],
] as const)('%s is recognised by %o', (kind, sender) => {
  expect(senderClass(sender, own)).toBe(kind);
});

test.each(mailOrigins)('a script on %s is mail', (origin) => {
  expect(senderClass({ ...senders.mail, origin }, own)).toBe('mail');
});

test.each(Object.entries(forgedSenders))('%s is nobody', (_, sender) => {
  expect(senderClass(sender, own)).toBeNull();
});
