import type { Meaning } from '../../lib/domain/glossary/term.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { classes } from './classes.ts';

const looks = {
  plain: 'border-line bg-sunken',
  differs: 'border-amber/50 bg-amber-soft',
  agreed: 'border-accent/40 bg-accent-soft',
} as const;

export type MeaningBlockProps = {
  /** Whose meaning it is, in words: "Sample Buyer", "Harbour Castings", "Agreed". */
  readonly whose: string;
  readonly meaning: Meaning | null;
  readonly look?: keyof typeof looks;
  /** Said when there is no meaning. */
  readonly absent?: string;
};

/** One side's meaning in its own words, with what makes it countable. */
export function MeaningBlock({ whose, meaning, look = 'plain', absent }: MeaningBlockProps) {
  return (
    <section
      aria-label={whose}
      className={classes('flex min-w-0 flex-col gap-1 rounded-md border px-3 py-2', looks[look])}
    >
      <p className="text-xs font-medium text-muted">{whose}</p>
      {meaning === null ? (
        <p className="text-sm text-muted">{absent ?? t('uiNoMeaning')}</p>
      ) : (
        <>
          <p className="whitespace-pre-line">{meaning.text}</p>
          {meaning.threshold !== null && <ThresholdLines threshold={meaning.threshold} />}
        </>
      )}
    </section>
  );
}

const lines = [
  ['event', 'uiThresholdEvent'],
  ['clock', 'uiThresholdClock'],
  ['tolerance', 'uiThresholdTolerance'],
  ['evidence', 'uiThresholdEvidence'],
] as const satisfies readonly (readonly [keyof NonNullable<Meaning['threshold']>, MessageKey])[];

function ThresholdLines({ threshold }: { readonly threshold: NonNullable<Meaning['threshold']> }) {
  return (
    <dl className="mt-1 flex flex-col gap-0.5 text-xs">
      {lines
        .filter(([field]) => threshold[field] !== '')
        .map(([field, key]) => (
          <div key={field}>
            <dt className="mr-1.5 inline text-muted">{t(key)}</dt>
            <dd className="inline">{threshold[field]}</dd>
          </div>
        ))}
    </dl>
  );
}
