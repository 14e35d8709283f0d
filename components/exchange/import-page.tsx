import { useCallback, useState } from 'react';
import { LIMITS } from '../../lib/domain/exchange/limits.ts';
import type { Refusal } from '../../lib/domain/exchange/problem.ts';
import { t } from '../../lib/i18n/t.ts';
import { ErrorNote } from '../ui/error-note.tsx';
import { Page } from '../workspace/page.tsx';
import { BackLink } from '../workspace/page-link.tsx';
import { ChooseSource } from './choose-source.tsx';
import { LastImports } from './last-imports.tsx';
import { OpenSource, type Source } from './open-source.tsx';
import { refusalText } from './refusal-words.ts';

type Step =
  | { readonly kind: 'choose'; readonly refusal: Refusal | null; readonly name: string }
  | { readonly kind: 'open'; readonly source: Source };

const START: Step = { kind: 'choose', refusal: null, name: '' };

/** Brings terms from a file or a pasted table into the glossary; nothing is stored before it is confirmed. */
export function ImportPage() {
  const [step, setStep] = useState<Step>(START);
  const [pasted, setPasted] = useState('');
  const choose = (source: Source) => {
    // The size is known before a byte is read.
    if (source.kind === 'file' && source.file.size > LIMITS.fileBytes)
      setStep({ kind: 'choose', name: source.name, refusal: { kind: 'too-big', bytes: source.file.size } });
    else setStep({ kind: 'open', source });
  };
  const name = step.kind === 'open' ? step.source.name : step.name;
  const refuse = useCallback((refusal: Refusal) => setStep({ kind: 'choose', refusal, name }), [name]);
  return (
    <Page
      title={t('importTitle')}
      back={<BackLink to="/glossary">{t('navGlossary')}</BackLink>}
      lead={t('importLead')}
    >
      {step.kind === 'choose' ? (
        <>
          {step.refusal !== null && (
            <ErrorNote>
              <strong className="block font-semibold">{step.name}</strong>
              {refusalText(step.refusal)}
            </ErrorNote>
          )}
          <ChooseSource pasted={pasted} onPaste={setPasted} onChoose={choose} />
          <LastImports />
        </>
      ) : (
        <OpenSource source={step.source} onRefused={refuse} onLeave={() => setStep(START)} />
      )}
    </Page>
  );
}
