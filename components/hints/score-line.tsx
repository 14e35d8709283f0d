import type { MarkerGroup } from '../../lib/domain/hints/group-markers.ts';
import type { Baseline, DriftKind } from '../../lib/domain/hints/reading.ts';
import { type Standing, spreadsOff, standingOf } from '../../lib/domain/hints/standing.ts';
import { t } from '../../lib/i18n/t.ts';
import { Icon } from '../ui/icon.tsx';
import { MarkerList } from './marker-list.tsx';
import { Scale } from './scale.tsx';
import { scoreNames, standingWords } from './score-words.ts';

export type ScoreLineProps = {
  readonly kind: DriftKind;
  /** Null when this score was not judged. */
  readonly value: number | null;
  /** Null while there are too few earlier messages, which is said beside the lines. */
  readonly baseline: Baseline | null;
  readonly groups: readonly MarkerGroup[];
};

/** One score of a message against its sender's usual, with the words behind it. */
export function ScoreLine({ kind, value, baseline, groups }: ScoreLineProps) {
  if (value === null) {
    return (
      <p className="flex gap-1 py-1 pl-5">
        <span className="w-26 shrink-0">{t(scoreNames[kind])}</span>
        <span className="text-muted">{t('hintsScoreNotJudged')}</span>
      </p>
    );
  }
  const standing = baseline === null ? null : standingOf(value, baseline);
  return (
    <details className="group">
      <summary className="flex list-none items-center gap-1 rounded-sm py-1 [&::-webkit-details-marker]:hidden">
        <Icon name="chevron" className="text-muted group-open:rotate-90" />
        <span className="w-26 shrink-0">{t(scoreNames[kind])}</span>
        {standing !== null && (
          <span className={standing === 'usual' ? 'grow text-muted' : 'grow font-semibold'}>
            {standingText(kind, standing)}
          </span>
        )}
        {baseline !== null && <Scale spreadsOff={spreadsOff(value, baseline)} />}
      </summary>
      <div className="py-1 pl-5">
        <MarkerList kind={kind} groups={groups} />
      </div>
    </details>
  );
}

const standingText = (kind: DriftKind, standing: Standing): string =>
  standing === 'usual' ? t('hintsUsual') : t(standingWords[kind][standing]);
