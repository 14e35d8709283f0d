import type { MailThread } from './mailbox.ts';
import { people } from './people.ts';
import { writeThread } from './write-mail.ts';

const { ana, bolts } = people;

const notice = (id: string, subject: string, sent: string, text: string): MailThread =>
  writeThread(id, subject, [{ from: bolts, to: [ana], sent, client: 'gmail', text }]);

/** Threads with Bolts Depot (sample): a commodity, written by a machine. */
export const boltsThreads: readonly MailThread[] = [
  notice(
    'bolts-77120',
    'Order 77120 has been dispatched',
    '2026-11-16T06:05+01:00',
    `Dear customer,

Your order 77120 (M8x40 hexagon bolts, 5,000 pieces) has been shipped. Delivery date: 18 November 2026.

Please do not reply to this message. Claims must be submitted within five working days in accordance with our general terms.`,
  ),
  notice(
    'bolts-77266',
    'Order 77266 has been received',
    '2026-11-26T06:05+01:00',
    `Dear customer,

We have received your order 77266 (M6 washers, 10,000 pieces). The lead time is three working days.

Please do not reply to this message. Claims must be submitted within five working days in accordance with our general terms.`,
  ),
];
