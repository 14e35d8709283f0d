import * as z from 'zod/mini';
import { assertNever } from '../assert-never.ts';
import { TermId } from '../ids.ts';
import { Address } from '../message/address.ts';
import { ThreadRef } from '../message/message.ts';

/** Where a term stays silent: in one thread, in mail with one person, or in every mail. */
export const MutePlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('thread'), thread: ThreadRef }),
  z.strictObject({ kind: z.literal('person'), address: Address }),
  z.strictObject({ kind: z.literal('everywhere') }),
]);
export type MutePlace = z.infer<typeof MutePlace>;

/** The user's wish not to see a term marked somewhere. The term itself is untouched. */
export const TermMute = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  termId: TermId,
  place: MutePlace,
  atMs: z.number(),
});
export type TermMute = z.infer<typeof TermMute>;

/** Where a message or draft stands: its thread, and who wrote it or whom it goes to. */
export type MailPlace = { readonly thread: ThreadRef | null; readonly addresses: readonly Address[] };

/** The terms that stay silent in a mail. A thread that the page gave no key is known by its address. */
export const mutedTerms = (mutes: readonly TermMute[], mail: MailPlace): ReadonlySet<TermId> =>
  new Set(mutes.filter(({ place }) => covers(place, mail)).map(({ termId }) => termId));

/** One wish has one id, so that saying it twice is saying it once. */
export const muteIdOf = (termId: TermId, place: MutePlace): string =>
  [termId, place.kind, partOf(place)].join(' ').slice(0, 200);

function covers(place: MutePlace, { thread, addresses }: MailPlace): boolean {
  switch (place.kind) {
    case 'thread':
      return thread !== null && threadOf(place.thread) === threadOf(thread);
    case 'person':
      return addresses.includes(place.address);
    case 'everywhere':
      return true;
    default:
      return assertNever(place);
  }
}

function partOf(place: MutePlace): string {
  if (place.kind === 'thread') return threadOf(place.thread);
  return place.kind === 'person' ? place.address : '';
}

const threadOf = ({ host, threadKey, url }: ThreadRef): string => `${host} ${threadKey ?? url}`;
