import type { SenseGuard } from '../sense-guards.ts';
import { ARTS, TRADE, TRAVEL } from './topics.ts';

const paper =
  'invoice|invoices|payment|payments|notice|notices|notification|letter|email|mail|message|fax|faxes|document|documents|documentation|information|request|requests|comments|approval|bid|bids|proposal|proposals|signed|written|funds|money|cash|data|confirmation|agreement|contract|application|resume|report|response|statement|refund|copy|copies|check|cheque|memo|bill|bills|executed|payroll|tax|call|calls|order|comments';
const goods =
  'goods|material|materials|shipment|shipments|delivery|deliveries|items|item|parts|part|equipment|product|products|merchandise|cargo|inventory|stock|pallets|units|samples';

/** Receipt, acceptance, cancellation: what both sides do with goods and orders. */
export const actSenses: readonly SenseGuard[] = [
  {
    words: 'receipt receipts',
    not: [
      'in _ of',
      'in _',
      `_ of ${paper}`,
      `_ of * ${paper}`,
      `_ of * * ${paper}`,
      `_ of * * * ${paper}`,
      'day|days|week|weeks|month|months|hours|year after|of|from|following|upon|before _',
      'acknowledge|acknowledges|acknowledged|acknowledging|confirm|confirms|confirming|read|rent|tax|gross|cash|net|annual|gate|depositary|return|depository _',
      'upon|on|after|acknowledge|confirm|acknowledging _ of',
      'acknowledge|confirm your|our|the|their|its _',
      'expense|sale|hotel|taxi|dinner|restaurant|card|register|original|paper|gift|meal|travel|parking|atm|store|till|tax _',
      '_ for tax|expenses|expense|meals|travel|reimbursement|the hotel',
      '_ point|points|location|locations|meter|meters|zone|capacity|pipeline',
      '_ and|or|to delivery',
      '_ and|or delivery point|points',
      'attach|keep|save|submit|scan|lost|bring your|all|my _',
      'upon|until|pending _ .',
      '_ of this|your|my|such|same',
      'scheduled|excess|gas|decreased|office|cash _',
    ],
    topics: 'shippers dekatherms pipeline lateral confiscated',
    unless: [
      `_ of ${goods}`,
      `_ of * ${goods}`,
      `_ of * * ${goods}`,
      '_ of # *',
      `${goods}|warehouse|purchase|posted|dock|stock|physical|partial|over|expected|planned|inbound _`,
      'in _ line|lines|date|dates|posting|generation|creation',
    ],
  },
  {
    words: 'receipt receipts',
    not: ['_'],
    unless: [
      '_ of|for the|our|your|all|these|any|* goods|material|materials|shipment|shipments|delivery|deliveries|items|parts|equipment|product|products|pallets|order|orders|stock',
      '_ of goods|material|materials|shipments|deliveries|items|parts|equipment|products',
      'warehouse|planned|expected|posted|partial|over|purchase|incoming|inbound|stock|dock|first|last|signed|quantity|material|inventory|return _',
      'post|posts|posted|posting|book|booked|register|registered|record|recorded|enter|entered|create|created|undo|reverse|reversed|match|confirm a|an|the|our|your|each|all|* _',
      'post|posts|posted|posting|book|booked|register|registered|record|recorded|undo|reverse|reversed _',
      '_ date|line|lines|quantity|quantities|posting|document|documents|inspection|is|was|are|were booked|posted|registered|missing|open|#',
      '_ date|line|lines|quantity|quantities|posting|tolerance|inspection|generation|creation|entry|entries|routing',
      '_ of # *',
      'each|full|complete|verify _',
      'at _',
      'damage|damaged|shortage|noted|counted|checked|inspected * on|upon|at _',
      'damage|damaged|shortage|noted|counted|checked|inspected on|upon|at _',
    ],
    signs: `${TRADE} receive received receives line lines unit units posting milestone document documents schedule requirements short boxes`,
  },
  {
    words: 'acceptance acceptances',
    not: [
      'market|customer|consumer|public|social|wide|widespread|broad|broader|rising|popular|regulatory|political|general|growing|mainstream|peer|self|universal|credit|gain|gained|gaining|win|won|winning|find|found|gains|mutual|international|banker|bankers|rapid|blind|passive _',
      'higher|greater|lower|growing|increasing|increased|wider|broader|more product|market|customer|user|consumer|public _',
      'signs|sign|level|levels|degree|lack|rate|feeling|sense of _',
      'offer|love|tolerance|trust|respect|understanding and|or _',
      'offer . _',
      'love|trust|respect . _',
      '_ and growth|love|tolerance|respect|understanding|implementation',
      '_ speech|letter|rate|rates|into|among',
      '_ in the market|marketplace|community',
      '_ of an|the|this|your|his|her|my|our|their|its|such|any|that offer|invitation|award|nomination|position|job|resignation|proposal|terms|conditions|agreement|responsibility|fate|idea|plan|counteroffer|bid|tariff|settlement|reality|fact|role|gift|apology|risk|deal|filing|policy|plant',
      '_ of responsibility|risk|credit|cards|reality|others|offers|bids|terms|technology|internet|diversity|change',
      '_ by|from the public|market|community|commission|customers|consumers|users|industry|board|regulators',
      `ferc|commission|board|council|state|court|public|industry|government|ncuc|bank _`,
      'letter|letters of _',
      '_ or|and denial|denying|rejection of',
      '_ of the|a|an|its|such|all|any|* requirements|membership|doctrine|science|theory|risks|evidence|view|views',
    ],
  },
  {
    words: 'acceptance acceptances',
    not: ['_'],
    unless: [
      'final|provisional|preliminary|partial|factory|site|formal|written|first|article|customer|technical|plant|goods|lot|part|sample|conditional|buyer|buyers|our|your|their _',
      '_ test|tests|testing|criteria|certificate|certificates|protocol|protocols|procedure|procedures|sampling|inspection|report|sheet|run|date|is|was|number|level|limits',
      '_ of the|each|all|our|your|first|such|that|any|particular|* unit|units|goods|parts|part|equipment|plant|deliveries|delivery|articles|article|work|machine|tool|tooling|turbine|turbines|system|facility|lot|product|products',
      'after|upon|until|before|on|pass|passed|refuse|refused|plan|planned _',
      'plan|planned|refuse|refused|sign|signed|carry|delay|delayed|repeat the|our|your|out|final _',
    ],
    signs: `${TRADE} delayed burrs turbine turbines generator transformer commissioning`,
  },
  {
    words: 'cancellation cancellations',
    not: [
      'noise|echo|emergency|flight|meeting|hotel|class|subscription|reservation|membership|trip|event|policy|show|game|debt|concert|conference|appointment _',
      '_ of the|a|an|your|my|this|that|our|all|tomorrow|today meeting|flight|class|event|hotel|reservation|trip|game|policy|show|account|subscription|call|conference|concert|party|membership|debt|session|dinner|election',
      '_ of debt|indebtedness|flights|meetings|classes|stock|shares',
    ],
    topics: `${TRAVEL} ${ARTS}`,
  },
  {
    words: 'cancellation cancellations',
    not: ['_'],
    unless: [
      'order|po|line|contract|partial|written|any|your|our|this|customer|buyer|without|for|upon _',
      '_ fee|fees|charge|charges|cost|costs|notice|terms|clause|deadline|period|request|policy|window|rate',
      '_ of line|lines|order|orders|po|contract|contracts|#',
      '_ of the|this|an|any|your|our|all|that|such|* line|lines|order|orders|po|contract|agreement|project|release|shipment|delivery|call',
      '_ is|was accepted|confirmed|not|too',
      'accept|confirm|accepted|confirmed the|your|this|a _',
    ],
    signs: `${TRADE} contract agreement buyer seller termination terminate writing fee fees notice`,
  },
];
