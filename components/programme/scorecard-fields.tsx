import { MAX_METRICS, type Metric } from '../../lib/domain/programme/programme.ts';
import { scorecardProblems, weightSum } from '../../lib/domain/programme/programme-problems.ts';
import { metricLacks } from '../../lib/domain/programme/vague-goal.ts';
import { t } from '../../lib/i18n/t.ts';
import { TextArea, TextField } from '../ui/field.tsx';
import { ItemList } from '../workspace/item-list.tsx';
import { goalHint } from './goal-hint.ts';
import type { ProgrammePart } from './placement-fields.tsx';

const EMPTY: Metric = { name: '', weightPercent: 0, value: '' };

/** At most ten metrics whose weights come to 100, and what no number says, from both sides. */
export function ScorecardFields({
  draft,
  change,
  supplierName,
}: ProgrammePart & { readonly supplierName: string }) {
  const { metrics, words } = draft;
  const problems = scorecardProblems(draft);
  const lacking = (text: string) =>
    problems.includes('no-words') && text.trim() === '' ? t('scoreNoWords') : null;
  return (
    <div className="flex flex-col gap-3">
      <ItemList
        title={t('scorecard')}
        items={metrics}
        onChange={(next) => change({ metrics: next.slice(0, MAX_METRICS) })}
        create={() => EMPTY}
        addText={t('addMetric')}
        nameOf={({ name }) => name}
        summaryOf={({ weightPercent, value }) => [`${weightPercent} %`, value].filter(Boolean).join(' · ')}
        render={(metric, edit) => (
          <div className="grid gap-3 sm:grid-cols-3">
            <TextField
              label={t('metricName')}
              value={metric.name}
              maxLength={200}
              onChange={(event) => edit({ name: event.target.value })}
            />
            <TextField
              label={t('metricWeight')}
              type="number"
              min={0}
              max={100}
              value={metric.weightPercent}
              error={problems.includes('weights') ? t('scoreWeights', weightSum(metrics)) : null}
              onChange={(event) =>
                edit({ weightPercent: Math.max(0, Math.min(100, Number(event.target.value) || 0)) })
              }
            />
            <TextField
              label={t('metricValue')}
              hint={goalHint(metricLacks(metric))}
              value={metric.value}
              maxLength={200}
              onChange={(event) => edit({ value: event.target.value })}
            />
          </div>
        )}
      />
      <p className="text-sm text-muted">
        {metrics.length >= MAX_METRICS ? t('scoreFull') : t('scorecardHelp')}
      </p>
      {problems.includes('weights') && (
        <p className="text-sm text-amber-ink">{t('scoreWeights', weightSum(metrics))}</p>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <TextArea
          label={t('scoreWordsOurs')}
          rows={3}
          maxLength={2_000}
          value={words.ours}
          error={lacking(words.ours)}
          onChange={(event) => change({ words: { ...words, ours: event.target.value } })}
        />
        <TextArea
          label={`${t('scoreWordsTheirs')} (${supplierName})`}
          rows={3}
          maxLength={2_000}
          value={words.theirs}
          error={lacking(words.theirs)}
          onChange={(event) => change({ words: { ...words, theirs: event.target.value } })}
        />
      </div>
    </div>
  );
}
