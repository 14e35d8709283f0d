import type { FormalityShift } from '../domain/draft/formality-shift.ts';
import type { UsualCourtesy } from '../domain/draft/usual-courtesy.ts';
import type { Repeat } from '../domain/hints/asks/asked-before.ts';
import type { Slip } from '../domain/hints/facts/find-slips.ts';
import type { Baseline, Drift, Marker, Reading } from '../domain/hints/reading.ts';
import type { Proposal } from '../domain/journal/proposal.ts';
import type { Phrase } from '../domain/language/phrases.ts';
import type { Span } from '../domain/message/span.ts';
import type { Supplier } from '../domain/relationship/supplier.ts';

/** What the card shows for one message. `reading` is null when the language or the length allow no judgement. */
export type MessageHints = {
  readonly supplier: Supplier | null;
  readonly hintsOn: boolean;
  /** Our own messages are never judged. */
  readonly isOurs: boolean;
  /** Where terms stand in the own text, in order. */
  readonly terms: readonly Span[];
  readonly reading: Reading | null;
  readonly markers: readonly Marker[];
  /** Sentences of the own text that do something (ask, propose, warn, promise, contest, thank, accuse), in order. Proposals. */
  readonly phrases: readonly Phrase[];
  /** Numbers, dates and amounts that do not go with what was written before. */
  readonly slips: readonly Slip[];
  /** Sentences that ask for what the same side asked for before. */
  readonly repeats: readonly Repeat[];
  /** What may be noted about it, for the user to confirm or refuse. */
  readonly proposals: readonly Proposal[];
  /** How many readings of this sender there are, this one included. */
  readonly n: number;
  /** The sender's own baseline per score, from the readings before this one; a score with too few is left out. */
  readonly baselines: readonly Baseline[];
  readonly drifts: readonly Drift[];
};

/** Whom the charter names first when something does not work: the informal step. */
export type FirstStep = { readonly title: string; readonly name: string; readonly contact: string };

/** What the card has to know of the other side to advise on a wording. */
export type AdviceContext = {
  readonly supplierName: string;
  /** IANA zone of whom the draft goes to, or null when it is not known. */
  readonly theirZone: string | null;
  /** The first step of the supplier's ladder; null when there is none. */
  readonly firstStep: FirstStep | null;
  /** How we usually greet and close to them. */
  readonly usual: UsualCourtesy;
  /** That the draft is markedly more formal than that, where its text was given. */
  readonly shift: FormalityShift | null;
};
