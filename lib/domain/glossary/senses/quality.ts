import type { SenseGuard } from '../sense-guards.ts';
import { FAITH, LAW, MEDICINE, SOFTWARE, SPORTS, TAX, TRADE } from './topics.ts';
import { VERB_OPENER } from './word-classes.ts';

/** Tolerance, defect, inspection, specification, warranty, penalty, nonconformance: what is good enough and what follows when not. */
export const qualitySenses: readonly SenseGuard[] = [
  {
    words: 'tolerance tolerances',
    not: [
      'risk|opiate|caffeine|exercise|heat|frost|drought|salt|noise|zero|religious|racial|ethnic|immune|drug|alcohol|pain|lactose|glucose|political|social|sexual|cultural|preach|teach|teaching|promote|promoting|practice|practise|mutual|human|fault _',
      '_ for|of|toward|towards those|people|others|anyone|anybody|ambiguity|abuse|violations|bribery|corruption|pain|diversity|dissent|minorities|discrimination|harassment',
      'diversity|respect|understanding|acceptance|peace|love and|or|of _',
      '_ and diversity|respect|understanding|acceptance|peace|love|patience',
      '_ policy',
    ],
    topics: `${FAITH} ${MEDICINE} religious racial discrimination harassment employers diversity bribery corruption enlightenment philosophy`,
    unless: [
      'dimensional|positional|tight|tighter|quantity|over|weight|thickness|machining|fit _',
      '_ of # *',
    ],
  },
  {
    words: 'defect defects',
    not: [
      'market|regulatory|policy|birth|heart|genetic|congenital|legal|procedural|title|constitutional|character|speech|jurisdictional|hearing|vision|brain|formal|neural|tube|septal|moral _',
      '_ on|in the face of',
      '_ in title|form|service|procedure|law|character|pleading',
      '_ in the|this|that|his|her|your|our|their|any subpoena|complaint|pleading|filing|notice|title|will|law|argument|code|agreement|contract',
      `${VERB_OPENER}|you'd|he'd|they'd|she'd _ to|from`,
      '_ to the|another|a side|west|enemy|competitor|party|rival',
    ],
    topics: `${LAW} ${MEDICINE} soviet dictator`,
  },
  {
    words: 'inspection inspections',
    not: [
      'weapons|house|public|termite|restaurant|nuclear|weapon|roof|cavity|un|passport|baggage|immigration _',
      '_ of books|records|documents|files|property',
      '_ of the|such|any|its|all|our|your books|records|documents|files|house|home|property|accounts|papers',
      '_ sticker|stickers',
      'close|closer|careful|cursory|further _ .|of|shows|reveals',
      'available for|to public _',
      'for public _',
    ],
    topics: 'iraq mortgage realtor escrow baghdad',
  },
  {
    words: 'specification specifications spec specs',
    not: [
      'on _ .',
      '_ house|home|homes|building|script|work',
      'on _ and|basis',
      'job|xml|protocol|html|api|regression|econometric|patent|test|version|language|sr|senior|jr _',
      'sr|jr . _',
    ],
  },
  {
    words: 'warranty warranties',
    not: [
      'representations|representation|reps|rep|covenants|covenant|guarantees|promises and|or _',
      'representation|representations|covenant|covenants|guarantee|guaranties . _',
      'express|implied|disclaim|disclaims|disclaimer _',
      'breach of _',
      'express or|and implied _',
      'no|any|without|disclaim|disclaims|make|makes|made|making no|any|all|representation|other _',
      'makes|make|made|without|no|any|disclaims|disclaim _ of|as|that|express|whatsoever|about|regarding',
      'makes|make|made|without|no|disclaims|disclaim _ or',
      '_ deed|deeds',
      '_ of title|authority|merchantability|fitness|any|accuracy|noninfringement|quality|habitability|ownership',
      '_ as to',
      '_ and|or representations|representation|covenants|indemnities|indemnity|undertakings',
      '_ . representations|covenants',
    ],
  },
  {
    words: 'penalty penalties',
    not: [
      'death|tax|withdrawal|prepayment|civil|criminal|statutory|marriage|perjury|estate|offside|jail _',
      'under _ of',
      '_ of perjury|law|death',
      '_ kick|kicks|box|shot|shots|phase|area|shootout|minutes|flag|yards',
      'ira|early _ .',
      'forfeiture|regulatory|withdrawal|yard|minute|bench|minor|performance|speed|memory _',
      'late filing _',
      'in the first|second|last _ half|minute|third',
      '_ in the first|second|last half|minute|third|period',
      'fines|jail|imprisonment|civil|criminal|fine and|or _',
    ],
    topics: `${SPORTS} ${TAX} ${SOFTWARE}`,
  },
  {
    words: 'penalty penalties',
    not: ['_'],
    unless: [
      '_ of # *',
      '_ clause|clauses|apply|applies|per|rate|cap|for late|is|are|delay|delays|each|late',
      '_ clause|clauses|apply|applies|per|cap|for|is|are',
      'charge|charges|charged us|you|them a|the|this|no _',
      'contract|contractual|delay|delivery|lateness|late|customer|line|agreed _',
      'charge|charged|charges|accept|pay|invoice|invoiced|deduct|waive|claim us|you|your|this|the|these|any|a|no _',
      'accept|pay|deduct|waive|claim|invoice|face|faces|stiff|heavy _',
    ],
    signs: `${TRADE} contract contracts delay delays delayed late lateness deduction damages milestone clause capped cap noncompliance non week weekly buyer seller`,
  },
  {
    words: 'nonconforming conforming nonconformance nonconformances nonconformity nonconformities',
    not: [
      '_ bid|bids|contract|contracts|offer|offers|loan|loans|use|uses|agreement|agreements|provision|provisions|tariff|terms|proposal|proposals|mortgage|mortgages',
    ],
  },
];
