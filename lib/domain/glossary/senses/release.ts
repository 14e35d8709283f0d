import type { SenseGuard } from '../sense-guards.ts';
import { ARTS, FINANCE, LAW, SOFTWARE, SPEECH, TRADE } from './topics.ts';

/** What is made known rather than set free. */
const facts =
  'information|data|report|reports|results|statement|statements|figures|findings|earnings|hostages|prisoners';
/** What is published rather than released for production. */
const published =
  'information|data|report|reports|results|statement|statements|figures|draft|decision|virus|viruses|names|study|survey|album|movie|film|book|version|software|news|audit|list|prisoners|hostages|funds|tape|tapes|transcript|transcripts|findings|details|earnings|memo|letter|letters|poll|photo|photos|video|excerpts|copies|shares|plan|assessment|budget|capacity|money';
const forms = 'release releases released releasing';

/** Release: the most ambiguous word of all, so it needs a sign of trade near it. */
export const releaseSenses: readonly SenseGuard[] = [
  {
    words: forms,
    not: [
      'press|news|media|earnings|immediate|software|product|beta|album|dvd|video|theatrical|film|movie|capacity|heat|energy|toxic|chemical|hormone|time|slow|supervised|prisoner|version|merger|re _',
      '_ notes|version|versions|candidate|valve|agent',
      'general|mutual|irrevocable|unconditional|lien _ of|from|and',
      '_ and discharge|forever|waiver|indemnify|indemnification',
      '_ * from|of its|his|her|their|any|all|liability|obligations|obligation|claims|custody|jail|prison',
      '_ * * from its|his|her|their|any|all|liability|obligations|obligation|claims|custody|jail|prison',
      '_ him|her|me|us|you|itself',
      '_ of information|data|funds|hostages|prisoners|liability|claims|lien|liens|emissions|report|documents|collateral|energy|heat|gas|water|figures|results|personal|confidential|medical|radiation|news|guarantee|guaranty',
      '_ of the|a|its|all|any|this report|information|data|funds|lien|liens|collateral|claims|figures|results|study|book|film|album|guarantee|guaranty|escrow',
      `_ ${published}`,
      `_ a|an|the|its|their|his|our|more|new|some|this|that|any|further ${published}`,
      `_ a|an|the|its|their|his|our|more|new|some|this|that|any|further * ${published}`,
      `${published} _`,
      `${published} was|were|is|are|being|been|be|has|to|just|will|recently _`,
      `${published} has|have|will|to|was|were|is|are being|been|be|just|recently _`,
      `_ * ${facts}`,
      '_ publicly',
      '_ on the internet|web|website|site',
      '_ to the public|press|media',
      '_ by the commission|sec|government|ferc|court|police|agency|census',
      '_ on bail|parole|dvd|video|cd',
    ],
    topics: `${ARTS} ${FINANCE} ${LAW} ${SOFTWARE} ${SPEECH}`,
  },
  {
    words: forms,
    not: ['_'],
    unless: [
      'please|can|could|must|will|should|to|first|weekly|monthly|daily|next|new|last|our|your|their|partial|open|more _ .',
      'please|you _ by|before|as|until|the|this|that|these|it|them|now|today',
      'weekly|monthly|daily|partial|blanket _',
      '_ for production|manufacturing|shipment|shipping|use|delivery|week|weeks|machining|cw',
      '_ no|number|# *',
      '_ #',
      'until|once|when|after|before * is|are|was|were _',
      'until|once|when|after|before * * is|are|was|were _',
      'your|our _ on|of|for|from|was|is|are|were|has|have|dated|by|came|come',
      'your|our weekly|monthly|daily|last|next|new _',
      'a|the|your _ on|from|of monday|tuesday|wednesday|thursday|friday|week|#',
      'the|a _ #',
      'the _ we|you|they sent|send|issued|gave|planned',
      'treat|see|check|compare the attached _',
    ],
    signs: TRADE,
  },
];
