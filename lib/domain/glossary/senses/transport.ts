import type { SenseGuard } from '../sense-guards.ts';
import { BE } from './word-classes.ts';

const hurried =
  'process|processes|processing|consideration|review|reviews|approval|approvals|hearing|hearings|proceeding|proceedings|research|resolution|response|responses|action|treatment|basis|schedule|schedules|matter|matters|request|requests|decision|decisions|permitting|permit|permits|payment|payments|application|applications|discovery|ruling|appeal|rehearing|negotiations|agreement|agreements|contract|contracts|execution|transaction|transactions|deal|settlement|investigation|termination|manner|fashion|relief|trial|procedure|procedures|siting|certification|filing|things|closing|restructuring|licensing|construction|growth|development|implementation|collection|recovery|sale|answer|refund|refunds|documents|paperwork|check|checks|account|accounts|visa|setup|hiring|draft|legislation|work';
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
      '_ sank|sailed|sails|captain|owner|owners|builder|builders|broker|channel|yard|crew|shape|agent|repair|arrives|docked|berthed',
      'ready to abandon _',
    ],
    unless: [
      'this|these|first _ on|in|to|from|by',
      'ready|able to _',
      'will|would|does|did|can|could|should|must|may|to|when this|these|any|both _',
    ],
    finds: [
      'We ship on Fridays.',
      'Can you ship 200 pieces?',
      'The plant ships daily.',
      'In order to ship we need a label.',
    ],
    leaves: [
      'The ship is delayed.',
      'A container ship sank.',
      'The crew left the ship.',
      'Two ships wait at the pier.',
    ],
  },
  {
    words: 'shipping',
    not: ['_'],
    unless: [
      `${BE}|i'm|we're|you're|they're|it's|start|starts|started|begin|begins|began|stop|stopped|stops|keep|avoid|resume|resumed|delay|delayed|now|currently|not|still|before|after|when|while|without|by|already _`,
      '_ to|from|them|it|out|directly|next|today|tomorrow|this|on|via|these|your|within|by|in|late|early|daily|#|partial|a|an|the|all',
    ],
    finds: ['We are shipping on Friday.', 'Orders shipping to Lyon are late.', 'Stop shipping lot 7.'],
    leaves: ['Friendship is not about shipping documents.', 'The shipping department is closed.'],
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
    finds: ['They are shipping the order today.'],
    leaves: ['Seller pays the cost of shipping to the port.', 'Shipping and handling are extra.'],
  },
  {
    words: 'shipped',
    not: ['_ out|off to iraq|war|boot|jail|afghanistan', 'feature|software was _'],
    finds: ['The parts shipped on Monday.', 'We shipped 40 pallets.'],
    leaves: ['His unit shipped out to war.'],
  },
  {
    words: 'carrier carriers',
    not: [
      'telecommunications|telecommunication|telecom|wireless|phone|phones|distance|telephone|cellular|cell|mobile|local|exchange|insurance|downstream|upstream|aircraft|letter|mail|personnel|data|network|internet|baby|pet|interexchange|fiber|broadband|voice|bandwidth|troop|insured|pipeline|disease|gene|delivering|transporting _',
      'long distance|haul _',
      '_ pigeon|pigeons|oil|frequency|wave|signal|grade|class|hotel|hotels|bag|bags|network|networks|services|gene|protein',
    ],
    topics:
      'telecom telecommunications bandwidth broadband wireless bells voice dsl fiber insurer insurers underwriter passengers navy warplanes',
    unless: ['motor|ocean|freight|truck|rail|trucking|parcel _', 'shippers and _'],
    finds: ['The carrier picked up the pallets.', 'Motor carriers need a permit.'],
    leaves: ['Ask your wireless carrier.', 'An aircraft carrier left port.', 'Carriers sell bandwidth.'],
  },
  {
    words: 'freight',
    not: ['_ train|trains|elevator|elevators|car|cars|yard|hopping', 'pays|pay|paying|carry|carries the _ .'],
    finds: ['Freight is included.', 'Air freight costs more.'],
    leaves: ['A freight train passed.'],
  },
  {
    words: 'shipment shipments',
    not: ['drug|arms|weapon|weapons|cocaine|heroin|unit|handset|pc|pcs|server _'],
    finds: ['The shipment left on Monday.'],
    leaves: ['Police seized a drug shipment.'],
  },
  {
    words: 'expedite expedites expedited expediting',
    not: [
      `_ ${hurried}`,
      `_ * ${hurried}`,
      `_ * * ${hurried}`,
      `_ * * * ${hurried}`,
      'matter|process|request|review|hearing|application|case|proceeding|approval|decision is|was|be|been|being _',
    ],
    unless: [
      '_ * * shipment|shipments|delivery|freight|order|orders',
      '_ shipment|delivery|order|orders',
      '_ * shipment|delivery|order|orders|freight',
    ],
    finds: ['We expedited the air freight.', 'Please expedite line 3.', 'Expediting costs are shared.'],
    leaves: ['This will expedite the review process.', 'They asked for expedited consideration.'],
  },
  {
    words: 'po',
    not: [
      '_ box|boxes|bx',
      '_ . box',
      'ship|shipping|shipped|shipments|deliver|delivered|delivery|deliveries|mail to _ .',
      '_ valley|river|delta',
    ],
    finds: ['The PO was sent.', 'Refer to PO 4711.'],
    leaves: ['Send it to PO Box 14.', 'The PO valley is flat.'],
  },
  {
    words: 'sla',
    not: ['_ printer|printers|printing|resin|part|parts|prototype|prototypes|model|models', 'symbionese _'],
    finds: ['The SLA says 4 hours.'],
    leaves: ['The SLA printer needs resin.'],
  },
  {
    words: 'ld',
    not: ['_ driver|drivers|module|diode|diodes|pump|calling|phone|carrier|carriers|minutes|rates'],
    finds: ['The LD clause is capped.'],
    leaves: ['The LD driver board failed.'],
  },
  {
    words: 'eta',
    not: [
      '_ separatists|separatist|rebels|agreement|agreements|form|forms|amendment|password|squared|meson',
      'execute|executed|executing|sign|signed|negotiate|negotiating|draft the|an|our|your|their|a _',
      'basque _',
    ],
    topics: 'basque isda counterparty counterparties',
    finds: ['ETA Rotterdam is 5 June.', 'What is the ETA?'],
    leaves: ['Basque ETA separatists were held.', 'See the master ETA agreement.'],
  },
];
