import { Fragment } from 'react';
import { endOfDay } from '../../lib/domain/journal/new-item.ts';
import { IMPROVEMENT, type Ritual } from '../../lib/domain/journal/ritual.ts';
import { dayInput } from '../../lib/domain/language/day-input.ts';
import { goalLacks } from '../../lib/domain/programme/vague-goal.ts';
import { t } from '../../lib/i18n/t.ts';
import { goalHint } from '../programme/goal-hint.ts';
import { TextArea, TextField } from '../ui/field.tsx';
import { MilestoneFields } from './milestone-fields.tsx';
import type { RitualDraft } from './ritual-end.ts';
import { ritualQuestions } from './ritual-words.ts';

export type RitualAnswersProps = {
  readonly ritual: Ritual;
  readonly form: RitualDraft;
  readonly supplierName: string;
  readonly onChange: (patch: Partial<RitualDraft>) => void;
};

/** The questions of a ritual in order; those of an improvement plan with its milestones and the day to look again. */
export function RitualAnswers({ ritual, form, supplierName, onChange }: RitualAnswersProps) {
  const { answers, milestones, reviewAtMs } = form;
  const hasMilestones = ritual.endsIn === 'milestones';
  const isGoal = (index: number) => hasMilestones && index === IMPROVEMENT.goal;
  const answer = (index: number, text: string) =>
    onChange({ answers: answers.map((one, at) => (at === index ? text : one)) });
  return (
    <>
      {ritualQuestions(ritual.kind).map((question, index) => (
        <Fragment key={question}>
          <TextArea
            label={question}
            hint={isGoal(index) ? goalHint(goalLacks(answers[index] ?? '')) : undefined}
            rows={2}
            maxLength={3_000}
            value={answers[index] ?? ''}
            onChange={({ target }) => answer(index, target.value)}
          />
          {isGoal(index) && (
            <MilestoneFields
              milestones={milestones}
              hasCause={(answers[IMPROVEMENT.cause] ?? '').trim() !== ''}
              supplierName={supplierName}
              onChange={(next) => onChange({ milestones: next })}
            />
          )}
        </Fragment>
      ))}
      {hasMilestones && (
        <TextField
          type="date"
          label={t('improvementReview')}
          value={dayInput(reviewAtMs)}
          onChange={({ target }) => onChange({ reviewAtMs: endOfDay(target.value) })}
        />
      )}
    </>
  );
}
