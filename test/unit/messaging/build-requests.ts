import type { TermCapture } from '../../../lib/domain/glossary/capture-term.ts';
import { CharterId, OpId, SupplierId, TermId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import type { MessageOnPage, ThreadRef } from '../../../lib/domain/message/message.ts';
import type { CardSubject } from '../../../lib/messaging/card-subject.ts';
import type { Call, RequestOf } from '../../../lib/messaging/protocol.ts';
import { buildWatchWord, NOON_MS } from '../builders.ts';
import { buildNote } from '../storage/build-note.ts';

const li = Address.parse('li@harbour-castings.example.com');

/** A thread of the sample mailbox. */
export const buildThread = (given: Partial<ThreadRef> = {}): ThreadRef => ({
  host: 'gmail',
  threadKey: 't1',
  subject: 'Pump housings',
  url: 'https://mail.google.com/mail/u/0/#inbox/t1',
  ...given,
});

/** A message as a content script hands it over. */
export const buildMessage = (given: Partial<MessageOnPage> = {}): MessageOnPage => ({
  thread: buildThread(),
  messageKey: 'm1',
  sender: { name: 'Li Wen', address: li },
  recipients: [{ name: 'Ana Sample', address: Address.parse('ana@buyer.example.com') }],
  sentAtMs: NOON_MS,
  position: 0,
  ownText: 'The pallets were shipped on Friday.',
  truncated: false,
  ...given,
});

/** What a card can be about besides a message, every list and text filled. */
export const buildSubjects = (): CardSubject[] => [
  { kind: 'term', termId: TermId.parse('shipped'), found: 'shipped', inDraft: false, thread: buildThread() },
  {
    kind: 'advice',
    check: 'urgency',
    rule: 'asap',
    found: 'ASAP',
    draft: { thread: buildThread(), recipients: [{ name: 'Li Wen', address: li }] },
  },
  { kind: 'note', quote: 'shipped Friday', thread: buildThread(), messageKey: 'm1', address: li },
  {
    kind: 'capture',
    found: 'hand-over',
    quote: 'Hand-over is at our gate.',
    thread: buildThread(),
    messageKey: 'm1',
    address: li,
    inDraft: false,
  },
  { kind: 'follow', senders: [{ name: 'Li Wen', address: li }], account: li },
];

/** A word caught in a message of the sample mailbox. */
export const buildCapture = (given: Partial<TermCapture> = {}): TermCapture => ({
  text: 'hand-over',
  lang: 'en',
  whose: 'word',
  meaning: '',
  termId: null,
  supplierId: SupplierId.parse('harbour'),
  source: { role: 'seen', thread: buildThread(), messageKey: 'm1', quote: 'Hand-over is at our gate.' },
  ...given,
});

/** One well-formed request for every call. */
export const buildRequests = (): { [C in Call]: RequestOf<C> } => ({
  senders: { addresses: [li] },
  startReader: {},
  tellHealth: { missing: ['sender'] },
  annotate: { message: buildMessage() },
  judge: { message: buildMessage() },
  annotateDraft: { draft: { thread: buildThread(), recipients: [], ownText: 'Shipped?' } },
  advice: { draft: { thread: buildThread(), recipients: [] } },
  muteAdvice: { opId: OpId.parse('op'), kind: 'urgency', draft: { thread: buildThread(), recipients: [] } },
  switchAdvice: { opId: OpId.parse('op'), kind: 'urgency', on: false },
  showCard: { subject: { kind: 'message', message: buildMessage() } },
  setTermMute: {
    opId: OpId.parse('op'),
    termId: TermId.parse('shipped'),
    place: { kind: 'thread', thread: buildThread() },
    muted: true,
  },
  cardSubject: {},
  term: { termId: TermId.parse('shipped') },
  findTerm: { text: 'hand-over', thread: buildThread(), address: li },
  addTerm: { opId: OpId.parse('op'), capture: buildCapture() },
  setWatch: { opId: OpId.parse('op'), word: buildWatchWord(), watched: false },
  askReadback: {
    opId: OpId.parse('op'),
    ours: 'What does “shipped” mean on your side?',
    termIds: [TermId.parse('shipped')],
    amounts: [{ kind: 'date', text: '12 May', value: '05-12' }],
    quote: '',
    thread: buildThread(),
    messageKey: null,
    address: li,
    recipients: [],
  },
  unsignedCharter: { message: buildMessage() },
  signCharter: {
    opId: OpId.parse('op'),
    charterId: CharterId.parse('charter-harbour'),
    version: 1,
    sender: { name: 'Li Wen', address: li },
    thread: buildThread(),
    sentAtMs: NOON_MS,
  },
  topics: { message: buildMessage() },
  hints: { message: buildMessage() },
  addNote: { opId: OpId.parse('op'), note: buildNote() },
  addItem: {
    opId: OpId.parse('op'),
    supplierId: SupplierId.parse('harbour'),
    address: li,
    start: { kind: 'commitment', title: 'Ship it', side: 'theirs', dueAtMs: NOON_MS, source: null },
  },
  observe: {
    opId: OpId.parse('op'),
    observation: {
      supplierId: SupplierId.parse('harbour'),
      side: 'theirs',
      kind: 'suggestion',
      state: 'confirmed',
      source: { role: 'seen', thread: buildThread(), messageKey: 'm1', quote: 'Use a wider crate.' },
      note: '',
      atMs: NOON_MS,
      leadDays: null,
      outcome: null,
    },
    address: li,
  },
  dismissHint: {
    opId: OpId.parse('op'),
    dismissal: {
      address: li,
      kind: 'formality',
      reason: 'known-cause',
      context: '',
      readingKeys: ['gmail:m1'],
    },
  },
  follow: {
    opId: OpId.parse('op'),
    sender: { name: 'Li Wen', address: li },
    scope: 'domain',
    supplierId: SupplierId.parse('harbour'),
    ours: [],
  },
  insertText: { text: 'handed to the carrier' },
  keptText: { name: 'kept:0123456789abcdef' },
  keepText: { name: 'kept:0123456789abcdef', text: 'Half a thought' },
  resizeCard: { heightPx: 240, inUse: false },
  closeCard: {},
  openSidePanel: {},
  changed: {},
});
