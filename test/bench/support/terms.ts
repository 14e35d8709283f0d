import { seededRandom } from './seeded-random.ts';
import { words } from './words.ts';

/** Terms that a buyer and a supplier really hold in a glossary. */
export const seedTerms: readonly string[] =
  'lead time|on-time delivery|quality hold|first article inspection|purchase order|bill of lading|letter of credit|incoterms|force majeure|safety stock|minimum order quantity|change request|engineering change order|root cause|corrective action|non-conformance report|goods receipt|advance shipping notice|blanket order|call-off|consignment stock|country of origin|certificate of conformity|credit note|customs clearance|cut-off date|delivery window|dock date|drop shipment|dual sourcing|early payment discount|escalation path|firm order|forecast accuracy|freight forwarder|frozen horizon|gross weight|hard deadline|hold release|inbound inspection|in transit|kick-off|landed cost|late delivery|line down|line stop|lot number|material shortage|net weight|on hold|open order|order acknowledgement|out of spec|packing list|partial shipment|payment terms|penalty clause|price break|price validity|production slot|proof of delivery|quality agreement|quote validity|red tag|release order|replenishment|request for quotation|rework|rush order|safety data sheet|scope change|service level|ship date|shelf life|sign-off|spot buy|standard cost|sub-supplier|supply risk|target date|tooling cost|transit time|turnaround|unit price|value add|vendor managed inventory|warranty claim|waiver|weekly call|work in progress|write-off|zero defect|acceptance criteria|batch record|buffer stock|capacity plan|demurrage|tolerance|yield'.split(
    '|',
  );

/** `size` distinct terms: the seed terms, then 12 % of one word, 50 % of two, 26 % of three, 12 % of four. */
export function drawTerms(size: number, seed = 7): readonly string[] {
  const random = seededRandom(seed);
  const terms = new Set(seedTerms.slice(0, size));
  const heads = [...new Set(seedTerms.flatMap((term) => term.split(/[\s-]/)))];
  const pick = (list: readonly string[], from = 0): string =>
    list[from + Math.floor(random() * (list.length - from))] ?? '';
  while (terms.size < size) {
    const length = lengthFor(random());
    const parts = Array.from({ length }, () => {
      if (length === 1) return pick(words, 1_500);
      return random() < 0.35 ? pick(heads) : pick(words, 130);
    });
    const [only = ''] = parts;
    terms.add(length === 1 && terms.has(only) ? `${only} ${pick(heads)}` : parts.join(' '));
  }
  return [...terms];
}

function lengthFor(share: number): number {
  if (share < 0.12) return 1;
  if (share < 0.62) return 2;
  return share < 0.88 ? 3 : 4;
}
