import { useState } from 'react';
import { ANY_TERM, findTerms } from '../../lib/domain/glossary/find-terms.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { TermItem } from './editor-item.tsx';
import { NewTerm } from './editor-new.tsx';

/** The terms that hold with one supplier, divergences first. */
export function TermsOfSupplier({ supplier }: { readonly supplier: Supplier }) {
  const { terms } = useStores();
  const live = useLive(
    async () => findTerms(await terms.inScope(supplier.id), ANY_TERM),
    [terms, supplier.id],
  );
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={t('termsOfSupplier')}
      count={live.kind === 'loaded' ? live.value.length : undefined}
      actions={
        <Button look="quiet" size="sm" onClick={() => setAdding(true)}>
          {t('addTerm')}
        </Button>
      }
    >
      {adding && <NewTerm scope={[supplier.id]} onClose={() => setAdding(false)} />}
      <Loaded live={live}>
        {(all) =>
          all.length === 0 ? (
            <p className="text-sm text-muted">{t('noTermsHere')}</p>
          ) : (
            <Card flush>
              <ul className="divide-y divide-line">
                {all.map((term) => (
                  <li key={term.id}>
                    <TermItem term={term} />
                  </li>
                ))}
              </ul>
            </Card>
          )
        }
      </Loaded>
    </Section>
  );
}
