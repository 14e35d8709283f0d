import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import {
  MAX_OWN_FILE_BYTES,
  type OwnFile,
  type OwnFileError,
  readOwnFile,
} from '../../lib/storage/read-own-file.ts';
import { ChooseFile } from '../ui/choose-file.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { RestorePreview } from './restore-preview.tsx';

type Step =
  | { readonly kind: 'choose'; readonly said: string | null; readonly error: OwnFileError | null }
  | { readonly kind: 'preview'; readonly file: OwnFile };

const errors = {
  'too-big': 'restoreTooBig',
  'not-own-file': 'restoreNotOwn',
  'newer-file': 'restoreNewer',
} as const;

/** Reads a file with everything back; what it holds is shown before anything is stored. */
export function RestoreOwnFile() {
  const { db } = useStores();
  const [step, setStep] = useState<Step>({ kind: 'choose', said: null, error: null });
  const take = async (chosen: File) => {
    if (chosen.size > MAX_OWN_FILE_BYTES)
      return setStep({ kind: 'choose', said: null, error: { kind: 'too-big' } });
    const read = readOwnFile(db, await chosen.text());
    if (read.ok) setStep({ kind: 'preview', file: read.value });
    else setStep({ kind: 'choose', said: null, error: read.error });
  };
  return (
    <Section title={t('restoreTitle')}>
      {step.kind === 'preview' ? (
        <RestorePreview file={step.file} onDone={(said) => setStep({ kind: 'choose', said, error: null })} />
      ) : (
        <Card className="flex flex-col items-start gap-2">
          <p className="text-sm text-muted">{t('restoreHelp')}</p>
          <ChooseFile label={t('restoreChoose')} accept=".json,application/json" onChoose={take} />
          {step.error !== null && <ErrorNote>{t(errors[step.error.kind])}</ErrorNote>}
          <output className="text-sm text-muted empty:sr-only">{step.said}</output>
        </Card>
      )}
    </Section>
  );
}
