import type { SenseGuard } from '../sense-guards.ts';
import { FAITH, FINANCE, LAW, WEATHER } from './topics.ts';
import { DETERMINER, VERB_OPENER } from './word-classes.ts';

const legal =
  'court|judge|commission|regulator|ferc|epa|fda|sec|executive|administrative|restraining|protective|gag|consent|interim|rehearing|compliance|remand|cease|dismissal|bankruptcy|arbitration';
const internal =
  'production|transfer|service|work|job|assembly|maintenance|repair|manufacturing|planned|prod|internal';
const sorted =
  'alphabetical|chronological|ascending|descending|numerical|reverse|random|sort|sorting|priority|ranked|display|tab|word|pecking|batting|running|logical|sequential|rank|merit';
const market = 'market|limit|stop|buy|sell|trade|trading|standing|money|mail|postal|day';
const changes =
  'change|changes|increase|increases|decrease|drop|decline|growth|rise|reduction|fall|variation|variations';

/** Order, forecast and milestone: what is asked for and when. */
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
      'issue|issues|issued|issuing a|an|the|its|this _',
      'flow|refund|refunds|unbundling|draft|restraint|merger|rate|tariff|rulemaking|suspension|standing|marching|masonic|pre _',
      '_ directs|directing|grants|granting|denies|denying|clarifying|clarifies|adopting|adopts|rejecting|establishing|finds|finding|says|authorizing|affirming|instituting|requiring',
      '_ as written',
      'change|changing|reverse|rearrange the _ of',
      'wording|language of the _',
      '_ of some|the|these|those|your items|steps|columns|rows|fields|words|names|events',
      '_ that|which is|are|was|were issued',
      '_ executed|filled',
      'keep|keeping|leave|leaving the _ open for',
      'officials|panel|governor|regulators|agency|president|congress|government _',
    ],
    topics: `${LAW} ${FAITH}`,
    unless: [
      `${changes} in _`,
      'in _ #|quantity|quantities|volume|volumes|lines|intake|entry|processing|no|number',
      'prior|according|related|due|respect|regard|refer|reference|referring|attached|added|changes|change|amendment|response|pursuant|subject to _',
      'to _ #|no|number|quantity|quantities|lines|confirmation|placement|volume|volumes|intake|entry|acknowledgement',
      'sales|purchase _',
      're . _',
      '_ requires # *',
    ],
  },
  {
    words: 'order',
    not: [
      'make|makes|made|making|build|built|builds|assemble|assembled|engineer|engineered|configure|configured|produce|produced|cut|print|printed to _',
    ],
  },
  {
    words: 'forecast forecasts',
    not: [
      `${VERB_OPENER}|solutions|models|tools _`,
      '_ the|that|a|an|demand|sales|growth',
      'is|are|was|were|now _ to|at|down|up',
    ],
    unless: [
      `${DETERMINER} _`,
      'to _ accuracy|horizon|quantity|quantities|changes',
      'prior|according|related|due|respect|reference|compared|added|changes|change|response|subject to _',
    ],
  },
  {
    words: 'forecast forecasts',
    not: [
      'weather|temperature|storm|snow|rain|hurricane|economic|earnings|eps|profit|revenue|gdp|election|climate|sky|marine|ski|traffic|inflation|personal|spending|capex|currency|rate|rates|growth|astrological|industry _',
      '_ calls for rain|snow',
      '_ high|highs|temperatures',
      'analysts|analyst|economists|forecasters|experts|researchers _',
    ],
    topics: `${WEATHER} ${FINANCE}`,
  },
  {
    words: 'milestone milestones',
    not: [
      'career|life|personal|birthday|anniversary|historic|historical|developmental|medical|cultural _',
      '_ in history|his|her|my|american|medicine|science|life',
      '_ birthday|anniversary|recording|recordings|event|events|moment|achievement',
      'major|important|significant|historic|huge|great _ in|and|for|of|on',
      'marks|marked|celebrate|celebrates|celebrating a|another|this _',
      'achieved|achieve|achieves a|an|another|major|important|significant _',
      'achieved|achieve|achieves a|an|another major|important|significant|historic|huge _',
      '_ in their|its|our time|times|day|development|evolution|fight',
    ],
  },
];
