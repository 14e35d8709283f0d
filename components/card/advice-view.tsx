import { useMemo } from 'react';
import { optionsFor } from '../../lib/domain/draft/advise.ts';
import { type AdviceOption, momentFor } from '../../lib/domain/draft/options/option.ts';
import { t } from '../../lib/i18n/t.ts';
import type { AdviceContext, FirstStep } from '../../lib/messaging/card-answers.ts';
import type { CardSubject } from '../../lib/messaging/card-subject.ts';
import { kindTitle, noteText, ruleWhy } from '../drafts/kind-words.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useNow } from '../ui/use-now.ts';
import { AdviceSwitches } from './advice-switches.tsx';
import { useAnswer } from './ask.ts';
import { CardFrame } from './card-frame.tsx';
import { FormalityShiftNote } from './formality-shift-note.tsx';
import { InsertButton } from './insert-button.tsx';
import { NoAnswer } from './no-answer.tsx';
import { UsualCourtesyNote } from './usual-courtesy-note.tsx';

type AdviceSubject = Extract<CardSubject, { kind: 'advice' }>;

/** One marked wording of a draft: why, what could stand there, and how to hear no more of it. */
export function AdviceView({ subject }: { readonly subject: AdviceSubject }) {
  const { check, found, draft, ownText } = subject;
  const request = useMemo(() => ({ draft, ownText }), [draft, ownText]);
  const [answer, retry] = useAnswer('advice', request);
  const context = answer.kind === 'loaded' ? answer.value : null;
  return (
    <CardFrame
      label={t('adviceLabel', found)}
      heading={
        <>
          <h1 className="text-lg font-semibold">{kindTitle(check)}</h1>
          {context !== null && (
            <p className="text-sm text-muted">{t('adviceYouWrote', found, context.supplierName)}</p>
          )}
        </>
      }
      footer={<AdviceSwitches kind={check} draft={draft} />}
    >
      {answer.kind === 'loading' && <Skeleton />}
      {answer.kind === 'failed' && <NoAnswer error={answer.error} retry={retry} />}
      {context !== null && <Why subject={subject} context={context} />}
    </CardFrame>
  );
}

/** The zone of this computer. */
const ourZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

type WhyProps = { readonly subject: AdviceSubject; readonly context: AdviceContext };

function Why({ subject, context: { theirZone, firstStep, usual, shift } }: WhyProps) {
  const { check, rule, found, ownText = '' } = subject;
  const moment = momentFor(useNow(), ourZone(), theirZone);
  const options = optionsFor({ kind: check, rule, found }, moment);
  return (
    <>
      <p>{ruleWhy(rule, check)}</p>
      {check === 'escalation' && firstStep !== null && <Informal step={firstStep} />}
      {check === 'formality' && <UsualCourtesyNote rule={rule} usual={usual} />}
      {check === 'more-formal' && <FormalityShiftNote shift={shift} usual={usual} ownText={ownText} />}
      {options.length > 0 && (
        <section aria-label={t('adviceOptions')} className="flex flex-col gap-2">
          <ul className="flex flex-col divide-y divide-line border-y border-line">
            {options.map((option) => (
              <Option key={option.text} option={option} />
            ))}
          </ul>
          <p className="text-xs text-muted">{t('adviceInsertsAtCaret')}</p>
        </section>
      )}
    </>
  );
}

const Option = ({ option: { text, note } }: { readonly option: AdviceOption }) => (
  <li className="flex flex-wrap items-center gap-x-2 gap-y-1 py-2">
    <span className="min-w-0 grow basis-40">
      {text}
      <span className="block text-xs text-muted">{noteText(note)}</span>
    </span>
    <InsertButton text={text} label={t('adviceInsert')} name={t('adviceInsertNamed', text)} />
    <CopyButton text={text} label={t('adviceCopyNamed', text)} />
  </li>
);

/** Whom the charter names first. It names them; nothing is sent. */
const Informal = ({ step: { title, name, contact } }: { readonly step: FirstStep }) => (
  <section aria-label={t('adviceFirstStep')} className="rounded-md bg-sunken p-3 text-sm">
    <h2 className="text-xs font-medium text-muted">{t('adviceFirstStep')}</h2>
    <p className="flex items-center gap-2">
      <span className="min-w-0 grow">{name === '' ? title : t('adviceFirstStepDetail', title, name)}</span>
      {contact !== '' && <CopyButton text={contact} label={t('copyContact', contact)} />}
    </p>
  </section>
);
