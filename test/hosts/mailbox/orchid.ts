import type { MailThread } from './mailbox.ts';
import { people } from './people.ts';
import { type Draft, writeThread } from './write-mail.ts';

const { ana, sam } = people;

const toAna = (sent: string, text: string): Draft => ({ from: sam, to: [ana], sent, client: 'gmail', text });
const toSam = (sent: string, text: string): Draft => ({ from: ana, to: [sam], sent, client: 'gmail', text });

const lids = writeThread('orchid-lids', 'Lids for the new filter line', [
  toAna(
    '2026-02-10T08:30-06:00',
    `Hi Ana,

Great talking to you yesterday! I've checked with the shop, and we can do the lids in the softer blend without a new tool. It'll be two cents more, but you won't get those cracks anymore.

Want me to send a dozen samples?

Best,
Sam`,
  ),
  toSam('2026-02-11T09:10+01:00', `Hi Sam,\n\nYes, a dozen would be perfect.\n\nAna`),
  toAna(
    '2026-02-19T09:05-06:00',
    `Hi Ana,

They're on the way! I've thrown in a few in grey because I thought they'd look nicer on the filter. No charge, of course.

Let me know how they feel, and don't be gentle with them!

Best,
Sam`,
  ),
  toAna(
    '2026-03-05T10:22-06:00',
    `Hi Ana,

So glad the grey ones won! We'll start next week and I'd say you'll have the first two thousand before Easter. I'm keeping an eye on it myself.

If your team needs more samples for the fair, just say so.

Best,
Sam`,
  ),
]);

const clips = writeThread('orchid-clips', 'Order 3301, cable clips', [
  toAna(
    '2026-05-07T08:44-05:00',
    `Hi Ana,

Order 3301 is booked, thanks so much! We've got the resin in stock, so I don't see anything that could go wrong. You'll get a note from me when the first box is packed.

Hope the fair went well!

Best,
Sam`,
  ),
  toAna(
    '2026-06-03T09:37-05:00',
    `Hi Ana,

First boxes of 3301 are packed, and they look great! I've asked the guys to put the labels on the short side this time, so your scanner shouldn't complain.

Anything else we can make easier for you?

Best,
Sam`,
  ),
  toSam('2026-06-04T08:55+02:00', `Hi Sam,\n\nThe labels work, thank you for thinking of it.\n\nAna`),
  toAna(
    '2026-07-15T10:12-05:00',
    `Hi Ana,

Quick heads-up: the resin's getting scarce, so I've reserved two tons for you until October. It doesn't cost you anything, and I'd rather be safe than sorry.

Shout if you think you'll need more!

Best,
Sam`,
  ),
]);

const hinges = writeThread('orchid-hinges', 'Hinges: revision C of the drawing', [
  toAna(
    '2026-09-02T08:20-05:00',
    `Hi Ana,

Revision C's on my screen and it's a lot easier to mold! I think we can shave a day off the cycle, and I'll split that with you.

One thing's missing: I haven't got the step file yet.

Best,
Sam`,
  ),
  toAna(
    '2026-09-23T09:50-05:00',
    `Hi Ana,

The file's in and the tool's nearly done and I couldn't be happier with it. I'll send you a short video when we run it for the first time, it's fun to watch.

Talk soon!

Best,
Sam`,
  ),
  toAna(
    '2026-10-07T09:15-05:00',
    `Hi Ana,

Here's the video I promised! The hinge snaps like it should, and we haven't broken one yet. We'll ship 500 on Friday if that's fine with you.

I'd love to hear what your workshop says!

Best,
Sam`,
  ),
  toSam(
    '2026-10-27T09:30+01:00',
    `Hi Sam,\n\nWe received 460 hinges instead of 500, and the box had no packing list. Could you check?\n\nAna`,
  ),
  toAna(
    '2026-10-28T17:58-05:00',
    `Ana,

The packing list was enclosed. Quantities were verified at dispatch by two persons. Please have your receiving department count again before any further claim is submitted to us.

Sam Ortiz`,
  ),
  toAna(
    '2026-11-03T08:12-06:00',
    `Hi Ana,

I'm really sorry about my last mail. It's been a rotten week, half the crew's got the flu and I'd slept three hours. You're right, 40 hinges were still on our bench!

They'll be with you on Thursday, and I've added ten for the trouble.

Best,
Sam`,
  ),
  toAna(
    '2026-11-12T09:26-06:00',
    `Hi Ana,

Glad the rest turned up! Everybody's back on their feet here, thanks for asking. I've had an idea for the packing: what if we sealed a photo of the count in each box? Then nobody has to argue.

Tell me what you think!

Best,
Sam`,
  ),
  toAna(
    '2026-11-20T10:03-06:00',
    `Hi Ana,

The photo thing works like a charm, I've attached the first one! We'll do it for all of your orders from now on, it doesn't cost us more than a minute.

Have a great weekend!

Best,
Sam`,
  ),
]);

/** Threads with Orchid Plastics (sample): warm, but for one bad week. */
export const orchidThreads: readonly MailThread[] = [lids, clips, hinges];
