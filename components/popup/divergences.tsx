import { nameOf } from '../../lib/domain/glossary/term.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { TermMeanings } from '../glossary/term-meanings.tsx';
import { DivergenceBadge } from '../glossary/term-standing.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { findDivergences } from './find-front.ts';

/** Terms that mean one thing to us and another to them; read after the first paint, because it looks at the whole glossary. */
export function Divergences({ supplier }: { readonly supplier: Supplier }) {
  const { db } = useStores();
  const live = useLive(() => findDivergences(db, supplier.id), [db, supplier.id]);
  if (live.kind !== 'loaded' || live.value.length === 0) return null;
  return (
    <Section title={t('divergencesOpen')} count={live.value.length}>
      <ul className="flex flex-col gap-2">
        {live.value.map((term) => (
          <li key={term.id}>
            <details>
              <summary className="py-1">
                <span className="mr-2 font-semibold">{nameOf(term)}</span>
                <DivergenceBadge />
              </summary>
              <div className="pt-1">
                <TermMeanings term={term} otherSide={supplier.name} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
