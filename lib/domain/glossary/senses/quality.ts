import type { SenseGuard } from '../sense-guards.ts';
import { VERB_OPENER } from './word-classes.ts';

/** Tolerance, defect, inspection, specification, warranty, penalty, nonconformance: what is good enough and what follows when not. */
export const qualitySenses: readonly SenseGuard[] = [
  {
    words: 'tolerance tolerances',
    not: [
      'zero|religious|racial|ethnic|immune|drug|alcohol|pain|lactose|glucose|political|social|sexual|cultural|preach|teach|teaching|promote|promoting|practice|practise|mutual|human|fault _',
      '_ for|of|toward|towards those|people|others|anyone|anybody|ambiguity|abuse|violations|bribery|corruption|pain|diversity|dissent|minorities|discrimination|harassment',
      'diversity|respect|understanding|acceptance|peace|love and|or|of _',
      '_ and diversity|respect|understanding|acceptance|peace|love|patience',
      '_ policy',
    ],
    topics: 'religious racial muslims islam discrimination harassment employers diversity bribery',
    unless: [
      'dimensional|positional|tight|tighter|quantity|over|weight|thickness|machining|fit _',
      '_ of # *',
    ],
    finds: [
      'The tolerance is 0.2 mm.',
      'A quantity tolerance of 5 % is agreed.',
      'Tolerances follow the drawing.',
    ],
    leaves: [
      'We have zero tolerance for bribery.',
      'They preach tolerance.',
      'The system has fault tolerance.',
    ],
  },
  {
    words: 'defect defects',
    not: [
      'birth|heart|genetic|congenital|legal|procedural|title|constitutional|character|speech|jurisdictional|hearing|vision|brain|formal|neural|tube|septal|moral _',
      '_ on|in the face of',
      '_ in title|form|service|procedure|law|character|pleading',
      '_ in the|this|that|his|her|your|our|their|any subpoena|complaint|pleading|filing|notice|title|will|law|argument|code|agreement|contract',
      `${VERB_OPENER} _ to|from`,
      '_ to the|another|a side|west|enemy|competitor|party|rival',
    ],
    topics: 'subpoena plaintiff lawsuit fetal surgery soviet dictator',
    finds: ['A critical defect stops the line.', 'Two defects were found.'],
    leaves: ['The child has a heart defect.', 'He may defect to the west.', 'There is a defect in title.'],
  },
  {
    words: 'inspection inspections',
    not: [
      'weapons|house|public|termite|restaurant|nuclear|weapon|roof|cavity|un|passport|baggage|immigration _',
      '_ of books|records|documents|files|property',
      '_ of the|such|any|its|all|our|your books|records|documents|files|house|home|property|accounts|papers',
      '_ sticker|stickers',
      'available for|to public _',
      'for public _',
    ],
    topics: 'iraq mortgage realtor escrow baghdad',
    finds: ['The inspection found two cracks.', 'Incoming inspection takes a day.'],
    leaves: ['Weapons inspections go on.', 'The books are open for inspection of records.'],
  },
  {
    words: 'specification specifications spec specs',
    not: [
      'on _ .',
      '_ house|home|homes|building|script|work',
      'on _ and|basis',
      'job|xml|protocol|html|api|regression|econometric|patent _',
    ],
    finds: ['The specification is revision C.', 'Parts are out of spec.', 'Our specs changed.'],
    leaves: ['He bought a spec house.', 'See the XML specification.'],
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
      'makes|make|made|without|no|any|disclaims|disclaim _ of|as|that|express|or|whatsoever|about|regarding',
      '_ deed|deeds',
      '_ of title|authority|merchantability|fitness|any|accuracy|noninfringement|quality|habitability|ownership',
      '_ as to',
      '_ and|or representations|representation|covenants|indemnities|indemnity|undertakings',
      '_ . representations|covenants',
    ],
    finds: ['The warranty ends in May.', 'Warranty claims went up.', 'Repairs under warranty are free.'],
    leaves: [
      'The representations and warranties survive.',
      'We make no warranty as to accuracy.',
      'It is sold without any warranty.',
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
      'yard _',
      'fines|jail|imprisonment|civil|criminal|fine and|or _',
    ],
    topics: 'quarterback touchdown referee irs felony perjury murder prison football hockey',
    finds: ['A penalty applies after day 3.', 'Penalties are capped at 5 %.'],
    leaves: [
      'He faces the death penalty.',
      'A penalty kick decided the game.',
      'I declare under penalty of perjury.',
    ],
  },
  {
    words: 'nonconforming conforming nonconformance nonconformances nonconformity nonconformities',
    not: [
      '_ bid|bids|contract|contracts|offer|offers|loan|loans|use|uses|agreement|agreements|provision|provisions|tariff|terms|proposal|proposals|mortgage|mortgages',
    ],
    finds: ['Nonconforming parts are blocked.', 'A non-conformance was raised.'],
    leaves: ['We sent a non-conforming bid.', 'It is a nonconforming use of land.'],
  },
];
