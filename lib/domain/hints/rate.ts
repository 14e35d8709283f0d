/** Messages that the general rate weighs beside a sender's own. */
const PRIOR_MESSAGES = 6;
/** A change this probable is worth a notice (test/eval/results/tone.json: one check in 200 gives one on mail in permuted order). */
export const NOTICE_PROBABILITY = 0.993;
/** Steps of the sum that stands for the integral. */
const STEPS = 400;

/** So many of so many messages. */
export type Share = { readonly hits: number; readonly of: number };

/** How often something happens now against before, each with the general rate as a prior. */
export type RateChange = {
  readonly before: number;
  readonly now: number;
  /** Probability that the rate rose. */
  readonly rose: number;
  readonly direction: 'up' | 'down' | 'steady';
};

/**
 * Compares two shares with a Beta prior of {@link PRIOR_MESSAGES} messages at `generalRate` (0…1): three of three messages are
 * then not yet "always". A direction is said from the probability `notice` on.
 */
export function rateChange(
  before: Share,
  now: Share,
  generalRate: number,
  notice = NOTICE_PROBABILITY,
): RateChange {
  const [a, b] = [betaOf(before, generalRate), betaOf(now, generalRate)];
  const rose = probabilityOfMore(a, b);
  return {
    before: a.alpha / (a.alpha + a.beta),
    now: b.alpha / (b.alpha + b.beta),
    rose,
    direction: rose > notice ? 'up' : rose < 1 - notice ? 'down' : 'steady',
  };
}

type Beta = { readonly alpha: number; readonly beta: number };

const betaOf = ({ hits, of }: Share, rate: number): Beta => ({
  alpha: hits + PRIOR_MESSAGES * rate,
  beta: of - hits + PRIOR_MESSAGES * (1 - rate),
});

/** Probability that a draw of `b` is larger than one of `a`, by a sum over the midpoints of equal steps. */
function probabilityOfMore(a: Beta, b: Beta): number {
  const [pa, pb] = [massesOf(a), massesOf(b)];
  let below = 0;
  let more = 0;
  for (const [step, mass] of pb.entries()) {
    more += mass * (below + (pa[step] ?? 0) / 2);
    below += pa[step] ?? 0;
  }
  return more;
}

function massesOf({ alpha, beta }: Beta): number[] {
  const logs = Array.from({ length: STEPS }, (_, step) => {
    const x = (step + 0.5) / STEPS;
    return (alpha - 1) * Math.log(x) + (beta - 1) * Math.log(1 - x);
  });
  const highest = Math.max(...logs);
  const masses = logs.map((log) => Math.exp(log - highest));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => mass / total);
}
