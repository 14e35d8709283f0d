import { foldForm } from './capture-term.ts';

/** What a term is about, as far as that decides what has to be settled. */
export type TermTopic =
  | 'onTime'
  | 'leadTime'
  | 'deliveryDate'
  | 'severity'
  | 'acceptance'
  | 'release'
  | 'tolerance'
  | 'payment';

/** Words that tell a topic, the most telling topics first. Own list. */
const topics: readonly (readonly [TermTopic, RegExp])[] = [
  ['onTime', /\b(?:on time|in full|otif|difot|otd|late|punctual)/],
  ['leadTime', /\b(?:lead ?time|turnaround|cycle)/],
  ['deliveryDate', /\b(?:deliver|shipp|ship date|received|arriv|hand over|eta|etd|dispatch)/],
  ['severity', /\b(?:defect|deviation|fault|critical|cosmetic|non ?conform|blocking)/],
  ['acceptance', /\b(?:accept|approv|sign ?off)/],
  ['release', /\b(?:release|forecast|call off|commitment|firm)/],
  ['tolerance', /\b(?:tolerance|variance|allowance)/],
  ['payment', /\b(?:payment|net \d|invoice|discount)/],
];

/** The topic a word belongs to, or null when there is nothing special to ask about it. */
export function topicOf(word: string): TermTopic | null {
  const folded = foldForm(word);
  // "Acceptable variance" is about how much, not about who accepts.
  const found = topics.filter(([, telling]) => telling.test(folded)).map(([topic]) => topic);
  return found.includes('tolerance') ? 'tolerance' : (found[0] ?? null);
}
