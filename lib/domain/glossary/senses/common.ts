import type { SenseGuard } from '../sense-guards.ts';
import { ARTS, LAW, MEDICINE, SOFTWARE } from './topics.ts';
import { DETERMINER, OBJECT, VERB_OPENER } from './word-classes.ts';

/** Words that many glossaries hold and every language uses loosely: claim, capacity, demand, delivery, sample, terms. */
export const commonSenses: readonly SenseGuard[] = [
  {
    words: 'claim claims',
    not: [
      `${VERB_OPENER} _`,
      '_ to|that|responsibility|victory|credit|ownership',
      '_ to fame',
      'baggage|luggage|insurance|medical|benefit|unemployment|false|bold|mining|land|patent _',
      'lay|stake|staked a|their|his _',
      'he|she|it|they|some|critics|experts _',
    ],
    unless: [
      `to _ for|damages|the|# *`,
      `${DETERMINER} _ to|that`,
      'right|entitled to _',
      'we|you|to|they _ for|damages',
    ],
    topics: LAW,
  },
  {
    words: 'capacity',
    not: [
      'in a|an|his|her|my|their|your|its|any|such|that|what|this * _',
      'in a|his|her|my|their|your|its|any _',
      '_ building|crowd|audience',
      'mental|lung|intellectual|emotional|legal _',
      '_ as|of a|an|chairman|director',
    ],
    unless: ['in their|its|your production|machine|storage _'],
  },
  {
    words: 'demand demands',
    not: [
      `${VERB_OPENER} _`,
      `_ ${OBJECT}`,
      '_ that',
      'supply and _',
      'in great|high|big|constant _',
      'in _',
      'on _',
      'ransom|political|wage|union _',
    ],
    unless: [`${DETERMINER} _`, '_ this|that week|month|quarter|year'],
  },
  {
    words: 'delivery deliveries',
    not: [
      'baby|natal|vaginal|caesarean|home|pizza|food|speech|drug|newspaper|message|mail _',
      '_ room|ward|boy|nurse|failure|status|report',
      'special _ .',
      '_ of a|the|his|her speech|talk|lecture|message|baby|verdict',
    ],
    topics: `${MEDICINE} midwife newborn`,
    unless: ['_ status|report of|for|#'],
  },
  {
    words: 'sample samples',
    not: [
      `${VERB_OPENER} _`,
      '_ code|codes|app|data|set|rate|text|project|program|script|size|survey|population|size|chapter|letter|contract|agreement|form',
      'blood|urine|tissue|random|representative|survey|free|stool|hair|dna|code|audio|music|sound _',
      '_ of people|voters|users|households|respondents|the population',
    ],
    topics: `${MEDICINE} ${SOFTWARE} ${ARTS} voters poll survey`,
    unless: ['random|free _ of parts|castings|pieces|the|each'],
  },
  {
    words: 'terms',
    not: [
      'in _ of',
      'in general|simple|real|absolute|broad|other|plain|legal|relative|human|these|no|certain|percentage|dollar _',
      'come|comes|came|coming to _',
      'on good|bad|friendly|speaking|first|equal|familiar|name _',
      'long|short|near|medium|search|prison|glossary|technical|key _',
      '_ of endearment|service|use|reference',
    ],
    unless: ['long|short _ of|and|are'],
  },
];
