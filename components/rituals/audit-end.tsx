import { type FormEvent, useState } from 'react';
import type { SupplierId } from '../../lib/domain/ids.ts';
import { type AuditAnswer, countInformal, missingForAudit } from '../../lib/domain/journal/audit.ts';
import { RITUAL_TAG } from '../../lib/domain/journal/find-entries.ts';
import type { Item } from '../../lib/domain/journal/item.ts';
import { ritualText } from '../../lib/domain/journal/ritual.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { ritualStore } from '../../lib/storage/ritual-store.ts';
import { Button } from '../ui/button.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useOnePress } from '../ui/use-one-press.ts';
import { type ActionDraft, ActionFields } from './action-fields.tsx';
import { AuditScope, type Scope, suppliersIn } from './audit-scope.tsx';
import { actionsFor } from './ritual-end.ts';

export type AuditEndProps = {
  readonly escalations: readonly Item[];
  readonly answers: readonly AuditAnswer[];
  readonly suppliers: readonly Supplier[];
};

const missingTexts = {
  answers: 'auditMissingAnswers',
  change: 'auditMissingChange',
  owner: 'auditMissingOwner',
  date: 'auditMissingDate',
} as const satisfies Record<ReturnType<typeof missingForAudit>[number], MessageKey>;

/** How many could have been settled by a call, and exactly one change of how we work: what, who, until when. */
export function AuditEnd({ escalations, answers, suppliers }: AuditEndProps) {
  const { db, write } = useStores();
  const [action, setAction] = useState<ActionDraft>({ title: '', side: 'ours', owner: '', dueAtMs: null });
  const [scope, setScope] = useState<Scope>('none');
  const [error, setError] = useState<SaveError | null>(null);
  const [stored, setStored] = useState(false);
  const missing = missingForAudit(escalations, answers, action);
  const { informal, of } = countInformal(answers);
  const walked = suppliers.filter(({ id }) => escalations.some(({ supplierId }) => supplierId === id));
  const chosen = suppliersIn(scope, walked);
  const [only] = chosen.length === 1 ? chosen : [];
  const save = useOnePress(async () => {
    const nowMs = Date.now();
    const note = noteOf(escalations, answers, action, only?.id ?? null);
    const ids = chosen.length === 0 ? [null] : chosen.map(({ id }) => id);
    const end = { note, ledger: null, actions: actionsFor(ids, action, nowMs) };
    const result = await write(ritualStore(db).finish(end, nowMs));
    setError(result.ok ? null : result.error);
    setStored(result.ok);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  if (stored) return <output>{t('auditStored', action.title)}</output>;
  return (
    <Section title={t('auditEnd')}>
      <output className="font-medium">{of > 0 && t('auditCount', informal, of)}</output>
      <form onSubmit={submit} className="flex max-w-prose flex-col gap-3">
        <ActionFields
          label={t('auditChange')}
          action={action}
          supplierName={only?.name ?? t('termOtherSide')}
          onChange={setAction}
        />
        <AuditScope scope={scope} suppliers={walked} onChange={setScope} />
        <SaveErrorNote error={error} />
        {missing.length > 0 && (
          <p className="text-sm text-muted">
            {t('auditMissing', missing.map((one) => t(missingTexts[one])).join(', '))}
          </p>
        )}
        <Button type="submit" look="primary" className="self-start" disabled={missing.length > 0}>
          {t('auditFinish')}
        </Button>
      </form>
    </Section>
  );
}

function noteOf(
  escalations: readonly Item[],
  answers: readonly AuditAnswer[],
  { title, owner }: ActionDraft,
  supplierId: SupplierId | null,
) {
  const { informal, of } = countInformal(answers);
  const said = escalations.map((item) => {
    const answer = answers.find(({ itemId }) => itemId === item.id);
    const could = t(answer?.couldBeInformal === true ? 'auditYes' : 'auditNo');
    return { question: item.title, answer: [could, answer?.why, answer?.instead].filter(Boolean).join('. ') };
  });
  const change = { question: t('auditChange'), answer: `${title} (${owner})` };
  return {
    text: ritualText(`${t('auditTitle')}: ${t('auditCount', informal, of)}`, [...said, change]).slice(
      0,
      20_000,
    ),
    quote: null,
    thread: null,
    messageKey: null,
    supplierId,
    personId: null,
    tags: [`${RITUAL_TAG}audit`],
  };
}
