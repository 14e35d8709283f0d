import { checkDraft, kindsFor } from '../domain/draft/check-draft.ts';
import { mutedKinds } from '../domain/draft/draft-mute.ts';
import { formalityShift, usualFormality } from '../domain/draft/formality-shift.ts';
import { usualCourtesy } from '../domain/draft/usual-courtesy.ts';
import { offsetMinutes } from '../domain/language/zoned-time.ts';
import type { Address } from '../domain/message/address.ts';
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
    const isHabitAsked = isOn('formality') || isOn('more-formal');
    const ours = isHabitAsked ? await readingStore(db).oursTo(supplier.id, MOST_OF_OURS) : [];
    const readers = {
      abroad: theirZone !== null && offsetMinutes(theirZone, now()) !== offsetMinutes(ourZone(), now()),
      multiLanguage: supplier.multiLanguage,
      boundaries: supplier.boundaries,
      usual: isOn('formality') ? usualCourtesy(ours, isAnswer(draft)) : null,
      formality: isOn('more-formal') ? usualFormality(ours, addressesOf(draft)) : null,
    };
    const spans = checkDraft(draft.ownText, await glossaryFor(supplier.id), readers, isOn);
    const about = { thread: draft.thread, addresses: addressesOf(draft) };
    return ok({ spans: await spokenSpans(db, spans, about) });
  },

  async advice({ draft, ownText = '' }) {
    const supplier = await supplierOfDraft(db, draft);
    if (supplier === null) return err({ kind: 'not-followed' });
    const people = await peopleStore(db).of(supplier.id);
    const firstStep = await firstStepOf(db, supplier, people);
    const ours = await readingStore(db).oursTo(supplier.id, MOST_OF_OURS);
    return ok({
      supplierName: supplier.name,
      theirZone: zoneAmong(people, draft),
      firstStep,
      usual: usualCourtesy(ours, isAnswer(draft)),
      shift: formalityShift(ownText, usualFormality(ours, addressesOf(draft))),
    });
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

const isAnswer = ({ thread }: DraftRef): boolean => (thread?.threadKey ?? null) !== null;

const addressesOf = ({ recipients }: DraftRef): Address[] =>
  recipients.flatMap(({ address }) => address ?? []);

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
