import { giveAndTakeOf, MIN_COUNTED } from '../../lib/domain/hints/give-and-take.ts';
import type { Share } from '../../lib/domain/hints/rate.ts';
import type { Reading } from '../../lib/domain/hints/reading.ts';
import { t } from '../../lib/i18n/t.ts';
import { daysText } from '../ui/dates.ts';
import { Section } from '../ui/section.tsx';

/** Who asks how often, and how many of our own messages bring nothing but a problem. About us as much as about them. */
export function GiveAndTake({ readings }: { readonly readings: readonly Reading[] }) {
  const counted = giveAndTakeOf(readings);
  return (
    <Section title={t('giveTitle')} level={3}>
      {counted === null ? (
        <p className="text-sm text-muted">{t('giveTooFew', MIN_COUNTED)}</p>
      ) : (
        <>
          <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1 text-sm tabular-nums">
            <Line name={t('giveOurAsks')} share={counted.ourAsks} />
            <Line name={t('giveTheirAsks')} share={counted.theirAsks} />
            <Line name={t('giveProblems')} share={counted.ourProblemsOnly} />
          </dl>
          {counted.manyProblems && <p className="text-sm">{t('giveManyProblems')}</p>}
          {counted.window !== null && (
            <p className="text-xs text-muted">
              {t('giveWindow', daysText(counted.window.fromMs, counted.window.toMs))}
            </p>
          )}
        </>
      )}
    </Section>
  );
}

const Line = ({ name, share }: { readonly name: string; readonly share: Share }) => (
  <>
    <dt>{name}</dt>
    <dd className="text-right">{t('rateOf', share.hits, share.of)}</dd>
  </>
);
