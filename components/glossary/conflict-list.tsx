import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { type Conflict, conflictsOf } from '../../lib/domain/glossary/conflicts.ts';
import { nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { routeOf } from '../ui/workspace-url.ts';

/** More are counted, not listed. */
const SHOWN = 20;

/** In a larger glossary looking for conflicts takes longer than a frame, so it waits until somebody asks. */
const LOOKED_AT_ONCE = 1_000;

/** Terms that pull a reader two ways, each with the way to both; nothing when there are none. */
export function ConflictList({ terms }: { readonly terms: readonly Term[] }) {
  const [isAsked, setAsked] = useState(false);
  const isLookedFor = isAsked || terms.length <= LOOKED_AT_ONCE;
  const conflicts = useMemo(() => (isLookedFor ? conflictsOf(terms) : []), [terms, isLookedFor]);
  if (!isLookedFor) {
    return (
      <Button look="quiet" size="sm" className="self-start" onClick={() => setAsked(true)}>
        {t('conflictsLook')}
      </Button>
    );
  }
  if (conflicts.length === 0) {
    return isAsked ? <output className="text-sm text-muted">{t('conflictsNone')}</output> : null;
  }
  return (
    <details className="text-sm">
      <summary className="text-amber-ink">{plural('conflicts', conflicts.length)}</summary>
      <ul className="mt-1 flex flex-col gap-1">
        {conflicts.slice(0, SHOWN).map((conflict) => (
          <li key={JSON.stringify([conflict.kind, conflict.term.id, conflict.other.id, conflict.text])}>
            {t(sentences[conflict.kind], conflict.text, nameOf(conflict.term), nameOf(conflict.other))}{' '}
            <Link href={routeOf('glossary', conflict.other.id)} className="text-accent-ink hover:underline">
              {t('conflictOpen', nameOf(conflict.other))}
            </Link>
          </li>
        ))}
      </ul>
      {conflicts.length > SHOWN && (
        <p className="text-muted">{plural('conflictsMore', conflicts.length - SHOWN)}</p>
      )}
    </details>
  );
}

const sentences = {
  'suggests-discouraged': 'conflictSuggests',
  'same-form': 'conflictSameForm',
} as const satisfies Record<Conflict['kind'], string>;
