import type { Proposal } from '../../lib/domain/journal/proposal.ts';
import { t } from '../../lib/i18n/t.ts';
import { observationText } from '../hints/observation-words.ts';
import { Button } from '../ui/button.tsx';
import type { Answers } from './use-answers.ts';

export type ProposalButtonsProps = { readonly proposal: Proposal; readonly answers: Answers };

/** Confirms what is proposed as an observation, or refuses it; the other answer stays within reach. */
export function ProposalButtons({ proposal, answers }: ProposalButtonsProps) {
  const { kind, quote } = proposal;
  const said = answers.said(proposal);
  const what = observationText(kind);
  return (
    <span className="-ml-2 flex flex-wrap items-center">
      {said !== null && (
        <output className="px-2 text-muted">
          {t(said === 'confirmed' ? 'observed' : 'observeRefused', what)}
        </output>
      )}
      {said !== 'confirmed' && (
        <Button
          look="quiet"
          size="sm"
          aria-label={t('observeYesOn', what, quote)}
          onClick={() => answers.answer(proposal, 'confirmed')}
        >
          {t('observeYes', what)}
        </Button>
      )}
      {said !== 'refused' && (
        <Button
          look="quiet"
          size="sm"
          aria-label={t('observeNoOn', what, quote)}
          onClick={() => answers.answer(proposal, 'refused')}
        >
          {t('observeNo')}
        </Button>
      )}
    </span>
  );
}
