import { isOpen, type Readback } from '../../lib/domain/charter/readback.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { readbackStore } from '../../lib/storage/readback-store.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Section } from '../ui/section.tsx';
import { StepByStep } from '../ui/step-by-step.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';
import { ReadbackItem } from './readback-item.tsx';

/** So many at first, and more at each press: what follows in the panel stays in reach. */
const STEP = 8;

/** What this supplier was asked to restate: open ones first, closed ones folded away. Nothing while there is none. */
export function Readbacks({ supplier }: { readonly supplier: Supplier }) {
  const { db, terms } = useStores();
  const nowMs = useNow();
  const live = useLive(
    async () => ({
      readbacks: await readbackStore(db).of(supplier.id),
      terms: await terms.inScope(supplier.id),
    }),
    [db, terms, supplier.id],
  );
  return (
    <Loaded live={live}>
      {({ readbacks, terms: inScope }) => {
        if (readbacks.length === 0) return null;
        const open = readbacks.filter(isOpen).toReversed();
        const closed = readbacks.filter((each) => !isOpen(each));
        const item = (readback: Readback) => (
          <li key={readback.id} className="py-2.5 first:pt-0">
            <ReadbackItem readback={readback} supplierName={supplier.name} terms={inScope} nowMs={nowMs} />
          </li>
        );
        return (
          <Section title={t('readbacks')} count={open.length}>
            <StepByStep items={open} step={STEP}>
              {(shown) => <ul className="flex flex-col divide-y divide-line">{shown.map(item)}</ul>}
            </StepByStep>
            {closed.length > 0 && (
              <details>
                <summary className="text-sm text-muted">{plural('readbacksClosed', closed.length)}</summary>
                <StepByStep items={closed} step={STEP}>
                  {(shown) => <ul className="flex flex-col divide-y divide-line pt-2">{shown.map(item)}</ul>}
                </StepByStep>
              </details>
            )}
          </Section>
        );
      }}
    </Loaded>
  );
}
