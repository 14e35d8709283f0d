import { MAX_MILESTONES } from '../../lib/domain/journal/ritual.ts';
import { t } from '../../lib/i18n/t.ts';
import { ItemList } from '../workspace/item-list.tsx';
import { type ActionDraft, ActionFields } from './action-fields.tsx';
import { milestoneFacts, NO_ACTION } from './ritual-end.ts';

export type MilestoneFieldsProps = {
  readonly milestones: readonly ActionDraft[];
  /** Whether the cause is written, without which a milestone may treat a symptom. */
  readonly hasCause: boolean;
  readonly supplierName: string;
  readonly onChange: (milestones: ActionDraft[]) => void;
};

/** The milestones of an improvement plan, each with owner and date. That the cause comes first is said, not enforced. */
export const MilestoneFields = ({ milestones, hasCause, supplierName, onChange }: MilestoneFieldsProps) => (
  <div className="flex flex-col gap-2">
    <ItemList
      title={t('milestones')}
      help={t('milestonesHelp')}
      items={milestones}
      onChange={(next) => onChange(next.slice(0, MAX_MILESTONES))}
      create={() => NO_ACTION}
      addText={t('addMilestone')}
      nameOf={({ title }) => title}
      summaryOf={(milestone) => milestoneFacts(milestone).join(' · ')}
      render={(milestone, edit) => (
        <ActionFields label={t('milestone')} action={milestone} supplierName={supplierName} onChange={edit} />
      )}
    />
    {!hasCause && <p className="text-sm text-muted">{t('improvementCauseFirst')}</p>}
    {milestones.length >= MAX_MILESTONES && <p className="text-sm text-muted">{t('milestonesFull')}</p>}
  </div>
);
