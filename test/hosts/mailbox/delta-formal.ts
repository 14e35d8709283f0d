import { toAna, toMarta } from './delta-drafts.ts';
import type { MailThread } from './mailbox.ts';
import { writeThread } from './write-mail.ts';

const freight = writeThread('delta-freight', 'Freight proposal for September', [
  toMarta(
    '2026-08-27T10:15+02:00',
    `Hi Marta,

Sorry that the freight sheet has been lying on my desk since June. We are changing carriers, and I could not get a decision. Could we move it to next year?

Ana`,
  ),
  toAna(
    '2026-09-08T16:20+02:00',
    `Dear Ms Sample,

With reference to the freight proposal submitted on 9 June, we note that no decision has been communicated within the agreed period. The proposal is therefore withdrawn, and the existing delivery schedule remains in force.

Kindly confirm receipt of this message.

Yours sincerely,
Marta Kowal`,
  ),
]);

const deliveries = writeThread('delta-po-5120', 'PO 5120: quantity and price of the October delivery', [
  toMarta(
    '2026-09-28T09:02+02:00',
    `Hi Marta,

The October delivery is twelve shafts short, and the invoice shows the old price. Is something wrong? We have not spoken for a while.

Ana`,
  ),
  toAna(
    '2026-10-05T15:47+02:00',
    `Dear Ms Sample,

We have reviewed your notification regarding purchase order 5120. According to our records, the quantity delivered corresponds to the order confirmation dated 14 September, and the price is in accordance with the framework agreement.

Your claim is therefore not accepted. We kindly request payment of the outstanding amount within the agreed term.

Yours sincerely,
Marta Kowal`,
  ),
  toMarta(
    '2026-10-12T11:35+02:00',
    `Hi Marta,

You are right about the confirmation, we had missed it. Thank you for checking. I will release the invoice today.

Is there a good moment for a call this week?

Ana`,
  ),
  toAna(
    '2026-10-21T17:05+02:00',
    `Dear Ms Sample,

As per our agreement, communication concerning deliveries shall be conducted in writing. Please be advised that a telephone call is not required at this stage.

Any further deviation from the agreed volume commitment will be invoiced in accordance with section 7 of the framework agreement.

Yours sincerely,
Marta Kowal`,
  ),
]);

const prices = writeThread('delta-prices', 'Notification of prices from 1 January', [
  toAna(
    '2026-11-10T14:30+01:00',
    `Dear Ms Sample,

Please be advised that the prices for all forged shafts will be adjusted with effect from 1 January. The revised price list is attached and forms an integral part of the framework agreement.

We kindly request written confirmation no later than 30 November. In the absence of confirmation, the revised prices shall be deemed accepted.

Yours sincerely,
Marta Kowal`,
  ),
  toMarta(
    '2026-11-11T09:20+01:00',
    `Hi Marta,

Thank you for the list. Before I confirm anything I would like to understand what has changed since the summer, because we used to solve such things over coffee.

Ana`,
  ),
  toAna(
    '2026-11-24T16:55+01:00',
    `Dear Ms Sample,

We refer to our notification of 10 November and regret that the requested confirmation has not been received to date. The adjustment results from the terms of the framework agreement and requires no further explanation.

Kindly ensure that your written confirmation is provided within the stated period.

Yours sincerely,
Marta Kowal`,
  ),
]);

/** Threads with Marta after the summer: formal, no ideas, disputes. */
export const formalDeltaThreads: readonly MailThread[] = [freight, deliveries, prices];
