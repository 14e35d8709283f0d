import type { CountedSign } from '../../lib/domain/hints/counted-sign.ts';
import type { SupplierId } from '../../lib/domain/ids.ts';
import type { Result } from '../../lib/domain/result.ts';
import { t } from '../../lib/i18n/t.ts';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { DismissForm, type DismissReason } from '../hints/dismiss-form.tsx';
import { WorkspaceLink } from '../sidepanel/workspace-link.tsx';
import { Badge } from '../ui/badge.tsx';
import { buttonClasses } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { countedWords } from './counted-words.ts';

export type CountedHintProps = {
  readonly sign: CountedSign;
  readonly who: string;
  readonly supplierId: SupplierId;
  readonly dismiss: (reason: DismissReason) => Promise<Result<null, CallError>>;
};

/** A change in what is counted over many messages: what, against what, what else could explain it, and a way to put it away. */
export const CountedHint = ({ sign, who, supplierId, dismiss }: CountedHintProps) => (
  <section className="flex flex-col gap-2 rounded-md border border-line bg-sunken px-3 py-2.5">
    <div className="flex items-center gap-2">
      <h3 className="grow font-semibold">{t(countedWords[sign.kind][sign.direction])}</h3>
      <Badge tone="accent">{t('driftNotice')}</Badge>
    </div>
    <p className="text-sm">{evidenceText(sign, who)}</p>
    <p className="text-sm">
      <span className="font-semibold">{t('driftElse')}</span> {t(countedWords[sign.kind].else)}
    </p>
    <p className="text-sm text-muted">{t('driftNextStep')}</p>
    <WorkspaceLink
      to={`${routeOf('suppliers', supplierId)}/check-in`}
      className={classes(buttonClasses('secondary', 'sm'), 'self-start')}
    >
      {t('ritualCheckIn')}
    </WorkspaceLink>
    <DismissForm dismiss={dismiss} />
  </section>
);

const factor = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

function evidenceText({ kind, recent, before, factor: times }: CountedSign, who: string): string {
  if (kind === 'reply-time') {
    const change = factor.format(times < 1 ? 1 / times : times);
    return t(times < 1 ? 'replyEvidenceFaster' : 'replyEvidenceSlower', recent.of, who, before.of, change);
  }
  return t('rateEvidence', recent.hits, recent.of, who, before.hits, before.of);
}
