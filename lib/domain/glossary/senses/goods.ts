import type { SenseGuard } from '../sense-guards.ts';
import { FINANCE, SPORTS, TRADE } from './topics.ts';

const things =
  'bill|bills|email|emails|mails|letters|documents|files|data|questions|photos|pictures|cookies|students|recruits|invoices|applications|jokes|masterpieces|changes|updates|contracts|comments|resumes|people|papers|reports|trades|deals|messages|confirmations|requests|names|articles|songs|tickets|checks|payments|transactions|entries|records|orders|issues|candidates|interviews|notes|addresses|tests|stories|cards';

/** Lot, batch, stock, inventory, scrap, part: the goods themselves. */
export const goodsSenses: readonly SenseGuard[] = [
  {
    words: 'lot',
    not: [
      'a|whole|awful|quite|fair|helluva _',
      'an awful|whole|entire _ of',
      'parking|car|used|vacant|empty|building|corner|odd|job|church|city|storage|sand|residential|gravel|dirt|wooded|tree|auto|dealer|back|film|studio|remote|garage|cheap _',
      'acre|foot _',
      '_ in life',
      '_ of people|time|work|money|fun|things|questions|interest|trouble|effort|information|good|us|them|you',
      '_ for _ lot',
      'lot for _',
      '_ for lot',
      '_ accumulation',
      'cast|threw|throw|casting|drew|draw|drawing _',
      'our|their|his|her _ with|in',
    ],
    topics: 'parking acres zoning subdivision realtor garage valet stadium',
    unless: [
      'a _ number|numbers|or|no|size|code|has|is|was|tracking',
      'the|this|that whole|entire _',
      'a _ of # *',
      'a new|single|whole|complete|entire|full _ number|numbers|is|was|of castings|parts',
    ],
  },
  {
    words: 'lots',
    not: [
      '_ of',
      '_ more|to|less|better',
      'parking|car|vacant|empty|building|residential|odd|job|city|corner|acre|auction|cast|draw|drawing|sand|undeveloped|home|wooded|round _',
      'thanks _',
    ],
    topics: 'acres zoning subdivision realtor garage homes',
    unless: ['#|two|three|four|five|several|all|both|these|those|affected|the _ of'],
  },
  {
    words: 'batch batches',
    not: [
      `_ of ${things}`,
      `_ of * ${things}`,
      `_ of * * ${things}`,
      '_ job|jobs|file|files|processing|process|processed|mode|posting|script|attribute|name|command|import|export|printing',
      'journal|payment|in|by|posting|email|nightly|credit _',
      'in _',
      'quarterback|qb _',
    ],
    topics: `${SPORTS} cookies bake recipe`,
    unless: ['in _ #', 'in _ sizes|size|numbers'],
  },
  {
    words: 'stock',
    not: [
      '_ price|prices|market|markets|option|options|exchange|exchanges|split|holder|holders|analyst|analysts|broker|brokers|certificate|ownership|plan|plans|grant|grants|rating|buyback|symbol|pick|picks|portfolio|trading|trader|index|fund|funds|quote|quotes|swap|dividend|dividends|deal|award|awards|transaction|sale|sales|purchase|repurchase|offering|photo|photos|answer|phrase|character|car|investment|investor|investors|ticker|tip|tips|valuation|compensation|bonus|closed|rose|fell|traded|trades|dropped|gained|soared|plunged|tumbled|jumped|climbed|loan|fraud',
      'common|preferred|capital|voting|restricted|employee|penny|tech|technology|growth|treasury|class|phantom|outstanding|company|bank|laughing|live|rolling|film|chicken|vegetable|beef|card|gun|paper|internet|energy|utility|favorite|underlying|fish|soup|joint|breeding _',
      'take|takes|taking|took|taken _ of|in',
      'takes|taking|took _',
      '_ rights|futures|approaches|options|remains|outlook|issuance|plunging|plunge|declining',
      'share|shares|trade|trading|price|value|own|owns|owned|buy|buys|buying|bought|sell|sells|selling|sold|short|invest|invested|dump|dumped of|in|the|your|my|our|its|their|his|that|this|more|any|some|all _',
      'shares|share|amount of the|its|our|their|your|my|that|this|such|company|common|* _',
      'market|shares|money|interest|position|bullish|bearish in|on the|this|that|a _',
      'billion|million|dollars|paid in _',
      '_ is|was|has|are currently|now|not trading|traded',
      '_ is|was|has trading|traded',
      '_ growth',
      'summer|repertory|overstock _',
      'i|we|you|they own|sold|bought _',
    ],
    topics: `${FINANCE} upgrade bankruptcy shares acquired`,
    unless: [
      'in _ at|of|and|now',
      'safety|buffer|consignment|warehouse|raw|spare|finished|minimum|maximum|physical _',
      'weeks|days|pieces|pallets|units of _',
    ],
  },
  {
    words: 'stock',
    not: ['_'],
    unless: [
      '_ that is|has|was|had|needs|we|you',
      'much|how|initial|what|total|storage|moving|using|transfer|transferring|customer|in|from|out|on|ex|no|low|zero|free|enough|sufficient|some|our|your|their|old|new|excess|dead|blocked|remaining|existing|current|safety|buffer|consignment|raw|opening|closing|physical|negative|available|local|open|surplus _',
      'weeks|days|months|pieces|pallets|units|tons|tonnes|rest|storage|value|amount|quantity|much|part|level of|the _',
      '_ value|period|periods|module|supply|forecast|package|packages|received|output|input|needs|code|date|dates|transfer|transfers|level|levels|move|moves|movement|movements|location|locations|count|counts|item|items|out|outs|keeping|taking|take|turn|turns|turnover|list|report|reports|situation|availability|room|card|control|planning|reservation|balance|quantity|quantities|on|in|at|you|we|is|was|has|from|of|until|for|before|left',
      'check|hold|holds|keep|keeps|reserve|build|reduce|increase|raise|lower|sort|count|block|release|ship|pack|transfer|store|carry|use|move|receive|replenish _',
      'check|hold|holds|keep|keeps|reserve|build|reduce|increase|raise|lower|sort|count|block|release|ship|pack|transfer|store|carry|use|replenish up|the|our|your|some|more|this|that|any _',
    ],
    signs: `${TRADE} location locations product products sku skus`,
  },
  {
    words: 'stocks',
    not: ['_'],
    unless: [
      '_ of',
      'safety|buffer|warehouse|crude|oil|gasoline|gas|distillate|heating|material|inventory|spare|raw|finished|remaining|physical|existing|current|consignment|low|our|your|local|steel|high|their _',
      '_ held|on hand|at',
      '_ are|is low|high|at|sufficient|exhausted|enough',
    ],
    topics: 'nasdaq nyse dow dividend investors portfolio brokerage analyst analysts shares securities bonds',
  },
  {
    words: 'inventory inventories',
    not: [
      'assessment|assessments and _',
      '_ of possible|potential|options|ideas',
      'moral|personality|personal|skills|take|taking|mental|national|species|wildlife|interest _',
      '_ of your|my|his|her life|skills|strengths',
    ],
    unless: ['take|taking physical|a|full _', 'taking _ .'],
  },
  {
    words: 'scrap scraps scrapped scrapping',
    not: [
      '_ plan|plans|talks|project|projects|legislation|deregulation|bill|tax|deal|rules|ideas|proposal|merger',
      `_ the|a|its|his|their|all|our|this|that|your|any|those|these|some plan|plans|idea|project|proposal|deal|bill|law|tax|rule|rules|program|merger|agreement|contract|meeting|system|policy|treaty|draft|model|deregulation|auction|scheme`,
      `_ the|a|its|his|their|all|our|this|that|your|any|those|these|some * plan|plans|idea|project|proposal|deal|bill|law|tax|rule|rules|program|merger|agreement|contract|meeting|system|policy|treaty|model|auction|scheme`,
      'plan|plans|project|idea|deal|proposal|program|merger|bill|treaty|meeting was|were|be|been|is|being|has|have|got _',
      'up|any|old|junk _ metal',
      'plan|plans|project|idea|deal|proposal|program|merger|bill|treaty has|have|will been|be _',
      '_ ice|snow|frost|paint|leather',
      '_ of paper|evidence|food|information|news|truth|cloth|fabric',
      '_ book|booking|heap|metal|metals|iron|yard|yards|dealer|dealers|merchant|paper',
    ],
    topics: 'senator congress treaty legislation',
  },
  {
    words: 'consignment consignments',
    not: ['_ shop|shops|store|stores|sale|boutique', 'dress|clothing|art _'],
  },
  {
    words: 'supplier suppliers vendor vendors',
    not: [
      'dog|street|food|drug|beer|sidewalk|newspaper _',
      '_ dir|directory|directories|folder|folders|prefix|prefixes|path|autoload|bundle',
    ],
  },
];
