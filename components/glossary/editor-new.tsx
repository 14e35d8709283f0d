import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { termWithForm } from '../../lib/domain/glossary/capture-term.ts';
import { newTerm } from '../../lib/domain/glossary/edit-term.ts';
import { nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import { type SupplierId, TermId } from '../../lib/domain/ids.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Card } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { PageLink } from '../workspace/page-link.tsx';

export type NewTermProps = {
  readonly onClose: () => void;
  /** The word to begin with. */
  readonly label?: string;
  /** Suppliers it will hold for; null for all. */
  readonly scope?: readonly SupplierId[] | null;
};

/** Starts a term from its word; meanings come on its own page. */
export function NewTerm({ onClose, label: given = '', scope = null }: NewTermProps) {
  const { terms, write } = useStores();
  const [, navigate] = useLocation();
  const [label, setLabel] = useState(given);
  const [error, setError] = useState<SaveError | null>(null);
  const live = useLive(() => terms.all(), [terms]);
  const taken = live.kind === 'loaded' ? termTaking(label, scope, live.value) : null;
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (taken !== null) return;
    const id = TermId.parse(crypto.randomUUID());
    const term = newTerm({ id, label: label.trim(), lang: 'en', scope, nowMs: Date.now() });
    const result = await write(terms.save(term, null));
    if (result.ok) navigate(routeOf('glossary', id));
    else setError(result.error);
  };
  return (
    <Card>
      <form onSubmit={add} className="flex flex-col gap-3">
        <TextField
          label={t('termWord')}
          hint={t('termWordHint')}
          value={label}
          required
          maxLength={200}
          error={taken === null ? null : t('labelTaken', nameOf(taken))}
          pattern=".*\S.*"
          // The user just pressed "Add a term": the next thing is its word.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          className="max-w-md"
          onChange={(event) => setLabel(event.target.value)}
        />
        {taken !== null && (
          <PageLink to={routeOf('glossary', taken.id)} className="self-start text-sm">
            {t('openNamed', nameOf(taken))}
          </PageLink>
        )}
        <SaveErrorNote error={error} />
        <div className="flex gap-2">
          <Button type="submit" look="primary" disabled={taken !== null}>
            {t('addTerm')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** The term for the very same suppliers that has this form already, or null. */
const termTaking = (
  label: string,
  scope: readonly SupplierId[] | null,
  terms: readonly Term[],
): Term | null =>
  termWithForm(
    terms.filter((term) => term.status !== 'retired' && String(term.scope) === String(scope)),
    label,
  );
