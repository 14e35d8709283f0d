import type { Mail, Mailbox } from '../../hosts/mailbox/mailbox.ts';
import { people } from '../../hosts/mailbox/people.ts';
import { sampleMailbox } from '../../hosts/mailbox/sample-mailbox.ts';
import { type GeneratedBody, generateBodies, type ThreadShape } from './generate-thread.ts';

/** The sample mailbox with one thread more, from a supplier it follows. */
export const withThread = (id: string, bodies: readonly GeneratedBody[]): Mailbox => ({
  ...sampleMailbox,
  threads: [
    { id, subject: 'Order book', mails: bodies.map((body, index) => mailOf(id, body, index)) },
    ...sampleMailbox.threads,
  ],
});

/** The same with a generated thread. */
export const withGeneratedThread = (id: string, shape: Partial<ThreadShape>): Mailbox =>
  withThread(id, generateBodies(shape).bodies);

const mailOf = (id: string, { own, quotes }: GeneratedBody, index: number): Mail => ({
  id: `${id}-${index + 1}`,
  from: people.li,
  to: [people.ana],
  cc: [],
  sentAtMs: Date.parse('2026-11-01T09:00Z') + index * 3_600_000,
  ownText: '',
  html: `<div dir="ltr">${own}</div>`,
  quotedHtml: quotes,
});
