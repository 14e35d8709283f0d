import { endOfDay } from '../../lib/domain/journal/new-item.ts';
import { dayInput } from '../../lib/domain/language/day-input.ts';
import { t } from '../../lib/i18n/t.ts';
import { Select, TextField } from '../ui/field.tsx';

/** One thing to be done: what, by whom, until when. */
export type ActionDraft = {
  readonly title: string;
  readonly side: 'ours' | 'theirs';
  readonly owner: string;
  readonly dueAtMs: number | null;
};

export type ActionFieldsProps = {
  readonly action: ActionDraft;
  readonly supplierName: string;
  readonly onChange: (action: ActionDraft) => void;
  /** What the action is called here. */
  readonly label?: string;
};

/** The one action a ritual ends in. */
export const ActionFields = ({ action, supplierName, onChange, label }: ActionFieldsProps) => (
  <fieldset className="grid gap-2 sm:grid-cols-2">
    <legend className="pb-1 text-sm font-medium text-muted">{label ?? t('ritualAction')}</legend>
    <div className="sm:col-span-2">
      <TextField
        label={t('itemWhat')}
        maxLength={500}
        value={action.title}
        onChange={({ target }) => onChange({ ...action, title: target.value })}
      />
    </div>
    <Select
      label={t('itemWhose')}
      value={action.side}
      onChange={({ target }) => onChange({ ...action, side: target.value === 'theirs' ? 'theirs' : 'ours' })}
    >
      <option value="ours">{t('sideOurs')}</option>
      <option value="theirs">{supplierName}</option>
    </Select>
    <TextField
      label={t('itemOwner')}
      maxLength={200}
      value={action.owner}
      onChange={({ target }) => onChange({ ...action, owner: target.value })}
    />
    <TextField
      type="date"
      label={t('itemDue')}
      value={dayInput(action.dueAtMs)}
      onChange={({ target }) => onChange({ ...action, dueAtMs: endOfDay(target.value) })}
    />
  </fieldset>
);
