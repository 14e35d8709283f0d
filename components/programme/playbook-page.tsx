import { useState } from 'react';
import { fileName } from '../../lib/domain/exchange/file-name.ts';
import type { PlaybookError } from '../../lib/domain/exchange/playbook-file.ts';
import { EMPTY_PLAYBOOK, type Playbook } from '../../lib/domain/programme/playbook.ts';
import { t } from '../../lib/i18n/t.ts';
import { playbookStore } from '../../lib/storage/playbook-store.ts';
import { downloadText } from '../settings/download-text.ts';
import { Button } from '../ui/button.tsx';
import { ChooseFile } from '../ui/choose-file.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { Page } from '../workspace/page.tsx';
import { BackLink } from '../workspace/page-link.tsx';
import { OwnTemplates } from './own-templates.tsx';
import { PlaybookPreview, withPresets } from './playbook-preview.tsx';
import { PlaybookRefused } from './playbook-refused.tsx';
import { playbookText } from './playbook-text.ts';

/** The templates of the programme: to save, to take from a file, and those that are one's own. */
export function PlaybookPage() {
  const { db } = useStores();
  const live = useLive(() => playbookStore(db).read(), [db]);
  const own = live.kind === 'loaded' ? live.value : EMPTY_PLAYBOOK;
  return (
    <Page
      title={t('playbook')}
      back={<BackLink to="/programme">{t('navProgramme')}</BackLink>}
      lead={t('playbookLead')}
    >
      <Section title={t('playbookSave')}>
        <Card className="flex flex-col items-start gap-2">
          <p className="text-sm text-muted">{t('playbookSaveHow')}</p>
          <div className="flex flex-wrap gap-2">
            <Button size="sm" onClick={() => save('md', playbookText(), 'text/markdown')}>
              {t('playbookSaveText')}
            </Button>
            <Button size="sm" onClick={() => saveFile(own)}>
              {t('playbookSaveFile')}
            </Button>
          </div>
        </Card>
      </Section>
      <Section title={t('playbookImport')}>
        <Card className="flex flex-col items-start gap-3">
          <Import own={own} />
        </Card>
      </Section>
      <Loaded live={live}>{(playbook) => <OwnTemplates playbook={playbook} />}</Loaded>
    </Page>
  );
}

const save = (extension: string, text: string, type: string) =>
  downloadText(fileName(Date.now(), 'Parlance', 'Playbook', extension), text, type);

async function saveFile(own: Playbook): Promise<void> {
  // The library for such files is fetched when there is one to read or write.
  const { writePlaybook } = await import('../../lib/domain/exchange/playbook-file.ts');
  save('json', writePlaybook(withPresets(own)), 'application/json');
}

type Step =
  | { readonly kind: 'choose'; readonly error: PlaybookError | null }
  | { readonly kind: 'preview'; readonly file: Playbook };

function Import({ own }: { readonly own: Playbook }) {
  const [step, setStep] = useState<Step>({ kind: 'choose', error: null });
  const take = async (file: File) => {
    const { readPlaybookFile } = await import('./read-playbook-file.ts');
    const read = await readPlaybookFile(file);
    setStep(read.ok ? { kind: 'preview', file: read.value } : { kind: 'choose', error: read.error });
  };
  if (step.kind === 'preview') {
    return (
      <PlaybookPreview file={step.file} own={own} onClose={() => setStep({ kind: 'choose', error: null })} />
    );
  }
  return (
    <>
      <p className="text-sm text-muted">{t('playbookImportHow')}</p>
      {step.error !== null && <PlaybookRefused error={step.error} />}
      <ChooseFile label={t('playbookChoose')} accept=".json,application/json" onChoose={take} />
    </>
  );
}
