import { ANY_TERM, findTerms } from '../../lib/domain/glossary/find-terms.ts';
import { isDivergence, nameOf } from '../../lib/domain/glossary/term.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { statusText } from '../glossary/editor-words.ts';
import { DivergenceBadge } from '../glossary/term-heading.tsx';
import { TermMeanings } from '../glossary/term-meanings.tsx';
import { Badge } from '../ui/badge.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { WorkspaceLink } from './workspace-link.tsx';

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
            <ul className="flex flex-col divide-y divide-line">
              {all.map((term) => (
                <li key={term.id}>
                  <details>
                    <summary className="py-1.5">
                      <span className="inline-flex w-[calc(100%-1.25rem)] flex-wrap items-center justify-between gap-x-2 gap-y-1">
                        <span className="font-medium">{nameOf(term)}</span>
                        {isDivergence(term) ? (
                          <DivergenceBadge />
                        ) : (
                          <Badge tone={term.status === 'agreed' ? 'accent' : 'neutral'}>
                            {statusText(term.status)}
                          </Badge>
                        )}
                      </span>
                    </summary>
                    <div className="flex flex-col gap-2 pb-3">
                      <TermMeanings term={term} otherSide={supplier.name} />
                      <WorkspaceLink to={routeOf('glossary', term.id)} className="text-sm text-accent-ink">
                        {t('openInGlossary')}
                      </WorkspaceLink>
                    </div>
                  </details>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
