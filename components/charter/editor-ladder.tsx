import type { LadderStep } from '../../lib/domain/charter/charter.ts';
import { type StepProblem, stepProblem } from '../../lib/domain/charter/charter-problems.ts';
import { EMPTY_STEP } from '../../lib/domain/charter/edit-charter.ts';
import type { SupplierId } from '../../lib/domain/ids.ts';
import type { Person } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { Select, TextField } from '../ui/field.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { ItemList } from '../workspace/item-list.tsx';

export type LadderFieldsProps = {
  readonly supplierId: SupplierId;
  readonly ladder: readonly LadderStep[];
  readonly onChange: (ladder: LadderStep[]) => void;
};

/** How an issue moves up, lowest step first. A step names a person; it never sends anything. */
export function LadderFields({ supplierId, ladder, onChange }: LadderFieldsProps) {
  const { people } = useStores();
  const live = useLive(() => people.of(supplierId), [people, supplierId]);
  const all = live.kind === 'loaded' ? live.value : [];
  const whoOf = (step: LadderStep) => all.find((one) => one.id === step.personId)?.name ?? step.contact;
  // Somebody who was removed since stands for nobody; until people are loaded nothing is known.
  const isGone = ({ personId }: LadderStep) =>
    live.kind === 'loaded' && personId !== null && !all.some(({ id }) => id === personId);
  const present = ladder.map((step) => (isGone(step) ? { ...step, personId: null } : step));
  const problemOf = (step: LadderStep) => stepProblem(present, ladder.indexOf(step));
  return (
    <ItemList
      title={t('charterLadder')}
      ordered
      items={ladder}
      onChange={onChange}
      create={() => EMPTY_STEP}
      addText={t('addStep')}
      nameOf={(step) => step.title}
      summaryOf={(step) =>
        [whoOf(step), plural('waitHours', step.waitHours), problemOf(step) === null ? '' : t('stepToMend')]
          .filter(Boolean)
          .join(' · ')
      }
      render={(step, change) => (
        <StepForm step={step} people={all} problem={problemOf(step)} change={change} />
      )}
    />
  );
}

type StepFormProps = {
  readonly step: LadderStep;
  readonly people: readonly Person[];
  readonly problem: StepProblem | null;
  readonly change: (patch: Partial<LadderStep>) => void;
};

const StepForm = ({ step, people, problem, change }: StepFormProps) => (
  <div className="grid gap-3 sm:grid-cols-2">
    <TextField
      label={t('stepTitle')}
      value={step.title}
      maxLength={200}
      onChange={(event) => change({ title: event.target.value })}
    />
    <TextField
      label={t('stepWait')}
      type="number"
      min={0}
      max={2_000}
      value={step.waitHours}
      onChange={(event) => change({ waitHours: Math.max(0, Number(event.target.value) || 0) })}
    />
    <Select
      label={t('stepPerson')}
      error={problem === null ? null : t(problem === 'loops' ? 'stepLoops' : 'stepNobody')}
      value={step.personId ?? ''}
      onChange={(event) =>
        change({ personId: people.find((one) => one.id === event.target.value)?.id ?? null })
      }
    >
      <option value="">{t('nobodyNamed')}</option>
      {people.map((person) => (
        <option key={person.id} value={person.id}>
          {person.name}
        </option>
      ))}
    </Select>
    <TextField
      label={t('stepContact')}
      hint={t('stepContactHint')}
      value={step.contact}
      maxLength={300}
      onChange={(event) => change({ contact: event.target.value })}
    />
    <TextField
      label={t('stepCases')}
      hint={t('stepCasesHint')}
      value={step.cases}
      maxLength={200}
      onChange={(event) => change({ cases: event.target.value })}
    />
  </div>
);
