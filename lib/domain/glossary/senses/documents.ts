import type { SenseGuard } from '../sense-guards.ts';
import { DETERMINER, OBJECT, VERB_OPENER } from './word-classes.ts';

const paper =
  'invoice|invoices|payment|payments|notice|notices|notification|letter|email|mail|message|fax|faxes|document|documents|documentation|information|request|requests|comments|approval|bid|bids|proposal|proposals|signed|written|funds|money|cash|data|confirmation|agreement|contract|application|resume|report|response|statement|refund|copy|copies|check|cheque|memo|bill|bills|executed|payroll|tax|call|calls|order|comments';
const goods =
  'goods|material|materials|shipment|shipments|delivery|deliveries|items|item|parts|part|equipment|product|products|merchandise|cargo|inventory|stock|pallets|units|samples';

/** Quotation, quote, receipt, invoice, acceptance, cancellation, drawing: papers and the acts behind them. */
export const documentSenses: readonly SenseGuard[] = [
  {
    words: 'quotation quotations',
    not: [
      '_ mark|marks',
      'market|stock|dealer|exchange|famous|biblical|favorite|favourite|direct|currency|bond|broker _',
      '_ from the|a bible|book|poem|speech|author',
      '_ of the day',
    ],
    finds: ['Your quotation is valid for 30 days.', 'Send the quotations by Friday.'],
    leaves: ['A quotation mark is missing.', 'Market quotations were not available.'],
  },
  {
    words: 'quote quotes',
    not: [`${VERB_OPENER} _`, `_ ${OBJECT}`, 'and|also|then _ from', 'i _ .'],
    unless: [
      `${DETERMINER}|price|sales|new|revised|latest|updated|first|final|previous _`,
      'prior|according|related|due|respect|reference|compared|added|changes|change|response|subject to _',
    ],
    finds: [
      'Your quote of 12 May is valid for 30 days.',
      'Please send a quote for 500 pieces.',
      'We got your quote this week.',
      'According to quote 17 it is free.',
    ],
    leaves: ['I quote: "it is fine".', 'Please quote the PO number.', 'They quote us a high price.'],
  },
  {
    words: 'quote quotes',
    not: [
      '_ unquote|mark|marks',
      '_ of the day|week|month',
      '_ delayed',
      'streaming|great|funny|inspirational _',
      'in|double|single|scare|air|smart|famous|favorite|favourite|bible _',
      'stock|market|real|delayed|options|futures|dealer|broker|index|currency|nasdaq|share|fund _',
      'real time|minute _',
    ],
    unless: ['in _ #'],
    finds: ['Both quotes include freight.'],
    leaves: ['Put the word in quotes.', 'The stock quotes are delayed.', 'The quote marks are missing.'],
  },
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
    ],
    unless: [
      `_ of ${goods}`,
      `_ of * ${goods}`,
      `_ of * * ${goods}`,
      '_ of # *',
      `${goods}|warehouse|purchase|posted|dock|stock|physical|partial|over|expected|planned|inbound _`,
      'in _ line|lines|date|dates|posting',
    ],
    finds: [
      'Post the receipt before the invoice.',
      'The warehouse receipt shows 480 pieces.',
      'We inspect on receipt of the goods.',
      'The receipt date is 5 May.',
    ],
    leaves: [
      'We are in receipt of your letter.',
      'Pay within 30 days of receipt of the invoice.',
      'Please acknowledge receipt.',
      'Keep your receipts for travel expenses.',
      'Upon receipt of payment we close the file.',
    ],
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
      `ferc|commission|board|council|state|court|public|industry|government _ of`,
    ],
    finds: [
      'Payment is due after acceptance.',
      'The acceptance test is on Monday.',
      'Written acceptance of the parts is missing.',
    ],
    leaves: [
      'The product found market acceptance.',
      'Thank you for your acceptance of our offer.',
      'His acceptance speech was short.',
      'He shows signs of acceptance.',
    ],
  },
  {
    words: 'cancellation cancellations',
    not: [
      'noise|echo|flight|meeting|hotel|class|subscription|reservation|membership|trip|event|policy|show|game|debt|concert|conference|appointment _',
      '_ of the|a|an|your|my|this|that|our|all|tomorrow|today meeting|flight|class|event|hotel|reservation|trip|game|policy|show|account|subscription|call|conference|concert|party|membership|debt|session|dinner|election',
      '_ of debt|indebtedness|flights|meetings|classes|stock|shares',
    ],
    topics:
      'hotel flight flights airline reservation reservations attendee attendees invitee invitees seminar class classes workshop subscription membership concert guests registration tee',
    finds: ['The cancellation of line 3 was confirmed.', 'Cancellation fees apply after release.'],
    leaves: ['In case of cancellation the hotel keeps one night.', 'The headset has noise cancellation.'],
  },
  {
    words: 'drawing drawings',
    not: [
      `is|are|was|were|be|been|am|start|started|begin|keep|kept|stop|of|by|while|when|and|or|from|not|we're|they're|you're|i'm _ ${OBJECT}`,
      '_ up|on|upon|down|near|nearer|close|closer|attention|back|away|straws|conclusions|blood|room|power|heavily|a|to',
      '_ board',
      'prize|random|lucky|cash|lottery|door|raffle|charcoal|pencil|figure|life|grand _',
      '_ for prizes',
      'enter|enters|entered you|them|him|her|me|us in|into the|a|our _',
      'is|are|was|were|be|been|am _',
    ],
    topics: 'prize prizes raffle sweepstakes lottery winner winners tickets',
    unless: ['#|assembly|approved|attached|latest|revised|technical|engineering|detail _', '_ #'],
    finds: [
      'The drawing shows a 0.2 mm radius.',
      'Please send drawing 4711 revision C.',
      'Parts must follow the drawings.',
    ],
    leaves: [
      'We are drawing up a plan.',
      'You will be entered in a prize drawing.',
      'Back to the drawing board.',
      'Contract talks are drawing to a close.',
    ],
  },
];
