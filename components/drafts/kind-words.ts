import type { DraftKind } from '../../lib/domain/draft/draft-kind.ts';
import type { OptionNote } from '../../lib/domain/draft/options/option.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';

/** What each kind is called, and why it is worth a second look. */
const kinds: Record<DraftKind, readonly [title: MessageKey, why: MessageKey]> = {
  discouraged: ['draftDiscouraged', 'draftDiscouragedWhy'],
  unsettled: ['draftUnsettled', 'draftUnsettledWhy'],
  urgency: ['draftUrgency', 'draftUrgencyWhy'],
  soon: ['draftSoon', 'draftUrgencyWhy'],
  'day-end': ['draftDayEnd', 'draftDayEndWhy'],
  'part-of-day': ['draftPartOfDay', 'draftPartOfDayWhy'],
  'relative-day': ['draftRelativeDay', 'draftRelativeDayWhy'],
  'relative-week': ['draftRelativeWeek', 'draftRelativeWeekWhy'],
  'period-end': ['draftPeriodEnd', 'draftPeriodEndWhy'],
  quarter: ['draftQuarter', 'draftQuarterWhy'],
  'week-number': ['draftWeekNumber', 'draftWeekNumberWhy'],
  frequency: ['draftFrequency', 'draftFrequencyWhy'],
  duration: ['draftDuration', 'draftDurationWhy'],
  'vague-duration': ['draftVagueDuration', 'draftVagueDurationWhy'],
  'approximate-date': ['draftApproximateDate', 'draftApproximateDateWhy'],
  'numeric-date': ['draftNumericDate', 'draftNumericDateWhy'],
  'clock-time': ['draftClockTime', 'draftClockTimeWhy'],
  incoterm: ['draftIncoterm', 'draftIncotermWhy'],
  idiom: ['draftIdiom', 'draftIdiomWhy'],
  blame: ['draftBlame', 'draftBlameWhy'],
  escalation: ['draftEscalation', 'draftEscalationWhy'],
  'off-limits': ['draftOffLimits', 'draftOffLimitsWhy'],
  'missing-reason': ['draftMissingReason', 'draftMissingReasonWhy'],
  formality: ['draftFormality', 'draftFormalityWhy'],
  'more-formal': ['draftMoreFormal', 'draftMoreFormalHabitWhy'],
  'number-format': ['draftNumberFormat', 'draftNumberFormatWhy'],
  magnitude: ['draftMagnitude', 'draftMagnitudeWhy'],
  unit: ['draftUnit', 'draftUnitWhy'],
};

/** Rules that have a reason of their own. */
const whys: Readonly<Record<string, MessageKey>> = {
  'incoterm-no-place': 'draftIncotermNoPlaceWhy',
  'incoterm-no-edition': 'draftIncotermNoEditionWhy',
  'incoterm-sea-only': 'draftIncotermSeaOnlyWhy',
  'incoterm-retired': 'draftIncotermRetiredWhy',
  'bi-frequency': 'draftBiFrequencyWhy',
  'greeting-up': 'draftMoreFormalWhy',
  'closing-up': 'draftMoreFormalWhy',
  'greeting-down': 'draftLessFormalWhy',
  'closing-down': 'draftLessFormalWhy',
  'more-formal': 'draftMoreFormalDraftWhy',
};

const notes: Record<OptionNote, MessageKey> = {
  'day-first': 'noteDayFirst',
  'month-first': 'noteMonthFirst',
  coming: 'noteComing',
  'week-after': 'noteWeekAfter',
  today: 'noteToday',
  'next-workday': 'noteNextWorkday',
  'this-week': 'noteThisWeek',
  'our-time': 'noteOurTime',
  'their-time': 'noteTheirTime',
  'last-day': 'noteLastDay',
  'last-workday': 'noteLastWorkday',
  whole: 'noteWhole',
  middle: 'noteMiddle',
  'iso-week': 'noteIsoWeek',
  'us-week': 'noteUsWeek',
  'working-days': 'noteWorkingDays',
  'calendar-days': 'noteCalendarDays',
  'calendar-year': 'noteCalendarYear',
  complete: 'noteComplete',
  plain: 'notePlain',
  neutral: 'noteNeutral',
  warmer: 'noteWarmer',
  reason: 'noteReason',
  'comma-groups': 'noteCommaGroups',
  'comma-decimal': 'noteCommaDecimal',
};

/** The name of a kind. */
export const kindTitle = (kind: DraftKind): string => t(kinds[kind][0]);

/** Why a kind is worth a second look, in one sentence. */
export const kindWhy = (kind: DraftKind): string => t(kinds[kind][1]);

/** Why a rule marked a wording, in one sentence. */
export const ruleWhy = (rule: string, kind: DraftKind): string => {
  const own = whys[rule];
  return own === undefined ? kindWhy(kind) : t(own);
};

/** How an alternative reads the words. */
export const noteText = (note: OptionNote): string => t(notes[note]);
