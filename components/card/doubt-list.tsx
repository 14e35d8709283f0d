import { useId } from 'react';
import type { ObservationKind } from '../../lib/domain/journal/observation.ts';
import { ProposalButtons } from './proposal-buttons.tsx';
import type { Answers } from './use-answers.ts';

/** A sentence of a message that is worth a question, and why. */
export type Doubt = { readonly key: string; readonly quote: string; readonly why: string };

export type DoubtListProps = {
  readonly title: string;
  readonly doubts: readonly Doubt[];
  /** What the user may observe it as, or refuse. */
  readonly kind: ObservationKind;
  readonly answers: Answers;
  /** What else may be behind it, and what to do. */
  readonly closing: string;
};

/** Sentences that are worth a question, each with its reason and both answers. Nothing when there are none. */
export function DoubtList({ title, doubts, kind, answers, closing }: DoubtListProps) {
  const id = useId();
  if (doubts.length === 0) return null;
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-1.5 rounded-md border border-line bg-sunken px-3 py-2.5 text-sm"
    >
      <h2 id={id} className="text-base font-semibold">
        {title}
      </h2>
      <ul className="flex flex-col gap-2">
        {doubts.map(({ key, quote, why }) => {
          const proposal = answers.proposals.find((one) => one.kind === kind && one.quote === quote);
          return (
            <li key={key} className="flex flex-col items-start">
              <q className="line-clamp-3">{quote}</q>
              <span>{why}</span>
              {proposal !== undefined && <ProposalButtons proposal={proposal} answers={answers} />}
            </li>
          );
        })}
      </ul>
      <p className="text-muted">{closing}</p>
    </section>
  );
}
