import { useState } from 'react';
import { type AuditAnswer, lastEscalations } from '../../lib/domain/journal/audit.ts';
import { t } from '../../lib/i18n/t.ts';
import { type AllItems, useAllItems } from '../items/use-all-items.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Page } from '../workspace/page.tsx';
import { BackLink } from '../workspace/page-link.tsx';
import { AuditEnd } from './audit-end.tsx';
import { AuditStep } from './audit-step.tsx';

/** The last five escalations, looked at one by one: could a call have settled it? It ends in one change of how we work. */
export function AuditPage() {
  const live = useAllItems();
  return (
    <Page
      title={t('auditTitle')}
      lead={t('auditLead')}
      back={<BackLink to="/items">{t('itemsTitle')}</BackLink>}
    >
      <Loaded live={live}>{(all) => <Audit {...all} />}</Loaded>
    </Page>
  );
}

function Audit({ items, suppliers }: AllItems) {
  const [answers, setAnswers] = useState<readonly AuditAnswer[]>([]);
  const escalations = lastEscalations(items);
  if (escalations.length === 0)
    return <EmptyState title={t('auditNothing')}>{t('auditNothingHow')}</EmptyState>;
  const answerTo = (id: string): AuditAnswer =>
    answers.find(({ itemId }) => itemId === id) ?? {
      itemId: id,
      couldBeInformal: null,
      why: '',
      instead: '',
    };
  const answer = (next: AuditAnswer) =>
    setAnswers([...answers.filter(({ itemId }) => itemId !== next.itemId), next]);
  return (
    <>
      <ol className="flex flex-col gap-4">
        {escalations.map((item, index) => (
          <li key={item.id}>
            <AuditStep
              item={item}
              place={t('auditPlace', index + 1, escalations.length)}
              supplierName={
                suppliers.find(({ id }) => id === item.supplierId)?.name ??
                t(item.supplierId === null ? 'itemWithNobody' : 'supplierGone')
              }
              answer={answerTo(item.id)}
              onAnswer={answer}
            />
          </li>
        ))}
      </ol>
      <AuditEnd escalations={escalations} answers={answers} suppliers={suppliers} />
    </>
  );
}
