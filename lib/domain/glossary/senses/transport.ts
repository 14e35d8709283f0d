import type { SenseGuard } from '../sense-guards.ts';
import { LAW, SEAFARING, TELECOM, TRADE } from './topics.ts';
import { BE } from './word-classes.ts';

const hurried =
  'process|processes|processing|consideration|review|reviews|approval|approvals|hearing|hearings|proceeding|proceedings|research|resolution|response|action|treatment|basis|matter|matters|request|requests|decision|permitting|permit|permits|payment|payments|application|discovery|ruling|appeal|rehearing|negotiations|agreement|contract|contracts|transaction|deal|settlement|investigation|termination|relief|procedure|procedures|siting|certification|closing|licensing|construction|growth|implementation|refund|documents|check|account|visa|legislation|work';
const vessel =
  'cruise|container|cargo|war|naval|navy|space|sister|mother|merchant|tall|sailing|pirate|rocket|jump|jumping|jumped|abandon|board|aboard|sinking|lng|tanker|slave|hospital|troop|ocean|steam|passenger';

/** Ship, carrier, freight, expedite and trade acronyms: how goods move. */
export const transportSenses: readonly SenseGuard[] = [
  {
    words: 'ship ships',
    not: [
      `a|an|the|this|these|those|our|your|their|its|his|her|my|any|each|every|another|per|by|of|aboard|on|off|one|two|three|several|many|few|from|board|large|old|new|big|first _`,
      `${vessel} _`,
      'captain|crew|side|deck|owner|master|name of the|a _',
      '_ . captain|crew',
      'and|or|of|through|war|gambling|their|lake|space _ .',
      '_ sank|sailed|sails|captain|owner|owners|builder|builders|broker|channel|yard|crew|shape|agent|repair|arrives|docked|berthed',
      'ready to abandon _',
      '_ fleeing|sailing|shining|named|called',
    ],
    unless: [
      'this|these|first _ on|in|to|from|by',
      'ready|able to _',
      'will|would|does|did|can|could|should|must|may|to|when this|these|any|both _',
    ],
  },
  {
    words: 'ships',
    not: ['_'],
    unless: [
      '_ on|from|by|with|daily|weekly|monthly|via|within|next|this|today|tomorrow|tonight|only|directly|direct|all|it|them|your|our|your|partial|monday|tuesday|wednesday|thursday|friday|saturday|sunday|#|late|early|first|separately|out|free|before|after',
      '_ the|a|an|these|those|each|every|both goods|parts|part|rest|order|orders|balance|lot|batch|material|remaining|units|pieces|castings|samples',
      'it|supplier|vendor|plant|warehouse|company|rest|balance|order|batch|lot|part|factory|he|she|which|that|who _',
    ],
    topics: SEAFARING,
  },
  {
    words: 'ship ships shipped shipping',
    not: [],
    topics: 'navy naval sailors sailor pirates warship torpedo admiral frigate colonists',
  },
  {
    words: 'shipping',
    not: ['_'],
    unless: [
      `${BE}|i'm|we're|you're|they're|it's|start|starts|started|begin|begins|began|stop|stopped|stops|keep|avoid|resume|resumed|delay|delayed|now|currently|not|still|before|after|when|while|without|by|already _`,
      '_ to|from|them|it|out|directly|next|today|tomorrow|this|on|via|these|your|within|by|in|late|early|daily|#|partial|a|an|the|all',
    ],
  },
  {
    words: 'shipping',
    not: [
      'cost|costs|charge|charges|free|include|includes|included|including|plus|price|handling|and|or|for|standard|express|international|overnight|ground|air|ocean|his|her|our|your|their|the|of _',
      `_ and|cost|costs|charge|charges|company|companies|department|document|documents|instructions|line|lines|lane|lanes|industry|container|label|labels|address|agent|rates|method|methods|notice|terms`,
    ],
    unless: [
      `${BE}|we're|they're|you're _ out|today|tomorrow|on|to|via|the|your`,
      'orders|goods|parts|items for|of _ to',
    ],
  },
  {
    words: 'shipped',
    not: ['_ out|off to iraq|war|boot|jail|afghanistan', 'feature|software was _'],
  },
  {
    words: 'carrier carriers',
    not: [
      'telecommunications|telecommunication|telecom|wireless|phone|phones|distance|telephone|cellular|cell|mobile|local|exchange|insurance|downstream|upstream|aircraft|letter|mail|personnel|data|network|internet|baby|pet|interexchange|fiber|broadband|voice|bandwidth|troop|insured|pipeline|disease|gene|delivering|transporting _',
      'long distance|haul _',
      'official|top|tier|pet|dog|cat|doggie|plastic|baby|aqueous|inert|emerging|insurance|known _',
      '_ specific|wholesale|trends|trend|unlock|lock',
      'of the top|# #|largest _',
      '_ name . phone',
      '_ pigeon|pigeons|oil|frequency|wave|signal|grade|class|hotel|hotels|bag|bags|network|networks|services|gene|protein',
    ],
    topics: `${TELECOM} ${SEAFARING} insurer insurers insurance underwriter warplanes capex pet pets modem airwaves`,
    unless: ['motor|ocean|freight|truck|rail|trucking|parcel _', 'shippers and _'],
  },
  {
    words: 'freight',
    not: ['_ train|trains|elevator|elevators|car|cars|yard|hopping', 'carry|carries the _ .'],
  },
  {
    words: 'shipment shipments',
    not: ['drug|arms|weapon|weapons|cocaine|heroin|unit|handset|pc|pcs|server _'],
  },
  {
    words: 'expedite expedites expedited expediting',
    not: [
      `_ ${hurried}`,
      `_ * ${hurried}`,
      `_ * * ${hurried}`,
      `_ * * * ${hurried}`,
      'an|the|this|on|for|of|with|its|no|and _ project|projects|plant|plants|power|track|decisional|interconnection|basis|generation|transmission',
      '_ interconnection|interconnections|siting|* plant|project|generation|transmission|track',
      'matter|process|request|review|hearing|application|case|proceeding|approval|decision is|was|be|been|being _',
    ],
    unless: [
      '_ * * shipment|shipments|delivery|freight|order|orders',
      '_ shipment|delivery|order|orders',
      '_ * shipment|delivery|order|orders|freight',
    ],
    topics: LAW,
  },
  {
    words: 'expedite expedites expedited expediting',
    not: ['_'],
    unless: [
      'please|you|we|us|they|i|have|has|was|were|be|can _ .',
      'please|you|we|us|they|i|have|has|was|were|be|can _ it|this|that|these|them|#|both|all|line|lines',
      'please|you|we|us|they|i|have|has|was|were|be|can _ the|our|your missing|open|remaining|late|two|three|four|*',
      '_ cost|costs|fee|fees|charge|charges|line|lines|air|production|delivery|deliveries',
      'please _',
      'for|by|of|from|on|to _ .',
    ],
    signs: TRADE,
  },
  {
    words: 'po',
    not: [
      '_ box|boxes|bx',
      '_ . box',
      'ship|shipping|shipped|shipments|deliver|delivered|delivery|deliveries|mail to _ .',
      '_ valley|river|delta',
    ],
  },
  {
    words: 'sla',
    not: ['_ printer|printers|printing|resin|part|parts|prototype|prototypes|model|models', 'symbionese _'],
  },
  {
    words: 'ld',
    not: ['_ driver|drivers|module|diode|diodes|pump|calling|phone|carrier|carriers|minutes|rates'],
  },
  {
    words: 'eta',
    not: [
      '_ separatists|separatist|rebels|agreement|agreements|form|forms|amendment|password|squared|meson',
      'execute|executed|executing|sign|signed|negotiate|negotiating|draft the|an|our|your|their|a _',
      'basque _',
    ],
    topics: 'basque isda counterparty counterparties',
  },
];
