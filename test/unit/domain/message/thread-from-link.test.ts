import { expect, test } from 'vitest';
import { ThreadRef } from '../../../../lib/domain/message/message.ts';
import { threadFromLink } from '../../../../lib/domain/message/thread-from-link.ts';

test.each([
  ['https://mail.google.com/mail/u/0/#inbox/FMfc', 'gmail', 'https://mail.google.com/mail/u/0/#inbox/FMfc'],
  [' https://outlook.office.com/mail/id/AAQk ', 'outlook', 'https://outlook.office.com/mail/id/AAQk'],
  [
    'https://mail.google.com/mail/u/0/?q=secret#inbox/F',
    'gmail',
    'https://mail.google.com/mail/u/0/#inbox/F',
  ],
])('%s leads to a thread', (link, host, url) => {
  const thread = threadFromLink(link);
  expect(thread).toMatchObject({ host, url });
  expect(url.endsWith(`/${thread?.threadKey}`)).toBe(true);
  expect(ThreadRef.parse(thread)).toEqual(thread);
});

test.each([
  '',
  'lead time',
  'http://mail.google.com/x',
  'https://example.com/x',
  'https://mail.google.com.evil.example/x',
])('"%s" leads to none', (link) => {
  expect(threadFromLink(link)).toBeNull();
});
