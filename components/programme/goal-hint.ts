import type { GoalLack } from '../../lib/domain/programme/vague-goal.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';

const words: Readonly<Record<GoalLack, MessageKey>> = {
  number: 'goalNumber',
  unit: 'goalUnit',
  date: 'goalDate',
};

/** What to say below a goal that nobody could measure, with two examples; nothing for one that can be measured. */
export const goalHint = (lacks: readonly GoalLack[]): string | undefined =>
  lacks.length === 0 ? undefined : t('goalVague', lacks.map((lack) => t(words[lack])).join(', '));
