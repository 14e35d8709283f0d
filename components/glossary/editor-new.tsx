import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { newTerm } from '../../lib/domain/glossary/edit-term.ts';
import { type SupplierId, TermId } from '../../lib/domain/ids.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Card } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { routeOf } from '../ui/workspace-url.ts';

export type NewTermProps = {
  readonly onClose: () => void;
  /** Suppliers it will hold for; null for all. */
  readonly scope?: readonly SupplierId[] | null;
};

/** Starts a term from its word; meanings come on its own page. */
export function NewTerm({ onClose, scope = null }: NewTermProps) {
  const { terms, write } = useStores();
  const [, navigate] = useLocation();
  const [label, setLabel] = useState('');
  const [error, setError] = useState<SaveError | null>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
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
          pattern=".*\S.*"
          // The user just pressed "Add a term": the next thing is its word.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          className="max-w-md"
          onChange={(event) => setLabel(event.target.value)}
        />
        <SaveErrorNote error={error} />
        <div className="flex gap-2">
          <Button type="submit" look="primary">
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
