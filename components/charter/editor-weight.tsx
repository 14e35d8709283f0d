import type { Charter } from '../../lib/domain/charter/charter.ts';
import { HEAVY_CHARTER, weigh } from '../../lib/domain/charter/weight.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Card, Section } from '../ui/section.tsx';

/** How much contact the charter asks for in a month, in words and on a line; rows that ask for too much are named. */
export function CharterWeight({ charter }: { readonly charter: Charter }) {
  const { touches, unknown, isHeavy, heavyRows } = weigh(charter);
  if (touches === 0 && unknown === 0) return null;
  return (
    <Section title={t('weightTitle')}>
      <Card className="flex flex-col gap-2">
        <p className="flex flex-wrap items-center gap-2">
          {plural('weightTouches', Math.round(touches))}
          {isHeavy && <Badge tone="amber">{t('weightHeavy')}</Badge>}
        </p>
        <Meter touches={touches} isHeavy={isHeavy} />
        {unknown > 0 && <p className="text-sm text-muted">{plural('weightUnknown', unknown)}</p>}
        {heavyRows.length > 0 && (
          <div className="text-sm">
            <p>{t('weightHeavyRows')}</p>
            <ul className="list-disc pl-5">
              {heavyRows.map((row) => (
                <li key={row.id}>
                  {row.topic} <span className="text-muted">{row.cadence}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Card>
    </Section>
  );
}

const Meter = ({ touches, isHeavy }: { readonly touches: number; readonly isHeavy: boolean }) => (
  <svg
    viewBox="0 0 100 3"
    preserveAspectRatio="none"
    aria-hidden="true"
    className="h-1.5 w-full rounded-full"
  >
    <rect width={100} height={3} className="fill-sunken" />
    <rect
      width={Math.min(100, (100 * touches) / HEAVY_CHARTER)}
      height={3}
      className={isHeavy ? 'fill-amber-ink' : 'fill-accent'}
    />
  </svg>
);
