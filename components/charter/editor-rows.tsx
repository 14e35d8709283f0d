import type { CharterRow } from '../../lib/domain/charter/charter.ts';
import { type RowProblem, rowProblems } from '../../lib/domain/charter/charter-problems.ts';
import { emptyRow } from '../../lib/domain/charter/edit-charter.ts';
import { t } from '../../lib/i18n/t.ts';
import { Select, TextArea, TextField } from '../ui/field.tsx';
import { ItemList } from '../workspace/item-list.tsx';

export type RowFieldsProps = {
  readonly rows: readonly CharterRow[];
  readonly onChange: (rows: CharterRow[]) => void;
};

/** Who tells whom what, how often, by which channel, in which detail, and where the official record is. */
export const RowFields = ({ rows, onChange }: RowFieldsProps) => (
  <ItemList
    title={t('charterRows')}
    items={rows}
    onChange={onChange}
    create={() => emptyRow(crypto.randomUUID())}
    addText={t('addRow')}
    nameOf={(row) => row.topic}
    summaryOf={(row) =>
      [
        row.cadence,
        row.channel,
        row.record,
        rowProblems(row, rows).includes('no-owner') ? t('rowNoOwnerShort') : '',
      ]
        .filter(Boolean)
        .join(' · ')
    }
    render={(row, change) => <RowForm row={row} problems={rowProblems(row, rows)} change={change} />}
  />
);

type RowFormProps = {
  readonly row: CharterRow;
  readonly problems: readonly RowProblem[];
  readonly change: (patch: Partial<CharterRow>) => void;
};

const RowForm = ({ row, problems, change }: RowFormProps) => (
  <div className="grid gap-3 sm:grid-cols-2">
    <TextField
      label={t('rowTopic')}
      error={topicError(problems)}
      value={row.topic}
      required
      maxLength={300}
      onChange={(event) => change({ topic: event.target.value })}
    />
    <TextField
      label={t('rowRecord')}
      hint={t('rowRecordHint')}
      value={row.record ?? ''}
      maxLength={300}
      onChange={(event) => change({ record: event.target.value === '' ? null : event.target.value })}
    />
    <TextField
      label={t('rowFrom')}
      value={row.from}
      maxLength={200}
      onChange={(event) => change({ from: event.target.value })}
    />
    <TextField
      label={t('rowTo')}
      value={row.to}
      maxLength={200}
      onChange={(event) => change({ to: event.target.value })}
    />
    <TextField
      label={t('cadence')}
      value={row.cadence}
      maxLength={200}
      onChange={(event) => change({ cadence: event.target.value })}
    />
    <TextField
      label={t('rowChannel')}
      value={row.channel}
      maxLength={200}
      onChange={(event) => change({ channel: event.target.value })}
    />
    <div className="sm:col-span-2">
      <TextArea
        label={t('rowDetail')}
        rows={2}
        value={row.detail}
        maxLength={1_000}
        onChange={(event) => change({ detail: event.target.value })}
      />
    </div>
    <TextField
      label={t('rowWords')}
      hint={t('rowWordsHint')}
      value={row.words.join(', ')}
      maxLength={500}
      onChange={(event) => change({ words: event.target.value.split(/,\s*/).slice(0, 30) })}
      onBlur={() => change({ words: row.words.map((word) => word.trim()).filter(Boolean) })}
    />
    <TextField
      label={t('rowRequirement')}
      hint={t('rowRequirementHint')}
      value={row.requirement}
      maxLength={300}
      onChange={(event) => change({ requirement: event.target.value })}
    />
    <OwnerFields
      owner={row.owner}
      isMissing={problems.includes('no-owner')}
      onChange={(owner) => change({ owner })}
    />
  </div>
);

const topicError = (problems: readonly RowProblem[]): string | null => {
  if (problems.includes('no-topic')) return t('rowNoTopic');
  return problems.includes('same-topic') ? t('rowSameTopic') : null;
};

type Owner = NonNullable<CharterRow['owner']>;

type OwnerFieldsProps = {
  readonly owner: Owner | null;
  readonly isMissing: boolean;
  readonly onChange: (owner: Owner | null) => void;
};

const OwnerFields = ({ owner, isMissing, onChange }: OwnerFieldsProps) => (
  <>
    <Select
      label={t('rowOwner')}
      error={isMissing && owner === null ? t('rowNoOwner') : null}
      value={owner?.side ?? ''}
      onChange={(event) => onChange(ownerOn(event.target.value, owner?.name ?? ''))}
    >
      <option value="">{t('nobodyNamed')}</option>
      <option value="ours">{t('sideOurs')}</option>
      <option value="theirs">{t('sideTheirs')}</option>
    </Select>
    <TextField
      label={t('rowOwnerName')}
      error={isMissing && owner !== null ? t('rowNoOwner') : null}
      value={owner?.name ?? ''}
      disabled={owner === null}
      maxLength={200}
      onChange={(event) => owner !== null && onChange({ ...owner, name: event.target.value })}
    />
  </>
);

const ownerOn = (side: string, name: string): Owner | null =>
  side === 'ours' || side === 'theirs' ? { side, name } : null;
