import { MAX_METRICS, type Programme } from './programme.ts';

/** A programme with what only the other one says: `kept` decides what both say, lists are put together up to their length. */
export const mergedProgramme = (kept: Programme, other: Programme): Programme => ({
  ...kept,
  impact: kept.impact ?? other.impact,
  risk: kept.risk ?? other.risk,
  volatility: kept.volatility ?? other.volatility,
  engagement: kept.engagement || other.engagement,
  collaboration: filled(kept.collaboration, other.collaboration),
  readiness: kept.readiness.map((both, at) => ({
    ours: both.ours ?? other.readiness[at]?.ours ?? null,
    theirs: both.theirs ?? other.readiness[at]?.theirs ?? null,
  })),
  metrics: kept.metrics.length === 0 ? other.metrics.slice(0, MAX_METRICS) : kept.metrics,
  words: filled(kept.words, other.words),
  discovery: isEmpty(kept.discovery) ? other.discovery : kept.discovery,
  touchpoints: [...kept.touchpoints, ...other.touchpoints].slice(0, 100),
  targets: [...kept.targets, ...other.targets].slice(0, 50),
  pilots: [...kept.pilots, ...other.pilots].slice(0, 20),
});

/** Texts of one, and of the other where the first says nothing. */
const filled = <T extends Readonly<Record<string, string>>>(kept: T, other: T): T => ({
  ...other,
  ...Object.fromEntries(Object.entries(kept).filter(([, text]) => text.trim() !== '')),
});

const isEmpty = ({ objectives, pains, channels, terms }: Programme['discovery']): boolean =>
  objectives.length + pains.length + channels.length + terms.length === 0;
