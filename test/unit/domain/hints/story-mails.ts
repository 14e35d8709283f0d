/** Made-up mails of one warm sender who writes by first name. */
export const WARM_MAILS = [
  "Hi Ana,\n\nThanks for the quick call! The second batch is on the truck, so you'll have it Thursday. I've had an idea about the pallets, we could stack them in pairs and you'd save a bit on freight. What do you think?\n\nCheers,\nMarta",
  "Hey Ana,\n\nHope you had a good weekend! We've finished the first samples and they look great. I'll send you the photos tomorrow. Let me know if you'd like anything changed, it's no trouble.\n\nThanks,\nMarta",
  "Hi Ana,\n\nJust a quick one: the new tool's running nicely and we're a day ahead. Maybe we could use the time to try the thinner wall you mentioned? Happy to give it a go.\n\nCheers,\nMarta",
  "Hi Ana,\n\nGood news, the heat treatment's done and the numbers look really nice. I'm sending the report over later today. Shout if something isn't clear!\n\nThanks,\nMarta",
  "Hi Ana,\n\nThanks a lot for sorting out the invoice so fast, that really helped us. The next lot leaves on Monday. By the way, we're thinking of a small change to the box, I'll show you when you're here.\n\nCheers,\nMarta",
  "Hi Ana,\n\nSorry for the slow answer, it's been a busy week here! All fine with the castings, we'll pack on Friday. How about a short call on Wednesday to go through the drawings?\n\nThanks,\nMarta",
  "Hey Ana,\n\nWe've got your drawings, thanks! The radius on page two looks a bit tight, but I think we can make it work. I'll ask the guys in the shop and get back to you.\n\nCheers,\nMarta",
  "Hi Ana,\n\nThat's great, thanks! I've booked the truck for Tuesday, so you should get everything by the end of next week. Don't worry about the crates, we'll take those back.\n\nCheers,\nMarta",
  "Hi Ana,\n\nIt was lovely to see you last week! I've told the team how happy you were and they're really pleased. What if we did the same thing again in spring?\n\nThanks,\nMarta",
];

/** Made-up mails of the same sender, grown formal. */
export const FORMAL_MAILS = [
  'Dear Ms Sample,\n\nAs per our agreement, kindly be advised that the shipment was released in accordance with the delivery schedule. The corresponding documentation has been forwarded to your department for verification.\n\nRegards,\nMarta Kowal',
  'Dear Ms Sample,\n\nWith reference to your request of 4 May, we regret to inform you that the requested modification cannot be accommodated. Additional costs would be charged in accordance with the contract.\n\nRegards,\nMarta Kowal',
  'Dear Ms Sample,\n\nPlease be advised that the quality report has been submitted. Any further requirements are to be addressed to the responsible department in writing. The previously agreed conditions remain applicable.\n\nRegards,\nMarta Kowal',
  'Dear Ms Sample,\n\nWe refer to the outstanding confirmation regarding order 4500012. In the absence of written approval, production will be suspended. We reserve the right to claim the resulting expenses.\n\nRegards,\nMarta Kowal',
];

/** One made-up curt mail of a bad day. */
export const CURT_MAIL =
  'Ana, the drawings you sent are incorrect. The revision is not acceptable and must be corrected today. Production is stopped until the corrected documents are received. Confirm receipt.';
