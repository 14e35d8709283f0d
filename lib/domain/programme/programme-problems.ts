import { MAX_SESSION_MINUTES, type Metric, type Pilot, type Programme } from './programme.ts';

/** What the weights come to, in percent. */
export const weightSum = (metrics: readonly Metric[]): number =>
  metrics.reduce((sum, { weightPercent }) => sum + weightPercent, 0);

/** What a scorecard lacks: weights that come to 100, and the words of both sides that no number says. */
export function scorecardProblems({
  metrics,
  words,
}: Pick<Programme, 'metrics' | 'words'>): readonly ('weights' | 'no-words')[] {
  if (metrics.length === 0) return [];
  const lacksWords = words.ours.trim() === '' || words.theirs.trim() === '';
  return [
    ...(weightSum(metrics) === 100 ? [] : (['weights'] as const)),
    ...(lacksWords ? (['no-words'] as const) : []),
  ];
}

const MIN_WEEKS = 4;
const MAX_WEEKS = 6;

/** Whether a pilot has a length from which one can learn something and still stop. */
export const isPilotLength = ({ weeks }: Pick<Pilot, 'weeks'>): boolean =>
  weeks >= MIN_WEEKS && weeks <= MAX_WEEKS;

/** Whether a session is short enough to be had. */
export const isSessionLength = (minutes: number): boolean => minutes > 0 && minutes <= MAX_SESSION_MINUTES;
