import type { Charter } from '../../lib/domain/charter/charter.ts';
import type { Term } from '../../lib/domain/glossary/term.ts';
import type { WatchWord } from '../../lib/domain/glossary/watch-word.ts';
import type { Reading } from '../../lib/domain/hints/reading.ts';
import { CharterId, EntryId, PersonId, SupplierId, TermId } from '../../lib/domain/ids.ts';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { Address } from '../../lib/domain/message/address.ts';
import type { Person, Supplier } from '../../lib/domain/relationship/supplier.ts';

/** 1 June 2026, 12:00 UTC, a Monday. */
export const NOON_MS = Date.UTC(2026, 5, 1, 12);

export const buildSupplier = (given: Partial<Supplier> = {}): Supplier => ({
  id: SupplierId.parse('harbour'),
  name: 'Harbour Castings (sample)',
  perspective: 'supplier',
  tier: 'strategic',
  distance: 'open',
  domains: ['harbour-castings.example.com'],
  addresses: [],
  multiLanguage: false,
  boundaries: [],
  hints: null,
  sample: true,
  createdAtMs: NOON_MS,
  rev: 0,
  ...given,
});

export const buildPerson = (given: Partial<Person> = {}): Person => ({
  id: PersonId.parse('li'),
  supplierId: SupplierId.parse('harbour'),
  side: 'theirs',
  name: 'Li Wen',
  addresses: [Address.parse('li@harbour-castings.example.com')],
  role: 'account manager',
  timeZone: 'Asia/Shanghai',
  officeHours: null,
  phone: null,
  fromMs: null,
  toMs: null,
  stillThereAtMs: null,
  sample: true,
  rev: 0,
  ...given,
});

export const buildTerm = (given: Partial<Term> = {}): Term => ({
  id: TermId.parse('shipped'),
  labels: [{ text: 'shipped', lang: 'en', use: 'preferred' }],
  ours: { text: 'received at our warehouse', threshold: null },
  theirs: { text: 'handed to the carrier', threshold: null },
  agreed: null,
  agreedAtMs: null,
  status: 'disputed',
  scope: [SupplierId.parse('harbour')],
  ladder: null,
  notWhen: [],
  sources: [],
  note: '',
  sample: true,
  createdAtMs: NOON_MS,
  rev: 0,
  ...given,
});

export const buildWatchWord = (given: Partial<WatchWord> = {}): WatchWord => ({
  id: 'word-lead-time',
  text: 'lead time',
  lang: 'en',
  scope: null,
  sample: false,
  createdAtMs: NOON_MS,
  rev: 1,
  ...given,
});

export const buildCharter = (given: Partial<Charter> = {}): Charter => ({
  id: CharterId.parse('charter-harbour'),
  supplierId: SupplierId.parse('harbour'),
  version: 1,
  startedAtMs: NOON_MS,
  stable: false,
  lastReviewedAtMs: null,
  majorChange: null,
  adapted: true,
  rows: [],
  ladder: [],
  meetings: [],
  scopeIn: [],
  scopeOut: [],
  signOffs: [],
  sample: true,
  rev: 0,
  ...given,
});

export const buildEntry = (given: Partial<JournalEntry> = {}): JournalEntry => ({
  id: EntryId.parse('entry'),
  text: 'Li sounded tired.',
  quote: null,
  thread: null,
  messageKey: null,
  supplierId: SupplierId.parse('harbour'),
  personId: null,
  tags: [],
  ledger: null,
  wordings: [],
  inHandover: false,
  explainsFromMs: null,
  threadLostAtMs: null,
  createdAtMs: NOON_MS,
  editedAtMs: null,
  sample: false,
  rev: 0,
  ...given,
});

export const buildReading = (given: Partial<Reading> = {}): Reading => ({
  key: 'gmail:m1',
  host: 'gmail',
  supplierId: SupplierId.parse('harbour'),
  address: Address.parse('li@harbour-castings.example.com'),
  side: 'theirs',
  to: [],
  threadKey: 't1',
  position: 0,
  sentAtMs: NOON_MS,
  readAtMs: NOON_MS,
  textHash: 'hash',
  language: 'en',
  scores: { formality: 0, formalityLengthFree: 0, politeness: 0, negativity: 0, hedging: 0, attack: 0 },
  habits: {
    words: 60,
    salutation: 1,
    signOff: 1,
    contractions: 0,
    exclamations: 0,
    questions: 0,
    suggestions: 0,
    disputePhrases: 0,
  },
  acts: null,
  facts: [],
  askedFor: [],
  ...given,
});
