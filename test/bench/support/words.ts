const common =
  'the to and of a in we for is on you that it with be this are our will as have at not your by from or can please if an was has but all they which there their been would should so any were more about when what do no one up out also other than into only time some these may us after them need new its how now then before could over next both just send until such each same made two first last who where very here while still per under between again during without within since because however through already every back most much many few own off down too well'.split(
    ' ',
  );
const verbs =
  'confirm check expect arrange update discuss attach prepare approve review receive book plan measure pack load test report explain clarify propose accept decide adjust reduce increase extend repeat compare collect cover align deliver produce assemble label weigh sort count transfer record sign offer answer promise remind ask return replace repair design change cancel delay move stop start finish reach support share follow visit call train clean cut bend drill paint coat harden grind polish weld rivet fasten bundle wrap seal stack route track trace scan print export import convert install remove inspect audit sample mark separate combine reserve allocate estimate predict simulate document describe number translate publish archive restore settle claim credit charge invoice quote order ship hold release expedite store pick'.split(
    ' ',
  );
const nouns =
  'supplier customer buyer plant line part item batch pallet carton drawing sample report week month quarter day hour team manager engineer contract price offer volume forecast demand capacity stock warehouse truck container vessel port dock invoice payment budget cost margin currency rate index steel copper resin fibre fabric paper board film foam glue bolt screw nut washer bearing shaft gear housing bracket plate sheet tube pipe valve pump motor sensor cable connector switch relay battery charger display lens mirror frame panel cover seal gasket spring filter nozzle mould tool fixture gauge robot cell station process step method standard norm limit target result value figure table chart file folder message reply thread call meeting agenda minute action owner topic question answer issue risk cause effect defect failure claim complaint audit visit training shift holiday season project phase milestone gate sponsor budget region country site office desk lab room door gate yard lane slot window label barcode code number version revision draft copy original signature stamp customs tariff duty permit licence certificate insurance policy clause annex schedule calendar deadline notice reminder letter mail phone address contact name role branch group partner agent broker carrier driver crew operator planner analyst director board owner lawyer auditor'.split(
    ' ',
  );
const adjectives =
  'open late early final main small large short long high low full empty clear exact stable critical minor major local global internal external technical commercial legal annual weekly daily typical recent current former possible likely urgent formal simple complex safe clean dry heavy light hard soft thin thick wide narrow round flat rough smooth straight loose tight strong weak fresh cold warm regular special standard partial complete correct wrong missing spare surplus scarce steady sudden gradual'.split(
    ' ',
  );
const prefixes = ['re', 'pre', 'co', 'over', 'under', 'non', 'mis', 'inter', 'sub', 'multi'];

function withEnding(word: string, suffix: string): string {
  if (suffix !== 's') return word.replace(/e$/, suffix === 'ed' || suffix === 'ing' ? '' : 'e') + suffix;
  return `${word.replace(/([^aeiou])y$/, '$1ie').replace(/(s|x|ch|sh)$/, '$1e')}s`;
}

/** Our own words by falling frequency: common ones, business ones, then forms derived from them. */
export const words: readonly string[] = [
  ...new Set([
    ...common,
    ...nouns.flatMap((noun, i) => [noun, verbs[i] ?? '', adjectives[i] ?? '']).filter((word) => word !== ''),
    ...nouns.map((noun) => withEnding(noun, 's')),
    ...verbs.flatMap((verb) => ['ing', 'ed', 's'].map((suffix) => withEnding(verb, suffix))),
    ...adjectives.flatMap((adjective) => [`${adjective}ly`, `${adjective}ness`]),
    ...prefixes.flatMap((prefix) => verbs.map((verb) => prefix + verb)),
  ]),
];
