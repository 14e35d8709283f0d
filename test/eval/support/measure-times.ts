import { readFileSync } from 'node:fs';
import { draftChecks } from '../../../lib/domain/draft/draft-checks.ts';
import { type DraftKind, isKindOn } from '../../../lib/domain/draft/draft-kind.ts';
import { findAdvice } from '../../../lib/domain/draft/find-advice.ts';

type Labelled = {
  readonly id: string;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly kind: string;
  readonly verdict: 'flag' | 'ok' | 'none';
};

/** The kinds of ours that a labelled kind may be found as. */
const OURS: Readonly<Record<string, readonly DraftKind[]>> = {
  urgency: ['urgency', 'soon'],
  'day-boundary': ['day-end', 'part-of-day'],
  'period-boundary': [
    'relative-week',
    'period-end',
    'quarter',
    'week-number',
    'frequency',
    'approximate-date',
  ],
  duration: ['duration', 'vague-duration'],
  'numeric-date': ['numeric-date'],
  'clock-time': ['clock-time'],
};

type Miss = {
  readonly id: string;
  readonly kind: string;
  readonly what: 'not found' | 'other kind' | 'not silent';
};

/** Labelled time expressions, with every kind switched on: found at the place, found as the kind, silent where there is none. */
export function measureTimes(file: string) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled); // as `glossary/drafts` describes it
  const found = rows.map((row) => ({ row, hits: hitsIn(row), all: findAdvice(row.text, draftChecks) }));
  const toFind = found.filter(({ row }) => row.verdict === 'flag');
  const silent = found.filter(({ row }) => row.verdict !== 'flag');
  const isKind = (kind: string, hit: DraftKind) => OURS[kind]?.includes(hit) === true;
  const misses: Miss[] = [
    ...toFind.flatMap(({ row, hits }): Miss[] => {
      if (hits.length === 0) return [{ id: row.id, kind: row.kind, what: 'not found' }];
      return hits.some(({ kind }) => isKind(row.kind, kind))
        ? []
        : [{ id: row.id, kind: row.kind, what: 'other kind' }];
    }),
    ...silent
      .filter(({ all }) => all.length > 0)
      .map(({ row }): Miss => ({ id: row.id, kind: row.kind, what: 'not silent' })),
  ];
  const count = (what: Miss['what']) => misses.filter((miss) => miss.what === what).length;
  return {
    figures: {
      found: { right: toFind.length - count('not found'), of: toFind.length },
      kindRight: { right: toFind.length - count('not found') - count('other kind'), of: toFind.length },
      silent: { right: silent.length - count('not silent'), of: silent.length },
      onByDefault: {
        right: toFind.filter(({ hits }) => hits.some(({ kind }) => isKindOn({}, kind))).length,
        of: toFind.length,
      },
    },
    misses,
  };
}

const hitsIn = ({ text, start, end }: Labelled) =>
  findAdvice(text, draftChecks).filter(
    (hit) => start !== null && end !== null && hit.start < end && hit.end > start,
  );
