import type { Meaning, Threshold } from '../../lib/domain/glossary/term.ts';
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

type Line = readonly [name: MessageKey, text: string];

const linesOf = (threshold: Threshold): readonly Line[] => [
  ['uiThresholdEvent', threshold.event],
  ['uiThresholdClock', threshold.clock],
  ['uiThresholdValue', valueText(threshold)],
  ['uiThresholdTolerance', threshold.tolerance],
  ['uiThresholdWhere', threshold.measuredWhere],
  ['uiThresholdBy', threshold.measuredBy],
  ['uiThresholdEvidence', threshold.evidence],
];

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 20 });

/** The value with its unit; a unit alone says nothing. */
const valueText = ({ value, unit }: Threshold): string =>
  value === null ? '' : `${number.format(value)} ${unit}`.trim();

const ThresholdLines = ({ threshold }: { readonly threshold: Threshold }) => (
  <dl className="mt-1 flex flex-col gap-0.5 text-xs">
    {linesOf(threshold)
      .filter(([, text]) => text !== '')
      .map(([name, text]) => (
        <div key={name}>
          <dt className="mr-1.5 inline text-muted">{t(name)}</dt>
          <dd className="inline">{text}</dd>
        </div>
      ))}
  </dl>
);
