import { useState } from 'react';
import { agreeOn, reopen } from '../../lib/domain/glossary/edit-term.ts';
import type { Meaning, Term } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { dayText } from '../ui/dates.ts';
import { MeaningBlock } from '../ui/meaning.tsx';
import { Card, Section } from '../ui/section.tsx';
import type { Editing } from '../workspace/use-editing.ts';
import { MeaningFields } from './editor-meaning.tsx';

type AgreementProps = { readonly editing: Editing<Term> };

/** What both sides agreed and since when, or the place to write it down. */
export const Agreement = ({ editing }: AgreementProps) => (
  <Section title={t('termAgreedMeaning')}>
    {editing.draft.agreed === null ? <Agreeing editing={editing} /> : <Agreed editing={editing} />}
  </Section>
);

function Agreed({ editing }: AgreementProps) {
  const { agreed, agreedAtMs } = editing.draft;
  return (
    <>
      <MeaningBlock whose={t('termAgreedMeaning')} meaning={agreed} look="agreed" />
      <div className="flex flex-wrap items-center gap-3 text-sm text-muted">
        {agreedAtMs !== null && t('termAgreedSince', dayText(agreedAtMs))}
        <Button size="sm" onClick={() => editing.save(reopen(editing.draft))}>
          {t('reopenTerm')}
        </Button>
      </div>
    </>
  );
}

function Agreeing({ editing }: AgreementProps) {
  const { ours, theirs } = editing.draft;
  const [meaning, setMeaning] = useState<Meaning | null>(null);
  return (
    <Card className="flex flex-col gap-3">
      <p className="text-sm text-muted">{t('agreeHelp')}</p>
      {(ours !== null || theirs !== null) && (
        <div className="flex flex-wrap gap-2">
          {ours !== null && (
            <Button size="sm" onClick={() => setMeaning(ours)}>
              {t('startFromOurs')}
            </Button>
          )}
          {theirs !== null && (
            <Button size="sm" onClick={() => setMeaning(theirs)}>
              {t('startFromTheirs')}
            </Button>
          )}
        </div>
      )}
      <MeaningFields label={t('agreedWords')} meaning={meaning} onChange={setMeaning} />
      <div>
        <Button
          disabled={meaning === null}
          onClick={() => meaning !== null && editing.save(agreeOn(editing.draft, meaning, Date.now()))}
        >
          {t('recordAgreement')}
        </Button>
      </div>
    </Card>
  );
}
