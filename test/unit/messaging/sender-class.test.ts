import { expect, test } from 'vitest';
import { mailOrigins } from '../../../lib/messaging/mail-hosts.ts';
import { senderClass } from '../../../lib/messaging/sender-class.ts';
import { forgedSenders, own, senders } from './senders.ts';

const added = ['https://mail.buyer.example.com', 'https://*.mcas.ms'];

test.each([
  ['mail', senders.mail],
  ['mail', senders.mailPopOut],
  ['card', senders.card],
  ['card', senders.cardInPopOut],
  ['page', senders.popup],
  ['page', senders.workspace],
] as const)('%s is recognised by %o', (kind, sender) => {
  expect(senderClass(sender, own, added)).toBe(kind);
});

test.each(mailOrigins)('a script on %s is mail', (origin) => {
  expect(senderClass({ ...senders.mail, origin }, own, [])).toBe('mail');
});

test.each(Object.entries(forgedSenders))('%s is nobody', (_, sender) => {
  expect(senderClass(sender, own, added)).toBeNull();
});

test.each(['https://mail.buyer.example.com', 'https://outlook.office.com.mcas.ms'])(
  'a script on %s is mail once the user added the host, and nobody before',
  (origin) => {
    expect(senderClass({ ...senders.mail, origin }, own, added)).toBe('mail');
    expect(senderClass({ ...senders.mail, origin }, own, [])).toBeNull();
  },
);

test.each([
  'https://buyer.example.com',
  'https://www.mail.buyer.example.com',
  'https://mail.buyer.example.com.evil.example.com',
  'http://mail.buyer.example.com',
  'https://mail.buyer.example.com:8443',
  'https://evilmcas.ms',
  'https://mcas.ms',
  'http://outlook.office.com.mcas.ms',
  'null',
])('an added host opens the door for no other: %s', (origin) => {
  expect(senderClass({ ...senders.mail, origin }, own, added)).toBeNull();
});

test('a page of ours in the tab of an added host is no page', () => {
  const tab = { id: 4, url: 'https://mail.buyer.example.com/owa/' };
  expect(senderClass({ ...senders.popup, frameId: 0, tab }, own, added)).toBeNull();
});
