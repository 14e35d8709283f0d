import type { MailThread } from './mailbox.ts';
import { people } from './people.ts';
import { writeThread } from './write-mail.ts';

const { ana, kofi, li, omar } = people;

/** Shipped is not received: the same word starts two clocks. */
const shipped = writeThread('harbour-shipped', 'PO 4711 pump housings: shipped on 30 October', [
  {
    from: ana,
    to: [li],
    cc: [kofi],
    sent: '2026-10-19T09:40+02:00',
    client: 'gmail',
    text: `Hi Li,

Could you send us the confirmed delivery date for PO 4711, 240 pump housings? The assembly line at our customer starts on 9 November, so we need the castings received at warehouse by the 5th.

If the lead time has changed since your quotation, please tell us now. We can still move the order of the two variants.

Thanks,
Ana`,
  },
  {
    from: li,
    to: [ana],
    cc: [kofi, omar],
    sent: '2026-10-20T10:15+08:00',
    client: 'gmail',
    text: `Hi Ana,

Thank you for telling us why the date matters. The lead time stays at five weeks. PO 4711 will be shipped on 30 October, so on-time delivery is not at risk from our side.

Omar's team measured the first 60 housings on Monday: no critical defect, and one minor deviation on the flange paint that he describes in the inspection sheet.

Best,
Li`,
  },
  {
    from: omar,
    to: [li, ana],
    sent: '2026-10-21T16:48+08:00',
    client: 'outlook',
    text: `Hello Ana,

The minor deviation is a run in the paint on three housings, below the acceptable variance we agreed in June. As corrective action we lowered the spray pressure on line 2, and nothing has shown up since.

I would rather tell you now than have your goods-in team find it.

Omar`,
  },
  {
    from: li,
    to: [ana],
    cc: [kofi],
    sent: '2026-10-30T17:05+08:00',
    client: 'gmail',
    text: `Hi Ana,

Good news: all 240 pieces of PO 4711 are shipped as of this afternoon. The inbound shipment notification is attached, and the vessel leaves Ningbo on Sunday.

With that I have marked the order as delivered on time in our system. Shall we talk about the volume commitment for next year while the wind is good?

Best,
Li`,
  },
  {
    from: ana,
    to: [li],
    cc: [kofi],
    sent: '2026-11-05T11:22+01:00',
    client: 'gmail',
    text: `Hi Li,

Kofi tells me that nothing has been received at our warehouse yet, and our system counts PO 4711 as late from tomorrow. I think we mean two different things by "shipped".

When you write shipped, is that the hand-over to the carrier? Then the delivery date we both need is a different one. Could you tell me in your own words what your date stands for?

Thanks,
Ana`,
  },
  {
    from: li,
    to: [ana],
    cc: [kofi, omar],
    sent: '2026-11-06T09:31+08:00',
    client: 'gmail',
    text: `Hi Ana,

You are right, and I am sorry for the confusion. For us an order is shipped when the carrier signs for it at our gate. What happens on the water has never been part of our on-time delivery figure.

The vessel arrives on 28 November, so received at warehouse is more likely 2 December. I will ask our forwarder whether 80 pieces can fly, and I suggest that from now on the confirmed delivery date always means your dock.

Best,
Li`,
  },
]);

const ladder = writeThread('harbour-variance', 'Porosity on batch HC-88: what counts as critical?', [
  {
    from: omar,
    to: [ana],
    cc: [li],
    sent: '2026-09-08T14:02+08:00',
    client: 'outlook',
    text: `Hello Ana,

Batch HC-88 shows porosity on four of 300 castings, all on the blind side. By our scale this is a minor deviation, since no sealing face is touched.

Your receiving report calls it a critical defect. Could we look at the photos together before either of us writes a corrective action nobody needs?

Omar`,
  },
  {
    from: ana,
    to: [omar],
    cc: [li],
    sent: '2026-09-08T10:20+02:00',
    client: 'gmail',
    text: `Hi Omar,

Good idea, and thanks for raising it before we did. Thursday at ten our time would suit us. Kofi will have two of the castings on the table.

Ana`,
  },
]);

/** Threads with Harbour Castings (sample). */
export const harbourThreads: readonly MailThread[] = [shipped, ladder];
