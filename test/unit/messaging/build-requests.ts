import { OpId, SupplierId, TermId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import type { MessageOnPage, ThreadRef } from '../../../lib/domain/message/message.ts';
import type { Call, CardSubject, RequestOf } from '../../../lib/messaging/protocol.ts';
import { NOON_MS } from '../builders.ts';
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
  { kind: 'note', quote: 'shipped Friday', thread: buildThread(), messageKey: 'm1', address: li },
  { kind: 'follow', senders: [{ name: 'Li Wen', address: li }], account: li },
];

/** One well-formed request for every call. */
export const buildRequests = (): { [C in Call]: RequestOf<C> } => ({
  senders: { addresses: [li] },
  startReader: {},
  annotate: { message: buildMessage() },
  judge: { message: buildMessage() },
  annotateDraft: { draft: { thread: buildThread(), recipients: [], ownText: 'Shipped?' } },
  showCard: { subject: { kind: 'message', message: buildMessage() } },
  cardSubject: {},
  term: { termId: TermId.parse('shipped') },
  hints: { message: buildMessage() },
  addNote: { opId: OpId.parse('op'), note: buildNote() },
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
  resizeCard: { heightPx: 240 },
  closeCard: {},
  openSidePanel: {},
  changed: {},
});
