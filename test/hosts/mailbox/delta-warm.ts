import { toAna, toMarta } from './delta-drafts.ts';
import type { MailThread } from './mailbox.ts';
import { people } from './people.ts';
import { writeThread } from './write-mail.ts';

const { ana, kofi, marta } = people;

const winter = writeThread('delta-winter', 'Forecast for the shafts, and an idea', [
  toAna(
    '2025-12-02T09:14+01:00',
    `Hi Ana,

Thanks for the forecast, that's a great help! It's the first time we've seen three months ahead, and our planner couldn't stop smiling.

I've had a little idea: what if we forged the short shafts in pairs? We'd save a heat and you'd save a bit of money too. Shall I ask the guys for numbers?

Cheers,
Marta`,
  ),
  toMarta(
    '2025-12-02T13:30+01:00',
    `Hi Marta,

Yes please! If it works, the saving is shared, as we said.

Ana`,
  ),
  toAna(
    '2025-12-11T10:02+01:00',
    `Hi Ana,

Here are the numbers I promised! We'd save about six percent on the short ones, and I think that's careful. It isn't magic, but it's nice, isn't it?

I'd love to try it on your January order. If it doesn't work we'll eat the scrap, don't worry.

Cheers,
Marta`,
  ),
  toAna(
    '2026-01-15T08:47+01:00',
    `Hello Ana,

Happy new year! The first pairs came off the press yesterday and they look lovely. I'm attaching a photo because I couldn't resist.

One thing we noticed: your drawing asks for a radius that's really hard to hold. If we could make it 4 mm instead of 3, we'd lose far fewer pieces. What do you think?

Cheers,
Marta`,
  ),
  toMarta(
    '2026-01-15T15:10+01:00',
    `Hi Marta,

They do look lovely. I've asked our engineers about the radius and I'll come back to you on Friday.

Ana`,
  ),
  toAna(
    '2026-02-05T11:25+01:00',
    `Hi Ana,

That's brilliant news about the radius, thank you! I've told the whole shift, and they're happy somebody listens to them.

We're a day ahead on the February order, so I'll send it on Tuesday if that's okay with you. Just shout if your dock's full!

Cheers,
Marta`,
  ),
]);

const spring = writeThread('delta-spring', 'Trial with the thinner blank', [
  {
    from: kofi,
    to: [marta],
    cc: [ana],
    sent: '2026-03-18T09:05+01:00',
    client: 'outlook',
    text: `Hi Marta,

Our workshop would like to try the thinner blank you mentioned in the call. Could you spare fifty pieces for a trial?

Kofi`,
  },
  {
    ...toAna(
      '2026-03-18T14:33+01:00',
      `Hi Kofi, hi Ana,

Of course we can! I'll put fifty aside this week. They won't cost you anything, we're curious ourselves.

While we're at it, why don't we stamp the heat number on the flange face? Your goods-in wouldn't have to turn every piece around. It'd take us no time at all.

Cheers,
Marta`,
    ),
    to: [kofi, ana],
  },
  toAna(
    '2026-04-14T09:51+02:00',
    `Hi Ana,

How's the trial going? I've been dying to hear! Our toolmaker says he's found a way to get rid of the burr, so the next batch should be even nicer.

By the way, I'm on holiday next week. Piotr's got everything you need, and he's lovely, so don't be shy.

Cheers,
Marta`,
  ),
  toMarta(
    '2026-04-14T11:20+02:00',
    `Hi Marta,

Very well! Forty-nine of fifty passed. Enjoy the holiday.

Ana`,
  ),
  toAna(
    '2026-05-12T10:40+02:00',
    `Hi Ana,

Forty-nine of fifty, wow! I've printed your mail and it's hanging in the canteen.

I've got one more idea for the summer: if you'd let us deliver every second week instead of weekly, we'd fill the truck properly and I could pass half of the freight on to you. Want me to work it out?

Cheers,
Marta`,
  ),
  toAna(
    '2026-06-09T08:58+02:00',
    `Hi Ana,

Here's the freight sheet, it's even better than I'd hoped! We can't do it in August because of the shutdown, but September would be fine.

Let's have a coffee at the fair if you're coming? I'd like to show you the new press, it's a beauty.

Cheers,
Marta`,
  ),
]);

const summer = writeThread('delta-summer', 'Heads-up: shutdown in August', [
  toAna(
    '2026-07-02T13:12+02:00',
    `Hi Ana,

Just a quick heads-up so it doesn't bite you: we're closed from the 3rd to the 14th of August. I've built you a buffer of two weeks, so you shouldn't notice a thing!

If you'd rather have it at your place, that's no problem either. I'll even pay the storage with cake.

Cheers,
Marta`,
  ),
  toMarta(
    '2026-07-02T16:45+02:00',
    `Hi Marta,

Cake accepted. Please keep the buffer on your side, our racks are full.

Ana`,
  ),
]);

/** Threads with Marta while all is well: first names, ideas, early warnings. */
export const warmDeltaThreads: readonly MailThread[] = [winter, spring, summer];
