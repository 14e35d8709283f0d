import type { Quadrant } from '../../lib/domain/programme/placement.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Placed } from './programme-list-page.tsx';
import { quadrantText } from './programme-words.ts';

/** As they lie: risk grows to the right, impact upwards. */
const quadrants: readonly Quadrant[] = ['leverage', 'strategic', 'routine', 'bottleneck'];

/** The four fields with the names in them. The table below says the same and more, so it is hidden from screen readers. */
export const PlacementGrid = ({ placed }: { readonly placed: readonly Placed[] }) => (
  <div aria-hidden="true" className="max-w-3xl">
    <div className="grid grid-cols-2 overflow-hidden rounded-lg border border-line">
      {quadrants.map((quadrant) => (
        <div
          key={quadrant}
          className="min-h-24 border-line bg-surface p-3 odd:border-r [&:nth-child(-n+2)]:border-b"
        >
          <p className="text-xs font-medium text-muted">{quadrantText(quadrant)}</p>
          <p className="text-sm wrap-anywhere">
            {placed
              .filter((one) => one.quadrant === quadrant)
              .map(({ supplier }) => supplier.name)
              .join(', ')}
          </p>
        </div>
      ))}
    </div>
    <p className="pt-1 text-xs text-muted">{t('placementAxes')}</p>
  </div>
);
