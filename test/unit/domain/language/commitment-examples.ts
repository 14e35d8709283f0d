import type { COMMITMENT_RULES } from '../../../../lib/domain/language/phrase-rules/commitment-rules.ts';
import type { ExamplesOf } from './phrase-examples.ts';

export const commitments: ExamplesOf<typeof COMMITMENT_RULES> = {
  'we-will': {
    finds: [
      'We will ship the parts on Monday.',
      'I’ll check with the shop tomorrow.',
      'We are going to replace the tool.',
      'We’ll be able to ship on Friday.',
      'I will have the report to you by noon.',
    ],
    leaves: [
      'We will not ship before Friday.',
      'I will be out of office until Monday.',
      'I will never forget that visit.',
      'We will see.',
      'They will ship next week.',
      'Let me know whether we will meet.',
      'We are going to be late.',
    ],
  },
  'will-be-done': {
    finds: [
      'You will receive the certificate tomorrow.',
      'The crates will be shipped on Monday.',
      'Our quality team will contact you.',
      'The shipment will leave on Friday.',
    ],
    leaves: [
      'The crates will not be shipped.',
      'The crates were shipped.',
      'Nobody knows when the order will be ready.',
    ],
  },
  'on-a-day': {
    finds: ['We are shipping the rest on Monday.', 'All lots ready by Friday.'],
    leaves: [
      'It was delivered by Friday.',
      'The crates must be shipped by Friday.',
      'We are shipping by truck.',
    ],
  },
  'let-me': {
    finds: ['Let me check with the shop.', 'Let me get back to you on that.'],
    leaves: ['Let me know the date.', 'They would not let me in.'],
  },
  'we-can': {
    finds: [
      'We can deliver the rest on Friday.',
      'I’d be happy to send samples.',
      'We are willing to rework the lot.',
    ],
    leaves: [
      'Send the papers so we can ship.',
      'We can not deliver.',
      'We would be happy to hear from you.',
      'We can see the difference.',
    ],
  },
  'we-promise': {
    finds: [
      'We guarantee the date.',
      'We agree to your terms.',
      'We accept your offer.',
      'You can count on us.',
    ],
    leaves: ['The guarantee ends in May.', 'We agree.', 'We can not promise it.'],
  },
  agreed: {
    finds: [
      'Will do.',
      'No problem, we change the label.',
      'OK, Monday it is.',
      'That works for us.',
      'Of course.',
    ],
    leaves: [
      'OK, thanks.',
      'OK parts are in blue crates.',
      'Fine grinding takes a day.',
      'Of course the price depends on copper.',
      'Is that fine with you?',
      'OK, but not on Monday.',
    ],
  },
  accepts: {
    finds: [
      'OK.',
      'OK, thanks.',
      'Yes, of course.',
      'Thanks, noted.',
      'Sure, Monday it is.',
      'I will.',
      'Good idea.',
      'That sounds reasonable.',
      'We would be glad to.',
      'Let us do that.',
    ],
    leaves: [
      'OK, but not on Monday.',
      'Yes, the crates are blue.',
      'Great care was taken.',
      'That sounds too late.',
      'Good for whom?',
      'Unfortunately the idea is not a good idea.',
    ],
  },
};
