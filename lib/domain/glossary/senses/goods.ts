import type { SenseGuard } from '../sense-guards.ts';

const things =
  'bill|bills|email|emails|mails|letters|documents|files|data|questions|photos|pictures|pics|cookies|students|recruits|invoices|applications|jokes|masterpieces|changes|updates|contracts|comments|edits|resumes|people|papers|reports|trades|deals|messages|confirmations|confirms|requests|names|articles|songs|tickets|checks|payments|transactions|entries|records|orders|issues|candidates|brownies|interviews|notes|addresses|movies|videos|tests|stories|news|cards';

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
    finds: [
      'Lot 4711 is on hold.',
      'The lot was scrapped.',
      'Change to a lot or serial number.',
      'Two parts of the lot failed.',
    ],
    leaves: [
      'We need it a lot sooner.',
      'Trucks wait in the parking lot.',
      'This has a lot to do with cost.',
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
    finds: ['Both lots failed inspection.', 'The lots of May are blocked.'],
    leaves: ['We have lots of time.', 'The parking lots are full.'],
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
    topics: 'quarterback touchdown cookies bake recipe',
    unless: ['in _ #', 'in _ sizes|size|numbers'],
    finds: [
      'The batch failed the hardness test.',
      'Batch 7 ships on Monday.',
      'A batch of castings is late.',
    ],
    leaves: ['Here is a batch of questions.', 'Run the batch job tonight.'],
  },
  {
    words: 'stock',
    not: [
      '_ price|prices|market|markets|option|options|exchange|exchanges|split|splits|holder|holders|analyst|analysts|broker|brokers|certificate|certificates|ownership|plan|plans|grant|grants|rating|buyback|symbol|picks|pick|portfolio|trading|trader|traders|index|fund|funds|quote|quotes|swap|dividend|dividends|deal|award|awards|transaction|transactions|sale|sales|purchase|repurchase|offering|photo|photos|answer|phrase|footage|character|car|units|investment|investments|investor|investors|ticker|tip|tips|valuation|compensation|appreciation|bonus|closed|rose|fell|traded|trades|dropped|gained|soared|plunged|tumbled|surged|slid|jumped|climbed|plummeted|rallied|chart|screener|loan|fraud',
      'common|preferred|capital|voting|restricted|employee|penny|tech|technology|growth|treasury|class|phantom|outstanding|company|bank|laughing|live|rolling|film|chicken|vegetable|beef|card|gun|paper|internet|energy|utility|favorite|underlying|fish|soup|joint|breeding _',
      'take|takes|taking|took|taken|taking _ of|in',
      'take|takes|taking|took _',
      'share|shares|trade|trading|price|value|own|owns|owned|buy|buys|buying|bought|sell|sells|selling|sold|short|invest|invested|dump|dumped of|in|the|your|my|our|its|their|his|that|this|more|any|some|all _',
      'shares|share|amount of the|its|our|their|your|my|that|this|such|company|common|* _',
      'market|shares|money|interest|position|bullish|bearish in|on the|this|that|a _',
      'billion|million|dollars|paid in _',
      '_ is|was|has|are currently|now|not trading|traded',
      '_ is|was|has trading|traded',
      '_ growth|moves',
      'i|we|you|they own|sold|bought _',
    ],
    topics:
      'eps valuation bullish bearish upgrade upgraded downgrade undervalued bankruptcy nasdaq nyse dividend dividends shareholders shareholder stockholders investors portfolio brokerage analyst analysts ipo equity securities shares takeover 401k',
    unless: [
      'in _ at|of|and|now',
      'safety|buffer|consignment|warehouse|raw|spare|finished|minimum|maximum|physical _',
      'weeks|days|pieces|pallets|units of _',
    ],
    finds: [
      'We hold two weeks of stock.',
      'The item is in stock.',
      'Check the stock before Friday.',
      'Our stock level is low.',
    ],
    leaves: [
      'Their stock price fell.',
      'He sold the stock.',
      'Let us take stock of the project.',
      'Shareholders dumped the stock.',
    ],
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
    finds: ['Stocks of steel are low.', 'Our stocks cover two weeks.'],
    leaves: ['Vendor stocks will outperform.', 'He trades stocks and bonds.'],
  },
  {
    words: 'inventory inventories',
    not: [
      'moral|personality|personal|skills|take|taking|mental|national|species|wildlife|interest _',
      '_ of your|my|his|her life|skills|strengths',
    ],
    unless: ['take|taking physical|a|full _', 'taking _ .'],
    finds: ['The inventory count is done.', 'Inventories fell in Q2.'],
    leaves: ['Take a personality inventory.', 'Take inventory of your life.'],
  },
  {
    words: 'scrap scraps scrapped scrapping',
    not: [
      '_ plan|plans|talks|project|projects|legislation|deregulation|bill|tax|deal|rules|ideas|proposal|merger',
      `_ the|a|its|his|their|all|our|this|that|your|any|those|these|some plan|plans|idea|project|proposal|deal|bill|law|tax|rule|rules|program|merger|agreement|contract|meeting|system|whole|policy|treaty|draft|model|deregulation|auction|scheme`,
      `_ the|a|its|his|their|all|our|this|that|your|any|those|these|some * plan|plans|idea|project|proposal|deal|bill|law|tax|rule|rules|program|merger|agreement|contract|meeting|system|policy|treaty|model|auction|scheme`,
      'plan|plans|project|idea|deal|proposal|program|merger|bill|treaty|meeting was|were|be|been|is|being|has|have|got _',
      'plan|plans|project|idea|deal|proposal|program|merger|bill|treaty has|have|will been|be _',
      '_ of paper|evidence|food|information|news|truth|cloth|fabric',
      '_ book|booking|heap|metal|metals|iron|yard|yards|dealer|dealers|merchant|paper',
    ],
    finds: ['The scrap rate is 3 %.', 'We scrapped 12 units.', 'Ten parts were scrapped.'],
    leaves: ['They scrapped the plan.', 'The merger was scrapped.', 'On a scrap of paper he wrote a number.'],
  },
  {
    words: 'consignment consignments',
    not: ['_ shop|shops|store|stores|sale|boutique', 'dress|clothing|art _'],
    finds: ['The consignment is booked monthly.', 'Goods on consignment stay yours.'],
    leaves: ['She found it in a consignment shop.'],
  },
  {
    words: 'supplier suppliers vendor vendors',
    not: ['dog|street|food|drug|beer|sidewalk|newspaper _'],
    finds: ['The supplier confirmed.', 'Ask the vendor.'],
    leaves: ['He bought it from a street vendor.'],
  },
];
