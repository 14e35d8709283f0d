import { useState } from 'react';
import { agreeOn, reopen } from '../../lib/domain/glossary/edit-term.ts';
import { type Meaning, nameOf, type Source, type Term } from '../../lib/domain/glossary/term.ts';
import type { TermId } from '../../lib/domain/ids.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { dayText } from '../ui/dates.ts';
import { MeaningBlock } from '../ui/meaning.tsx';
import { Card, Section } from '../ui/section.tsx';
import type { Editing } from '../workspace/use-editing.ts';
import { MeaningFields } from './editor-meaning.tsx';
import { SignOffFields } from './editor-sign-off.tsx';
import { TermQuestions } from './term-questions.tsx';

type AgreementProps = { readonly editing: Editing<Term> };

/** What both sides agreed and since when, or the place to write it down. */
export function Agreement({ editing }: AgreementProps) {
  const { agreed, agreedAtMs } = editing.draft;
  const [changing, setChanging] = useState(false);
  const isOpen = agreed === null || changing || openAgreements.has(editing.draft.id);
  return (
    <Section title={t('termAgreedMeaning')}>
      {agreed !== null && (
        <>
          <MeaningBlock whose={t('agreedWords')} meaning={agreed} look="agreed" />
          <div className="flex flex-wrap items-center gap-3 text-sm text-muted">
            {agreedAtMs !== null && t('termAgreedSince', dayText(agreedAtMs))}
            {!isOpen && (
              <Button size="sm" onClick={() => setChanging(true)}>
                {t('changeAgreement')}
              </Button>
            )}
            <Button size="sm" onClick={() => editing.save(reopen(editing.draft))}>
              {t('reopenTerm')}
            </Button>
          </div>
        </>
      )}
      {isOpen && <Agreeing editing={editing} onDone={() => setChanging(false)} />}
    </Section>
  );
}

type AgreeingProps = AgreementProps & { readonly onDone: () => void };

/** Agreements under way by term, so that looking something up elsewhere in the workspace loses nothing. */
const openAgreements = new Map<TermId, Meaning | null>();

function Agreeing({ editing, onDone }: AgreeingProps) {
  const { draft } = editing;
  const { ours, theirs } = draft;
  const [meaning, setKept] = useState<Meaning | null>(() =>
    openAgreements.has(draft.id) ? (openAgreements.get(draft.id) ?? null) : draft.agreed,
  );
  const isOpen = openAgreements.has(draft.id);
  const setMeaning = (next: Meaning | null) => {
    setKept(next);
    openAgreements.set(draft.id, next);
  };
  const [signOff, setSignOff] = useState<Source | null>(null);
  const leave = () => {
    openAgreements.delete(draft.id);
    onDone();
  };
  const record = async () => {
    if (meaning !== null && (await editing.save(agreeOn(draft, meaning, Date.now(), signOff)))) leave();
  };
  return (
    <Card className="flex flex-col gap-3">
      <p className="text-sm text-muted">{t(draft.agreed === null ? 'agreeHelp' : 'agreeAnewHelp')}</p>
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
      <TermQuestions word={nameOf(draft)} />
      <SignOffFields sources={draft.sources} onChange={setSignOff} />
      <div className="flex flex-wrap items-center gap-3">
        <Button
          disabled={meaning === null}
          onClick={({ currentTarget: { form } }) => form?.reportValidity() !== false && void record()}
        >
          {t('recordAgreement')}
        </Button>
        {draft.agreed !== null && (
          <Button look="quiet" onClick={leave}>
            {t('cancel')}
          </Button>
        )}
        <output className="text-sm text-muted">
          {isOpen && meaning !== null && t('agreementNotRecorded')}
        </output>
      </div>
    </Card>
  );
}
