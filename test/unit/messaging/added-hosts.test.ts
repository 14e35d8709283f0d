import { expect, test } from 'vitest';
import { addedAmong, readMailHost } from '../../../lib/messaging/added-hosts.ts';
import { hasCard, hostGroups } from '../../../lib/messaging/mail-hosts.ts';

test.each([
  ['mail.buyer.example.com', 'https://mail.buyer.example.com'],
  ['  https://Mail.Buyer.example.com/owa/?a=1#b ', 'https://mail.buyer.example.com'],
  ['outlook.office365.us', 'https://outlook.office365.us'],
  ['*.mcas.ms', 'https://*.mcas.ms'],
  ['outlook.office.com.mcas.ms/mail', 'https://outlook.office.com.mcas.ms'],
])('%j means %s', (text, origin) => {
  expect(readMailHost(text)).toEqual({ ok: true, value: origin });
});

test.each([
  ['', 'no-host'],
  ['mail', 'no-host'],
  ['ana@buyer.example.com', 'no-host'],
  ['mail.buyer.example.com:8443', 'no-host'],
  ['*.example.com', 'no-host'],
  ['https://*/', 'no-host'],
  ['ftp://mail.buyer.example.com', 'no-host'],
  ['two words', 'no-host'],
  ['http://mail.buyer.example.com', 'not-https'],
  ['https://mail.google.com/mail', 'known'],
])('%j is not added: %s', (text, kind) => {
  expect(readMailHost(text)).toMatchObject({ ok: false, error: { kind } });
});

test('a host that was read is found again among what the browser grants', () => {
  const origins = Object.values(hostGroups).flat();
  expect(addedAmong(origins.map((origin) => `${origin}/*`))).toEqual(origins.toSorted());
});

test('the card works where the policy of our documents allows it, and nowhere else', () => {
  expect(
    ['https://mail.google.com', 'https://partner.outlook.cn', 'https://x.us2.mcas.ms'].every(hasCard),
  ).toBe(true);
  expect(['https://mail.buyer.example.com', 'http://a.mcas.ms', 'https://mcas.ms'].some(hasCard)).toBe(false);
});
