import type { DraftCheck } from '../draft-check.ts';

/*
 * Facts about the trade rules in our own words. "Incoterms" is a trademark of the International Chamber of Commerce; the
 * text of the rules is theirs and none of it stands here.
 */
const ANY_MODE = 'exw fca cpt cip dap dpu ddp';
const BY_SEA = 'fas fob cfr cif';
const EDITION = /\bincoterms?\b[^.]{0,12}\b(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b[^.]{0,12}\bincoterms?\b/iu;
/** A capitalised word behind the rule is its place: "FCA Hamburg". The word that only names the list is not. */
const PLACE =
  '[ ,:(]+(?!(?:Incoterms?|Prices?|Terms?|Delivery|Basis|Please|We|The|And|Or)\\b)(?:the )?(?:[Pp]ort of )?(?:\\p{Lu}\\p{L}|\\[)';

/** A trade term in capitals, as everybody writes it: in small letters they are other words. */
const term = (codes: string, behind = ''): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_/-])(?:${codes.toUpperCase().replaceAll(' ', '|')})(?![\\p{L}\\p{N}_-])${behind}`,
    'gu',
  );

/** A trade rule without its place or edition, one that does not fit the transport, or one that was withdrawn. */
export const incoterm: DraftCheck = {
  kind: 'incoterm',
  sentences: 'acting',
  settledByDate: false,
  readers: 'all',
  rules: {
    'incoterm-retired': {
      find: term('ddu dat daf des deq'),
      given: /\bDDU\b|\b(?:deliver|ship|price|quote|term|offer|incoterm|freight|duty)/iu,
    },
    'incoterm-sea-only': {
      find: term(BY_SEA),
      given: /\b(?:containers?|fcl|lcl|teu|air ?(?:freight|cargo|waybill)|by air|airport|courier)\b/iu,
    },
    'incoterm-no-place': { find: term(`${ANY_MODE} ${BY_SEA}`, `(?!${PLACE})`) },
    'incoterm-no-edition': { find: term(`${ANY_MODE} ${BY_SEA}`, `(?=${PLACE})`), unless: EDITION },
  },
};
