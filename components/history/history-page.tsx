import { useRef } from 'react';
import type { HistoryProgress } from '../../lib/history/import-history.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Card } from '../ui/section.tsx';
import { Page } from '../workspace/page.tsx';
import { BackLink, PageLink } from '../workspace/page-link.tsx';
import { useHistoryImport } from './use-history-import.ts';

/** Old mail from files, so that hints have something to compare with from the first day. Readings are kept, texts are not. */
export function HistoryPage() {
  const { state, start, stop } = useHistoryImport();
  return (
    <Page
      title={t('oldMailTitle')}
      back={<BackLink to="/suppliers">{t('navSuppliers')}</BackLink>}
      lead={t('historyLead')}
    >
      <div className="flex max-w-2xl flex-col gap-4">
        <ul className="list-disc space-y-1 pl-5">
          <li>
            {t('historyWho')}{' '}
            <PageLink to="/settings" className="underline">
              {t('ownAddresses')}
            </PageLink>
          </li>
          <li>{t('historyGmail')}</li>
          <li>{t('historyOutlook')}</li>
        </ul>
        {state.kind === 'working' ? (
          <Working progress={state.progress} stop={stop} />
        ) : (
          <ChooseFiles onChoose={start} />
        )}
        {state.kind === 'failed' &&
          (state.why.kind === 'file' ? (
            <ErrorNote>{t('historyFileGone')}</ErrorNote>
          ) : (
            <CallErrorNote error={state.why} />
          ))}
        <output aria-live="polite">
          {state.kind === 'done' && <Done progress={state.progress} stopped={state.stopped} />}
        </output>
      </div>
    </Page>
  );
}

function ChooseFiles({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <p>
      <Button look="primary" onClick={() => input.current?.click()}>
        {t('historyChoose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".mbox,.mbx,.eml,message/rfc822,application/mbox"
        aria-label={t('historyChoose')}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again.
          target.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
    </p>
  );
}

type WorkingProps = { readonly progress: HistoryProgress | null; readonly stop: () => void };

const Working = ({ progress, stop }: WorkingProps) => (
  <Card className="flex flex-col items-start gap-3">
    <progress
      aria-label={t('historyWorking')}
      className="h-2 w-full accent-accent"
      max={progress?.totalBytes ?? 1}
      value={progress?.readBytes ?? 0}
    />
    <p className="text-sm tabular-nums">
      {progress === null
        ? t('historyWorking')
        : t('historyProgress', percent(progress), seen(progress), progress.kept)}
    </p>
    <Button size="sm" onClick={stop}>
      {t('cancel')}
    </Button>
  </Card>
);

const percent = ({ readBytes, totalBytes }: HistoryProgress): number =>
  totalBytes === 0 ? 100 : Math.floor((readBytes / totalBytes) * 100);

const seen = ({ kept, known, passed, unreadable, unsent }: HistoryProgress): number =>
  kept + known + passed + unreadable + unsent;

function Done({ progress, stopped }: { readonly progress: HistoryProgress; readonly stopped: boolean }) {
  const { kept, known, passed, unreadable, unsent } = progress;
  return (
    <Card className="flex flex-col gap-1">
      <p className="font-semibold">
        {t(stopped ? 'historyStopped' : 'historyDone')} {plural('historyKept', kept)}
      </p>
      <ul className="list-disc pl-5 text-sm">
        {known > 0 && <li>{plural('historyKnown', known)}</li>}
        {passed > 0 && <li>{plural('historyPassed', passed)}</li>}
        {unsent > 0 && <li>{plural('historyUnsent', unsent)}</li>}
        {unreadable > 0 && <li>{plural('historyUnreadable', unreadable)}</li>}
      </ul>
    </Card>
  );
}
