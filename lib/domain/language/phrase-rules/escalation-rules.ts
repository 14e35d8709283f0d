import type { PhraseRules } from './phrase-rule.ts';

/** How a sentence announces a harder step. */
export const ESCALATION_RULES = {
  'next-level': {
    match: [
      '(will|must|shall|have to|need to|going to|to) (now|therefore|then)? escalate',
      '(escalate|escalated|escalating|escalation) (this|it|the|to|within)',
      '(involve|inform|raise with|take this to|bring in) (our|your|my|the) (management|director|directors|board|ceo|vp|legal|lawyers|headquarters)',
      '(copy|copying|copied) (in)? (my|our|your) (manager|director|boss|management|legal)',
    ],
    unless: ['escalation (ladder|path|contact|matrix|process)'],
  },
  'no-choice': {
    match: [
      '(no|little) (other)? (choice|option|alternative) but',
      '(be|are|am|feel) (forced|compelled|obliged) to',
      '(unless|otherwise|or else) .* (we|i) (will|shall|must|have to|are going to)',
      'if .* not .* (we|i) (will|shall|must) (have to|be forced|cancel|stop|withhold|charge|terminate|suspend|claim|look)',
    ],
  },
  sanction: {
    match: [
      '(legal|formal) (action|steps|proceedings|notice|dispute)',
      '(our|my|the) (lawyer|lawyers|attorney|attorneys|solicitor|solicitors|legal department|legal team)',
      '(final|last|formal) (notice|warning|reminder)',
      '(stop|suspend|withhold|hold back|block) (all|any|further|the|your)? (deliveries|payments|payment|shipments|orders)',
      '(terminate|cancel) (the|our|your|this) (contract|agreement|order|orders|relationship)',
      '(look|looking) for (an|another|other|a new) (alternative)? (supplier|suppliers|vendor|source|partner)',
      '(charge|invoice|bill) you for (the|all|any) (costs|damage|damages|delay)',
    ],
  },
} as const satisfies PhraseRules;
