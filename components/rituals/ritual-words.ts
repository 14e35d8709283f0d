import type { Decision, RitualKind } from '../../lib/domain/journal/ritual.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';

type Words = {
  readonly title: MessageKey;
  readonly lead: MessageKey;
  readonly questions: readonly MessageKey[];
};

const words: Readonly<Record<RitualKind, Words>> = {
  'check-in': { title: 'ritualCheckIn', lead: 'ritualCheckInLead', questions: ['checkInHow'] },
  retrospective: {
    title: 'ritualRetro',
    lead: 'ritualRetroLead',
    questions: ['retroWell', 'retroHard', 'retroTheirs', 'retroOurs'],
  },
  'health-check': {
    title: 'ritualHealth',
    lead: 'ritualHealthLead',
    questions: ['healthCandour', 'healthNotice', 'healthAsk', 'healthFriction', 'healthTheySay'],
  },
  equation: {
    title: 'ritualEquation',
    lead: 'ritualEquationLead',
    questions: [
      'equationDemand',
      'equationCommitment',
      'equationPaid',
      'equationAsks',
      'equationIdeas',
      'equationEarly',
      'equationChoice',
    ],
  },
  decision: {
    title: 'ritualDecision',
    lead: 'ritualDecisionLead',
    questions: ['decisionWhy', 'decisionNext'],
  },
  repair: {
    title: 'ritualRepair',
    lead: 'ritualRepairLead',
    questions: ['repairAcknowledge', 'repairCause', 'repairSteps', 'repairFacilitator'],
  },
  improvement: {
    title: 'ritualImprovement',
    lead: 'ritualImprovementLead',
    questions: ['improvementCause', 'improvementGoal', 'improvementSupport'],
  },
};

/** What a ritual is called. */
export const ritualTitle = (kind: RitualKind): string => t(words[kind].title);

/** What a ritual is for, and when it is better left. */
export const ritualLead = (kind: RitualKind): string => t(words[kind].lead);

/** What a ritual asks, in order. */
export const ritualQuestions = (kind: RitualKind): readonly string[] =>
  words[kind].questions.map((key) => t(key));

const decisions: Readonly<Record<Decision, MessageKey>> = {
  deepen: 'decisionDeepen',
  keep: 'decisionKeep',
  'wind-down': 'decisionWindDown',
};

/** What was decided about a relationship, in a word or two. */
export const decisionText = (decision: Decision): string => t(decisions[decision]);
