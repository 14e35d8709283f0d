import type { MarkerGroup } from '../../lib/domain/hints/group-markers.ts';
import type { Baseline } from '../../lib/domain/hints/reading.ts';
import { type Standing, spreadsOff, standingOf } from '../../lib/domain/hints/standing.ts';
import { t } from '../../lib/i18n/t.ts';
import { Icon } from '../ui/icon.tsx';
import { MarkerList } from './marker-list.tsx';
import { Scale } from './scale.tsx';
import { type ShownScore, scoreNames, standingWords } from './score-words.ts';

export type ScoreLineProps = {
  readonly score: ShownScore;
  /** Null when this score was not judged. */
  readonly value: number | null;
  readonly baseline: Baseline | null;
  readonly groups: readonly MarkerGroup[];
};

/** One score of a message against its sender's usual, with the words behind it. */
export function ScoreLine({ score, value, baseline, groups }: ScoreLineProps) {
  if (value === null) {
    return (
      <p className="flex gap-1 py-1 pl-5">
        <span className="w-24 shrink-0">{t(scoreNames[score])}</span>
        <span className="text-muted">{t('hintsScoreNotJudged')}</span>
      </p>
    );
  }
  const standing = baseline === null ? null : standingOf(value, baseline);
  return (
    <details className="group">
      <summary className="flex list-none items-center gap-1 rounded-sm py-1 [&::-webkit-details-marker]:hidden">
        <Icon name="chevron" className="text-muted group-open:rotate-90" />
        <span className="w-24 shrink-0">{t(scoreNames[score])}</span>
        <span
          className={standing === null || standing === 'usual' ? 'grow text-muted' : 'grow font-semibold'}
        >
          {standingText(score, standing)}
        </span>
        {baseline !== null && <Scale spreadsOff={spreadsOff(value, baseline)} />}
      </summary>
      <div className="py-1 pl-5">
        <MarkerList score={score} groups={groups} />
      </div>
    </details>
  );
}

function standingText(score: ShownScore, standing: Standing | null): string {
  if (standing === null) return t('hintsTooFew');
  return standing === 'usual' ? t('hintsUsual') : t(standingWords[score][standing]);
}
