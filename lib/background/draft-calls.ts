import { checkDraft, kindsFor } from '../domain/draft/check-draft.ts';
import { mutedKinds } from '../domain/draft/draft-mute.ts';
import { type UsualCourtesy, usualCourtesy } from '../domain/draft/usual-courtesy.ts';
import { offsetMinutes } from '../domain/language/zoned-time.ts';
import type { DraftRef } from '../domain/message/message.ts';
import type { Person, Supplier } from '../domain/relationship/supplier.ts';
import { err, ok } from '../domain/result.ts';
import type { FirstStep } from '../messaging/card-answers.ts';
import type { Handlers } from '../messaging/guard.ts';
import { charterStore } from '../storage/charter-store.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { draftSettingsStore } from '../storage/draft-settings-store.ts';
import { peopleStore } from '../storage/people-store.ts';
import { readingStore } from '../storage/reading-store.ts';
import type { GlossaryFor } from './compiled-glossary.ts';
import { spokenSpans } from './muted-terms.ts';
import type { Now } from './now.ts';
import { supplierOfDraft } from './thread-supplier.ts';

type DraftCalls = Pick<Handlers, 'annotateDraft' | 'advice' | 'muteAdvice' | 'switchAdvice'>;

/** Checks drafts to followed senders. The page learns places; why, and what instead, only the card. */
export const draftCalls = (db: ParlanceDatabase, now: Now, glossaryFor: GlossaryFor): DraftCalls => ({
  async annotateDraft({ draft }) {
    const supplier = await supplierOfDraft(db, draft);
    if (supplier === null) return err({ kind: 'not-followed' });
    const settings = draftSettingsStore(db);
    const muted = mutedKinds(await settings.mutes(), supplier.id, draft.thread?.threadKey ?? null);
    const theirZone = zoneAmong(await peopleStore(db).of(supplier.id), draft);
    const isOn = kindsFor(await settings.switches(), muted);
    const readers = {
      abroad: theirZone !== null && offsetMinutes(theirZone, now()) !== offsetMinutes(ourZone(), now()),
      multiLanguage: supplier.multiLanguage,
      boundaries: supplier.boundaries,
      usual: isOn('formality') ? await usualOf(db, supplier, draft) : null,
    };
    const spans = checkDraft(draft.ownText, await glossaryFor(supplier.id), readers, isOn);
    const addresses = draft.recipients.flatMap(({ address }) => address ?? []);
    return ok({ spans: await spokenSpans(db, spans, { thread: draft.thread, addresses }) });
  },

  async advice({ draft }) {
    const supplier = await supplierOfDraft(db, draft);
    if (supplier === null) return err({ kind: 'not-followed' });
    const people = await peopleStore(db).of(supplier.id);
    const firstStep = await firstStepOf(db, supplier, people);
    const usual = await usualOf(db, supplier, draft);
    return ok({ supplierName: supplier.name, theirZone: zoneAmong(people, draft), firstStep, usual });
  },

  async muteAdvice({ kind, draft }) {
    const supplier = await supplierOfDraft(db, draft);
    if (supplier === null) return err({ kind: 'not-followed' });
    const threadKey = draft.thread?.threadKey ?? null;
    return draftSettingsStore(db).mute({ kind, supplierId: supplier.id, threadKey });
  },

  switchAdvice: ({ kind, on }) => draftSettingsStore(db).switchKind(kind, on),
});

/** Enough of ours to hold a habit of first mails and one of answers. */
const MOST_OF_OURS = 100;

/** How we usually greet and close to a supplier, in first mails or in answers as the draft is one. */
const usualOf = async (
  db: ParlanceDatabase,
  { id }: Supplier,
  { thread }: DraftRef,
): Promise<UsualCourtesy> =>
  usualCourtesy(await readingStore(db).oursTo(id, MOST_OF_OURS), (thread?.threadKey ?? null) !== null);

/** The zone of this computer. */
const ourZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The zone of the people a draft goes to, else of anybody of theirs; null when none is known. */
function zoneAmong(people: readonly Person[], { recipients }: DraftRef): string | null {
  const addressed = people.filter(({ addresses }) =>
    recipients.some(({ address }) => address !== null && addresses.includes(address)),
  );
  const theirs = people.filter(({ side }) => side === 'theirs');
  return [...addressed, ...theirs].find(({ timeZone }) => timeZone !== null)?.timeZone ?? null;
}

async function firstStepOf(
  db: ParlanceDatabase,
  { id }: Supplier,
  people: readonly Person[],
): Promise<FirstStep | null> {
  const step = (await charterStore(db).of(id))?.ladder[0];
  if (step === undefined) return null;
  const person = people.find((one) => one.id === step.personId);
  return {
    title: step.title,
    name: person?.name ?? step.contact,
    contact: person?.addresses[0] ?? step.contact,
  };
}
