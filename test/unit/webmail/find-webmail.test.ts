import { describe, expect, test } from 'vitest';
import { mailOrigins } from '../../../lib/messaging/mail-hosts.ts';
import { findWebmail, webmailOf } from '../../../lib/webmail/find-webmail.ts';

describe('the webmail of an address', () => {
  test.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
    ['https://mail.google.com/mail/b/abc/u/1/', 'gmail'],
    ['https://outlook.live.com/mail/0/inbox/id/AQQk', 'outlook'],
    ['https://outlook.office.com/mail/', 'outlook'],
    ['https://outlook.office365.com/owa/', 'outlook'],
    ['https://outlook.cloud.microsoft/mail/deeplink/compose', 'outlook'],
    ['https://outlook.office365.us/mail/inbox', 'outlook'],
    ['https://outlook.office.com.mcas.ms/mail/inbox', 'outlook'],
    ['https://outlook.office365.com.us2.mcas.ms/owa/', 'outlook'],
    ['https://mail.google.com.mcas.ms/mail/u/0/', 'gmail'],
    ['https://mail.buyer.example.com/owa/', 'outlook'],
  ])('%s is %s', (url, host) => {
    expect(findWebmail(new URL(url))?.host).toBe(host);
  });

  test.each([
    'https://mail.google.com/chat/u/0/',
    'https://outlook.cloud.microsoft/calendar/view/week',
    'https://outlook.cloud.microsoft/people/',
    'https://outlook.live.com/mailto',
    'https://mail.buyer.example.com/',
    'https://mail.google.com/owa/',
  ])('%s is none', (url) => {
    expect(findWebmail(new URL(url))).toBeNull();
  });

  test('every origin the extension runs on has an adapter', () => {
    expect(mailOrigins.filter((origin) => findWebmail(new URL(`${origin}/mail/`)) === null)).toEqual([]);
  });
});

describe('the webmail of a document without an address', () => {
  test('a pop-out belongs to the webmail whose origin it inherited', () => {
    expect(webmailOf({ href: 'about:blank', origin: 'https://mail.google.com' })?.host).toBe('gmail');
    expect(webmailOf({ href: 'about:srcdoc', origin: 'https://outlook.live.com' })?.host).toBe('outlook');
  });

  test.each(['null', ''])('with the origin %j it belongs to nobody', (origin) => {
    expect(webmailOf({ href: 'about:blank', origin })).toBeNull();
  });

  test('an address that is none is nobody’s', () => {
    expect(webmailOf({ href: 'mail', origin: 'https://mail.google.com' })).toBeNull();
  });
});
