import type { MailThread } from './mailbox.ts';
import { people } from './people.ts';
import { writeThread } from './write-mail.ts';

const { ana, ines } = people;

/** An order and its confirmation, with what happened afterwards. */
const order = (
  id: string,
  subject: string,
  asked: [string, string],
  ...answers: [string, string][]
): MailThread =>
  writeThread(id, subject, [
    { from: ana, to: [ines], sent: asked[0], client: 'gmail', text: asked[1] },
    ...answers.map(([sent, text]) => ({ from: ines, to: [ana], sent, client: 'outlook' as const, text })),
  ]);

/** Threads with Quiet Valves (sample): years without a slip, then a small one in each of five orders. */
export const quietValvesThreads: readonly MailThread[] = [
  order(
    'valves-po-5880',
    'PO 5880, ball valves DN 25',
    [
      '2025-11-17T09:20+01:00',
      `Hello Ines,\n\nPlease find PO 5880 attached: 150 ball valves DN 25, needed on 12 December.\n\nAna`,
    ],
    [
      '2025-11-17T11:42+00:00',
      `Hello Ana,\n\nThank you for PO 5880. We confirm 150 ball valves DN 25 for 12 December 2025. The packing list will come two days before, as usual.\n\nKind regards,\nInes`,
    ],
  ),
  order(
    'valves-po-6198',
    'PO 6198, check valves DN 40',
    [
      '2026-10-14T10:05+02:00',
      `Hello Ines,\n\nPO 6198 is attached: 80 check valves DN 40 for 13 November.\n\nAna`,
    ],
    [
      '2026-10-15T09:31+01:00',
      `Hello Ana,\n\nThank you for PO 6189. We confirm 80 check valves DN 40 for 13 November 2026. The lead time stays at four weeks.\n\nKind regards,\nInes`,
    ],
    [
      '2026-10-15T09:50+01:00',
      `Hello Ana,\n\nPO 6198, of course. Please excuse the slip; the confirmed delivery date stands.\n\nKind regards,\nInes`,
    ],
  ),
  order(
    'valves-po-6204',
    'PO 6204, needle valves',
    [
      '2026-10-22T08:40+02:00',
      `Hello Ines,\n\nPO 6204 is attached: 30 needle valves for Friday, 20 November.\n\nAna`,
    ],
    [
      '2026-10-26T15:18+00:00',
      `Hello Ana,\n\nThank you for PO 6204. We confirm 30 needle valves for Friday, 27 November 2026.\n\nKind regards,\nInes`,
    ],
  ),
  order(
    'valves-po-6211',
    'PO 6211, ball valves DN 25',
    [
      '2026-11-02T09:12+01:00',
      `Hello Ines,\n\nPO 6211 is attached: 150 ball valves DN 25, the same as last year, for 4 December.\n\nAna`,
    ],
    [
      '2026-11-03T16:44+00:00',
      `Hello Ana,\n\nThank you for PO 6211. We confirm 115 ball valves DN 25 for 4 December 2026.\n\nKind regards,\nInes`,
    ],
    [
      '2026-11-05T08:20+00:00',
      `Hello Ana,\n\nIt should have read 150 ball valves. I am sorry for the confusion.\n\nKind regards,\nInes`,
    ],
  ),
  order(
    'valves-po-6219',
    'PO 6219, butterfly valves DN 80',
    [
      '2026-11-09T13:30+01:00',
      `Hello Ines,\n\nPO 6219 is attached: 24 butterfly valves DN 80 for 11 December.\n\nAna`,
    ],
    [
      '2026-11-12T17:02+00:00',
      `Hello Ana,\n\nThank you for PO 6119. We confirm 24 butterfly valves DN 80 for 11 December 2026.\n\nKind regards,\nInes`,
    ],
  ),
  order(
    'valves-po-6226',
    'PO 6226, spare seals',
    [
      '2026-11-19T10:48+01:00',
      `Hello Ines,\n\nPO 6226 is attached: 400 spare seals for 18 December. No hurry with these.\n\nAna`,
    ],
    [
      '2026-11-25T17:36+00:00',
      `Hello Ana,\n\nThank you for PO 6226, and sorry for the late answer. We confirm 400 spare seals for Monday, 18 December 2026.\n\nKind regards,\nInes`,
    ],
  ),
];
