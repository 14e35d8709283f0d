import type { OpenPage } from '../../../lib/messaging/page-protocol.ts';

/** A thread of 24 messages, 7 of them rendered, in a healthy mail page. */
export const buildOpenPage = (given: Partial<OpenPage> = {}): OpenPage => ({
  host: 'gmail',
  kind: 'thread',
  account: null,
  thread: { host: 'gmail', threadKey: 't1', subject: 'Order 7', url: 'https://mail.google.com/x' },
  senders: [],
  total: 24,
  readable: 7,
  missing: [],
  notices: [],
  ...given,
});
