import { fileName } from '../../lib/domain/exchange/file-name.ts';
import type { Programme } from '../../lib/domain/programme/programme.ts';
import { summaryDue } from '../../lib/domain/programme/summary-due.ts';
import { t } from '../../lib/i18n/t.ts';
import { downloadText } from '../settings/download-text.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { dayText } from '../ui/dates.ts';
import { useNow } from '../ui/use-now.ts';
import type { Editing } from '../workspace/use-editing.ts';
import { summaryText } from './summary-text.ts';

export type SessionSummaryProps = {
  readonly editing: Editing<Programme>;
  readonly supplierName: string;
};

/** The summary that both sides get within two days of a session: to copy or save, and to tick off once it was shared. */
export function SessionSummary({ editing: { draft, save }, supplierName }: SessionSummaryProps) {
  const { discovery } = draft;
  const nowMs = useNow();
  if (discovery.heldAtMs === null || discovery.heldAtMs > nowMs) return null;
  const text = summaryText(discovery, supplierName);
  const due = summaryDue(discovery, nowMs);
  const share = (summarySharedAtMs: number | null) =>
    save({ ...draft, discovery: { ...discovery, summarySharedAtMs } });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        size="sm"
        onClick={() =>
          downloadText(fileName(Date.now(), supplierName, t('discovery'), 'md'), text, 'text/markdown')
        }
      >
        {t('summarySave')}
      </Button>
      <CopyButton text={text} label={t('summaryCopy')} />
      {due !== null && (
        <Badge tone={due.isOverdue ? 'amber' : 'accent'}>
          {t(due.isOverdue ? 'summaryOverdue' : 'summaryDue', dayText(due.dueAtMs))}
        </Badge>
      )}
      {discovery.summarySharedAtMs !== null && (
        <span className="text-sm text-muted">{t('summaryShared', dayText(discovery.summarySharedAtMs))}</span>
      )}
      {due === null ? (
        <Button look="quiet" size="sm" onClick={() => share(null)}>
          {t('summaryUnshare')}
        </Button>
      ) : (
        <Button look="quiet" size="sm" onClick={() => share(Date.now())}>
          {t('summaryShare')}
        </Button>
      )}
    </div>
  );
}
