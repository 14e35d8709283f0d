import type { Charter } from '../../lib/domain/charter/charter.ts';
import type { Readback } from '../../lib/domain/charter/readback.ts';
import { nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import { chosenNotes, type HandoverPart } from '../../lib/domain/journal/handover.ts';
import { dueList, type Item } from '../../lib/domain/journal/item.ts';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { foldLedger } from '../../lib/domain/journal/ledger.ts';
import type { Person } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { kindText } from '../items/item-words.ts';
import { markText } from '../journal/ledger.tsx';
import { dayText } from '../ui/dates.ts';

/** What is known of one relationship and may be handed over. */
export type HandoverFacts = {
  readonly charter: Charter | null;
  /** Whom the steps of the ladder name. */
  readonly people: readonly Person[];
  readonly terms: readonly Term[];
  readonly readbacks: readonly Readback[];
  readonly items: readonly Item[];
  readonly entries: readonly JournalEntry[];
};

/** Which of it the user wants in. Notes are chosen one by one, on the notes themselves. */
export type HandoverChoice = {
  readonly charter: boolean;
  readonly glossary: boolean;
  readonly open: boolean;
  readonly ledger: boolean;
};

/** The parts of a handover in words. A note goes in only when it was chosen; the ledger only when asked for. */
export function handoverParts(
  facts: HandoverFacts,
  choice: HandoverChoice,
  supplierName: string,
): HandoverPart[] {
  const part = (wanted: boolean, title: string, points: readonly string[]): HandoverPart => ({
    title,
    points: wanted ? points : [],
  });
  return [
    part(
      choice.charter,
      t('navCharters'),
      facts.charter === null ? [] : charterPoints(facts.charter, facts.people),
    ),
    part(choice.glossary, t('navGlossary'), facts.terms.map(termText)),
    part(
      choice.open,
      t('itemsTitle'),
      dueList(facts.items).map((item) => itemText(item, supplierName)),
    ),
    part(
      choice.open,
      t('agendaReadbacks'),
      facts.readbacks.filter(({ state }) => state === 'open' || state === 'restated').map(({ ours }) => ours),
    ),
    part(choice.ledger, t('ledgerTitle'), ledgerPoints(facts.entries)),
    part(true, t('handoverNotes'), chosenNotes(facts.entries).map(noteText)),
  ];
}

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');

const charterPoints = (
  { rows, ladder, meetings, scopeIn, scopeOut }: Charter,
  people: readonly Person[],
): string[] => [
  ...rows.map(({ topic, from, to, cadence, channel, detail, record, owner }) =>
    joined(
      topic,
      from !== '' && to !== '' ? t('charterFromTo', from, to) : from || to,
      cadence,
      channel,
      detail,
      record === null ? null : t('charterRecord', record),
      owner === null
        ? null
        : t(owner.side === 'ours' ? 'charterOwnerOurs' : 'charterOwnerTheirs', owner.name),
    ),
  ),
  ...ladder.map(({ title, personId, contact, waitHours, cases }, index) => {
    const person = people.find(({ id }) => id === personId);
    return joined(
      `${index + 1}. ${title}`,
      person?.name,
      person?.addresses[0],
      contact,
      cases,
      index < ladder.length - 1 && waitHours > 0 ? plural('ladderWait', waitHours) : null,
    );
  }),
  ...meetings.map(({ title, cadence, attendees, decision }) => joined(title, cadence, attendees, decision)),
  ...scopePoints(t('scopeIn'), scopeIn),
  ...scopePoints(t('scopeOut'), scopeOut),
];

const scopePoints = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}: ${lines.join(', ')}`];

const termText = (term: Term): string =>
  [
    nameOf(term),
    term.agreed === null ? null : `${t('termAgreedMeaning')}: ${term.agreed.text}`,
    term.agreed !== null || term.ours === null ? null : `${t('ourMeaning')}: ${term.ours.text}`,
    term.agreed !== null || term.theirs === null ? null : `${t('theirMeaning')}: ${term.theirs.text}`,
  ]
    .filter(Boolean)
    .join('\n');

const itemText = ({ kind, title, owner, dueAtMs }: Item, supplierName: string): string =>
  joined(
    kindText(kind),
    title,
    owner.name || (owner.side === 'ours' ? t('sideOurs') : supplierName),
    dueAtMs === null ? null : t('dueOn', dayText(dueAtMs)),
  );

const ledgerPoints = (entries: readonly JournalEntry[]): string[] =>
  foldLedger(entries).map(({ entry, atMs }) =>
    joined(dayText(atMs), markText(entry.ledger), entry.ledger.reason),
  );

const noteText = ({ createdAtMs, quote, text }: JournalEntry): string =>
  [dayText(createdAtMs), quote === null ? null : `“${quote}”`, text].filter(Boolean).join('\n');
