import type { SenseGuard } from '../sense-guards.ts';
import { DETERMINER, VERB_OPENER } from './word-classes.ts';

const legal =
  'court|judge|commission|regulator|ferc|epa|fda|sec|executive|administrative|restraining|protective|gag|consent|interim|rehearing|compliance|remand|cease|dismissal|bankruptcy|arbitration';
const internal =
  'production|transfer|service|work|job|assembly|maintenance|repair|manufacturing|planned|prod|internal';
const sorted =
  'alphabetical|chronological|ascending|descending|numerical|reverse|random|sort|sorting|priority|ranked|display|tab|word|pecking|batting|running|logical|sequential|rank|merit';
const market = 'market|limit|stop|buy|sell|trade|trading|standing|money|mail|postal|day';
/** What is made known rather than set free. */
const facts =
  'information|data|report|reports|results|statement|figures|findings|earnings|hostages|prisoners';
/** What is published rather than released for production. */
const published =
  'information|data|report|reports|results|statement|figures|draft|decision|virus|viruses|names|study|survey|album|movie|film|book|version|software|news|audit|list|prisoners|hostages|funds|tape|tapes|transcript|transcripts|findings|details|earnings|memo|letter|poll|photo|photos|video';
const changes =
  'change|changes|increase|increases|decrease|drop|decline|growth|rise|reduction|fall|variation|variations';

/** Order, forecast, release and milestone: what is asked for and when. */
export const demandSenses: readonly SenseGuard[] = [
  {
    words: 'order orders',
    not: [
      'in _',
      'in good|working|proper|perfect|short|same|running _',
      'in the|which|any|what|this|that _ shown|listed|above|below|they|it',
      'out of _',
      'law|maintain|restore|keep|public|civil|social|world|religious|tall|side _',
      'law and _',
      'point|points of _',
      `${legal} _`,
      `${legal} * _`,
      'show cause _',
      're _',
      `${internal} _`,
      'work|service|production|assembly and|or * _',
      'to _',
      `${sorted} _`,
      `${market} _`,
      'first|second|third|higher|lower|highest _ polynomial|effect|effects|condition|conditions|derivative|approximation',
      '_ of magnitude|preference|importance|precedence|priority|business|operation|operations|events|appearance|dismissal|battle|merit|worship',
      '_ of the day|court|commission|judge|universe',
      `${VERB_OPENER} _`,
      '_ them|it|online|me|yourself|lunch|dinner|food|takeout',
      '_ by name|date|number|price',
      '_ no 636|637|888|889|2000',
      'open _ . balances|positions',
      '. _ today|now|yours|here',
    ],
    topics: 'ferc docket rehearing commissioners judge plaintiff plaintiffs litigation',
    unless: [
      `${changes} in _`,
      'in _ #|quantity|quantities|volume|volumes|lines|intake|entry|processing|no|number',
      'prior|according|related|due|respect|regard|refer|reference|referring|attached|added|changes|change|amendment|response|pursuant|subject to _',
      'to _ #|no|number|quantity|quantities|lines|confirmation|placement|volume|volumes|intake|entry|acknowledgement',
      'sales|purchase _',
      're . _',
    ],
    finds: [
      'This order has three lines.',
      'Please confirm order 4711 by Friday.',
      'The sales order is blocked.',
      'We see a drop in order volume.',
      'Your order for 500 pieces was received.',
      'Any changes to order quantities must be agreed.',
      'Did you place the orders?',
    ],
    leaves: [
      'In order to pay we need the form.',
      'The press is out of order.',
      'We will order lunch.',
      'List the parts in alphabetical order.',
      'The production order is closed.',
      'The difference is an order of magnitude.',
      'The court order was appealed.',
      'Everything is in good order.',
      'He sent a money order.',
    ],
  },
  {
    words: 'order',
    not: [
      'make|makes|made|making|build|built|builds|assemble|assembled|engineer|engineered|configure|configured|produce|produced|cut|print|printed to _',
    ],
    finds: ['Changes made to the order are free.'],
    leaves: ['An assemble-to-order quantity is fixed.', 'Parts are made to order.'],
  },
  {
    words: 'forecast forecasts',
    not: [`${VERB_OPENER} _`, '_ the|that|a|an', 'is|are|was|were|now _ to|at|down|up'],
    unless: [
      `${DETERMINER} _`,
      'to _ accuracy|horizon|quantity|quantities|changes',
      'prior|according|related|due|respect|reference|compared|added|changes|change|response|subject to _',
    ],
    finds: [
      'The forecast for week 23 is 400 pieces.',
      'We share our forecast a week ahead.',
      'Orders come due to forecast changes.',
    ],
    leaves: ['We forecast growth.', 'Sales are forecast to rise.'],
  },
  {
    words: 'forecast forecasts',
    not: [
      'weather|temperature|storm|snow|rain|hurricane|economic|earnings|eps|profit|revenue|gdp|election|climate|sky|marine|ski|traffic|inflation _',
      '_ calls for rain|snow',
      '_ high|highs|temperatures',
      'analysts|analyst|economists|forecasters|experts|researchers _',
    ],
    topics: 'weather temperatures thunderstorms rainfall snowfall meteorologist',
    finds: ['Our forecasts are not binding.', 'The rolling forecast covers 12 weeks.'],
    leaves: [
      'The weather forecast is bad.',
      'Analysts forecast lower margins.',
      'Temperatures in the forecast stay low.',
    ],
  },
  {
    words: 'release releases released releasing',
    not: [
      'press|news|media|earnings|immediate|software|product|beta|album|dvd|video|theatrical|film|movie|capacity|heat|energy|toxic|chemical|hormone|time|slow|supervised|prisoner|version _',
      '_ notes|version|versions|candidate|valve|agent',
      'general|mutual|irrevocable|unconditional|lien _ of|from|and',
      '_ and discharge|forever|waiver|indemnify|indemnification',
      '_ * from|of its|his|her|their|any|all|liability|obligations|obligation|claims|custody|jail|prison',
      '_ * * from its|his|her|their|any|all|liability|obligations|obligation|claims|custody|jail|prison',
      '_ him|her|them|me|us|you|itself',
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
    finds: [
      'The release for week 23 is 400 pieces.',
      'Please release the order today.',
      'Call-off quantities are released weekly.',
      'We need a release before we ship.',
      'Release the parts from quarantine.',
    ],
    leaves: [
      'The press release went out.',
      'The company released a statement.',
      'The figures were released on Monday.',
      'The buyer shall release the seller from all claims.',
      'See the release notes.',
    ],
  },
  {
    words: 'milestone milestones',
    not: [
      'career|life|personal|birthday|anniversary|historic|historical|developmental|medical|cultural _',
      '_ in history|his|her|my|american|medicine|science|life',
      '_ birthday|anniversary',
    ],
    finds: ['The next milestone is tooling approval.', 'Two milestones moved by a week.'],
    leaves: ['Congratulations on this career milestone!', 'It was a milestone in history.'],
  },
];
