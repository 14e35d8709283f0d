import { useState } from 'react';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { PageLink } from '../workspace/page-link.tsx';
import { NewCharter } from './editor-new.tsx';
import { charterSizeText } from './editor-size.ts';
import { CharterState } from './editor-state.tsx';

/** The charter with one supplier in a line, or the place to start one. */
export function CharterOfSupplier({ supplier }: { readonly supplier: Supplier }) {
  const { charters } = useStores();
  const live = useLive(() => charters.of(supplier.id), [charters, supplier.id]);
  const [starting, setStarting] = useState(false);
  return (
    <Section title={t('charter')}>
      <Card>
        <Loaded live={live}>
          {(charter) => {
            if (charter !== null) {
              return (
                <div className="flex flex-wrap items-center justify-between gap-2">
                  <PageLink to={routeOf('charters', charter.id)} className="font-medium">
                    {charterSizeText(charter)}
                  </PageLink>
                  <CharterState charter={charter} />
                </div>
              );
            }
            if (starting) return <NewCharter supplier={supplier} onClose={() => setStarting(false)} />;
            return (
              <div className="flex flex-wrap items-center justify-between gap-2">
                <p className="text-sm text-muted">{t('noCharterYet')}</p>
                <Button size="sm" onClick={() => setStarting(true)}>
                  {t('startCharter')}
                </Button>
              </div>
            );
          }}
        </Loaded>
      </Card>
    </Section>
  );
}
