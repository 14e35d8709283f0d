import { useState } from 'react';
import { ANY_TERM, findTerms } from '../../lib/domain/glossary/find-terms.ts';
import { nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { TermMeanings } from '../glossary/term-meanings.tsx';
import { TermStanding } from '../glossary/term-standing.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Section } from '../ui/section.tsx';
import { StepByStep } from '../ui/step-by-step.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { WorkspaceLink } from './workspace-link.tsx';

/** So many terms more at each press: what matters comes first, and a glossary may hold thousands. */
const STEP = 20;

/** Everything that is underlined in mail with this supplier, as a list to read and open; divergences first. */
export function PanelTerms({ supplier }: { readonly supplier: Supplier }) {
  const { terms } = useStores();
  const live = useLive(
    async () => findTerms(await terms.inScope(supplier.id), ANY_TERM),
    [terms, supplier.id],
  );
  return (
    <Section title={t('termsOfSupplier')} count={live.kind === 'loaded' ? live.value.length : undefined}>
      <Loaded live={live}>
        {(all) =>
          all.length === 0 ? (
            <p className="text-sm text-muted">{t('noTermsHere')}</p>
          ) : (
            <StepByStep items={all} step={STEP}>
              {(shown) => (
                <ul className="flex flex-col divide-y divide-line">
                  {shown.map((term) => (
                    <li key={term.id}>
                      <TermLine term={term} otherSide={supplier.name} />
                    </li>
                  ))}
                </ul>
              )}
            </StepByStep>
          )
        }
      </Loaded>
    </Section>
  );
}

/** One term; what it means is drawn when it is opened. */
function TermLine({ term, otherSide }: { readonly term: Term; readonly otherSide: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="py-1.5">
        <span className="inline-flex w-[calc(100%-1.25rem)] flex-wrap items-center justify-between gap-x-2 gap-y-1">
          <span className="font-medium">{nameOf(term)}</span>
          <TermStanding term={term} />
        </span>
      </summary>
      {isOpen && (
        <div className="flex flex-col gap-2 pb-3">
          <TermMeanings term={term} otherSide={otherSide} />
          <WorkspaceLink to={routeOf('glossary', term.id)} className="text-sm text-accent-ink">
            {t('openInGlossary')}
          </WorkspaceLink>
        </div>
      )}
    </details>
  );
}
