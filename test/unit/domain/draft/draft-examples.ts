import type { DraftKind } from '../../../../lib/domain/draft/draft-kind.ts';

/** Sentences in which a rule must mark the words between ⟦ and ⟧, and sentences that it must leave alone. */
type Examples = { readonly finds: readonly string[]; readonly leaves: readonly string[] };

/** Examples by rule, under the kind it belongs to. */
export const draftExamples: Readonly<Partial<Record<DraftKind, Readonly<Record<string, Examples>>>>> = {
  urgency: {
    asap: {
      finds: [
        'Please send the certificate ⟦ASAP⟧.',
        'Could you answer ⟦as soon as possible⟧?',
        'We need the drawing ⟦a.s.a.p.⟧',
        'Please send the list ⟦ASAP⟧, and call us at 4 pm.',
        'Please book the truck ⟦as quickly as you can⟧.',
      ],
      leaves: [
        'We sent it as soon as possible.',
        'Please reply ASAP as the gate closes at 4 pm.',
        'Please reply ASAP, by 3 April 2026 at the latest.',
        'The asap-7 gasket is in stock.',
        'Please use the phrase “as soon as possible” nowhere.',
      ],
    },
    'earliest-convenience': {
      finds: ['Please confirm ⟦at your earliest convenience⟧.', 'Kindly reply ⟦at your earliest⟧.'],
      leaves: ['The earliest train leaves at six.'],
    },
  },
  soon: {
    soon: {
      finds: [
        'The parts will leave our plant ⟦soon⟧.',
        'Please respond ⟦promptly⟧.',
        'We will update you ⟦in due course⟧.',
      ],
      leaves: ['As soon as the parts are here, we will test them.', 'He called soon after that.'],
    },
    urgent: { finds: ['Please treat this as ⟦urgent⟧.'], leaves: ['The nurse was in urgent care.'] },
    'when-possible': { finds: ['Please ship the pallets ⟦when available⟧.'], leaves: ['Tell us when.'] },
  },
  'day-end': {
    'eod-cob': {
      finds: [
        'We need your quote ⟦by EOD⟧.',
        'Please answer ⟦before COB⟧ on Friday.',
        'Please send it ⟦by the EOD⟧.',
      ],
      leaves: ['Please quote the COB package.', 'The COB module is in stock.'],
    },
    'end-of-day': {
      finds: [
        'Please upload the file ⟦by end of day⟧ on 12 May 2026.',
        'Your reply is due ⟦by close of business⟧.',
      ],
      leaves: ['At the end of the day, we will all be happier.', 'Please hold your end of the rope.'],
    },
  },
  'part-of-day': {
    'part-of-day': {
      finds: ['Please release the order ⟦first thing⟧ on Monday.', 'We will call ⟦tomorrow morning⟧.'],
      leaves: ['Please paint it midnight-blue.'],
    },
  },
  'relative-day': {
    'relative-day': {
      finds: ['Please ship it ⟦tomorrow⟧.', 'We will answer ⟦today⟧.'],
      leaves: ['He was here today.', 'Please ship it tomorrow, 4 June 2026.'],
    },
  },
  'relative-week': {
    'next-week': {
      finds: [
        'The shipment leaves ⟦next week⟧.',
        'Can you deliver ⟦early next week⟧?',
        'Please reply ⟦by next month⟧.',
      ],
      leaves: [
        'They met last week.',
        'Please answer within the next week.',
        'This week, we look at the new line.',
        'I will be in Lyon this week.',
        'Let us meet on Tuesday this week.',
        'Please check with Omar when he is back next week.',
        'The next weekly report lists the open items.',
        'Please deliver next week, on 9 June 2026.',
        "We will use next week's list.",
      ],
    },
    'next-weekday': {
      finds: [
        'Can you ship on ⟦next Friday⟧?',
        'We will meet ⟦a week from Tuesday⟧.',
        'Please call ⟦Monday week⟧.',
      ],
      leaves: ['Please deliver on Friday 5 June 2026.', 'Please send the next fridge.'],
    },
  },
  'period-end': {
    'period-end': {
      finds: [
        'Please confirm ⟦by end of the week⟧.',
        'We close this ⟦at EOM⟧.',
        'We will pay ⟦by the end of the fiscal year⟧.',
      ],
      leaves: ['Please open the Year End folder.', 'Please confirm by the end of the week, 5 June.'],
    },
    'part-of-month': {
      finds: [
        'The parts arrive ⟦mid-month⟧.',
        'We will deliver ⟦in early June⟧.',
        'Please ship ⟦by the end of August⟧.',
      ],
      leaves: ['The mid-range model will do.'],
    },
    season: {
      finds: ['Production restarts ⟦after the holidays⟧.', 'Delivery is expected ⟦in spring⟧.'],
      leaves: ['Please replace the spring.', 'Please order the winter tyres.'],
    },
  },
  quarter: {
    quarter: {
      finds: ['New tooling lands ⟦in Q4⟧.', 'We will ship ⟦in H2 2026⟧.'],
      leaves: ['Please answer Q&A 4.'],
    },
  },
  'week-number': {
    'week-number': {
      finds: ['Goods are ready in ⟦week 23⟧.', 'The ex-works date is ⟦KW18⟧.', 'Please deliver in ⟦CW 7⟧.'],
      leaves: [
        'We will work 23 weeks.',
        'Please read chapter 23.',
        'Please deliver in week 23, on 3 June 2026.',
      ],
    },
  },
  frequency: {
    'bi-frequency': { finds: ['We review the scorecard ⟦bi-monthly⟧.'], leaves: ['We review it monthly.'] },
    fortnight: { finds: ['Reports are due ⟦fortnightly⟧.'], leaves: ['Please call every other week.'] },
  },
  duration: {
    duration: {
      finds: [
        'Please reply ⟦within 2 working days⟧.',
        'Delivery takes ⟦3-4 weeks⟧.',
        'We will ship ⟦in two weeks⟧.',
      ],
      leaves: ['The crate was 30 days at sea.'],
    },
  },
  'vague-duration': {
    'vague-duration': {
      finds: ['Give us ⟦a few days⟧.', 'We will deliver ⟦within a couple of weeks⟧.'],
      leaves: ['A few days ago it rained.', 'They lived there several weeks.'],
    },
  },
  'approximate-date': {
    nth: {
      finds: ['We expect arrival ⟦around the 15th⟧.', 'Please ship ⟦by the 3rd⟧.'],
      leaves: ['Please ship by the 3rd of June.', 'Please deliver before the 2nd floor is closed.'],
    },
    about: {
      finds: ['The order ships ⟦on or about 20 May 2026⟧.'],
      leaves: ['The order ships on 20 May 2026.'],
    },
  },
  'numeric-date': {
    'numeric-date': {
      finds: [
        'Please deliver on ⟦03/04/2026⟧.',
        'ETA is ⟦05-06-26⟧.',
        'The offer is valid until ⟦4.3.2026⟧.',
      ],
      leaves: [
        'Please deliver on 13/04/2026.',
        'Please deliver on 04/04/2026.',
        'Due date: 03/04/2026 17:27:01',
        'Please deliver on 2026-04-03.',
        'Please install version 2.1.3.',
        'Please ship on 03/04/2026 what we planned for 03/28/2026.',
        '> Please deliver on 03/04/2026.',
      ],
    },
    'numeric-day': {
      finds: ['The offer is valid until ⟦06/07⟧.', 'Please ship by ⟦3/4⟧.'],
      leaves: [
        'Please send item 3/4 and the 1/2 inch fitting.',
        'Please see clause 7/8.',
        'Please ship to 5/6 Mill Lane.',
      ],
    },
  },
  'clock-time': {
    'clock-time': {
      finds: ['The gate closes at ⟦17:00⟧.', 'Please call at ⟦5 p.m.⟧', 'Please call at ⟦3pm our time⟧.'],
      leaves: ['The gate closes at 17:00 CEST.', 'Please call at 5 pm UTC.', 'Please use the 1:20 scale.'],
    },
  },
  incoterm: {
    'incoterm-no-place': {
      finds: ['Please quote ⟦FCA⟧.', 'We will ship ⟦DAP⟧ next month.'],
      leaves: ['Please open the cap and the fob.', 'Please quote FCA Hamburg, Incoterms 2020.'],
    },
    'incoterm-no-edition': {
      finds: ['Please quote ⟦FCA⟧ Hamburg.'],
      leaves: ['Please quote FCA Hamburg, Incoterms 2020.', 'Please quote FCA Hamburg (Incoterms® 2020).'],
    },
    'incoterm-sea-only': {
      finds: ['Please quote ⟦FOB⟧ Shanghai for one container.', 'Please ship it ⟦CIF⟧ Frankfurt by air.'],
      leaves: ['Please quote FOB Shanghai, Incoterms 2020, for bulk cargo.'],
    },
    'incoterm-retired': { finds: ['Please quote ⟦DDU⟧ Lyon.'], leaves: ['Please check DAT files.'] },
  },
  idiom: {
    idiom: {
      finds: [
        'Let us ⟦touch base⟧ on Friday, please.',
        'Please ⟦loop me in⟧.',
        'We will ⟦reach out⟧ again.',
        'Please ⟦do the needful⟧.',
        'Can you ⟦get back to us⟧?',
      ],
      leaves: ['Please touch the base plate.', 'Please reach the upper shelf.'],
    },
  },
  blame: {
    'you-failed': {
      finds: ['⟦You failed to⟧ ship the pallets.', '⟦You have again forgotten to⟧ attach the list.'],
      leaves: ['The pump failed to start.', 'Did you manage to ship?'],
    },
    'you-did-not': { finds: ['⟦You let us down⟧.'], leaves: ['Please let us down the ladder.'] },
    'your-fault': {
      finds: ['The line stopped ⟦because of your delay⟧.'],
      leaves: ['The line stopped because of a delay.'],
    },
    'why-did-you-not': { finds: ["⟦Why didn't you⟧ call?"], leaves: ['Why did the pump stop?'] },
    'always-never': {
      finds: ['⟦You never⟧ answer.', '⟦You always⟧ deliver late.'],
      leaves: ['You are always welcome.'],
    },
    'as-you-should-know': {
      finds: ['⟦As you should know⟧, the gate is closed.'],
      leaves: ['You should know the gate.'],
    },
    unacceptable: { finds: ['This ⟦is unacceptable⟧.'], leaves: ['The unacceptable parts are in bin 4.'] },
  },
  escalation: {
    escalate: {
      finds: ['We ⟦will escalate⟧ tomorrow.', 'I am ⟦going to escalate this⟧.'],
      leaves: ['Use the escalator.'],
    },
    'formal-notice': { finds: ['This is our ⟦final notice⟧.'], leaves: ['We noticed the formal tone.'] },
    legal: { finds: ['We may ⟦take legal action⟧.'], leaves: ['Our lawyers say hello.'] },
    'their-boss': { finds: ['I will ⟦speak to your manager⟧.'], leaves: ['Your management team is kind.'] },
    penalty: { finds: ['We will ⟦charge a penalty⟧.'], leaves: ['The contract knows no penalty.'] },
  },
  'missing-reason': {
    'missing-reason': {
      finds: ['Please deliver ⟦by Friday⟧.', 'We need the parts ⟦by 12 June⟧.'],
      leaves: [
        'Please deliver by Friday because our line stops on Saturday.',
        'Please deliver by Friday. Our customer comes on Saturday.',
        'We delivered by Friday.',
      ],
    },
  },
  'number-format': {
    'number-format': {
      finds: ['Please send ⟦1.500⟧ pieces.', 'Please send ⟦1,500⟧ pieces.'],
      leaves: ['Please send 1500.'],
    },
  },
  magnitude: {
    magnitude: {
      finds: ['We will order for ⟦2 billion⟧.', 'Please pay ⟦5 lakh⟧.'],
      leaves: ['Please pay 500 000.'],
    },
  },
  unit: {
    unit: {
      finds: ['Please send ⟦20 tons⟧.', 'Please send ⟦2 gross⟧.'],
      leaves: ['Please state the gross weight.'],
    },
  },
};
