/** Messages of ours to somebody we know well. */
export const casualMails: readonly string[] = [
  `Hi Li,

thanks for the photos, they're a big help! Can you tell me when the next lot goes out? We're a bit short here.

Thanks,
Ana`,
  `Hi Li,

got it, that works for us. I'll ask Kofi about the pallets and let you know tomorrow. Anything else you need?

Thanks,
Ana`,
  `Hi Li,

no worries about the delay, we can wait till Monday. Just keep me posted, and say hi to Omar from all of us here.

Thanks,
Ana`,
  `Hi Li,

could you have a look at the drawing again? I think there's a mix-up with the bolt holes, but it's no big deal.

Thanks,
Ana`,
  `Hi Li,

that's great news, thanks a lot! We'll get the gate ready for the truck. Let's talk on Friday about the rest.

Thanks,
Ana`,
  `Hi Li,

quick one: do you still have the old box labels? Ours got wet and we can't read them any more, sorry!

Thanks,
Ana`,
];

/** The same matter as to a stranger. */
export const formalDraft = `Dear Mr Wen,

Further to our correspondence, we regret to inform you that the delivery was not received within the period specified in the agreement. We hereby request confirmation of the revised schedule, and kindly ask you to provide the required documentation prior to the next inspection.

Yours sincerely,
Ana Costa`;

/** What we would write any day. */
export const plainDraft = `Hi Li,

the new housings look good on our side, so go ahead with the rest of the lot. I'll book the truck for Thursday if that's fine with you?

Thanks,
Ana`;
