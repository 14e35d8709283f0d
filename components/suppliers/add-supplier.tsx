import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import * as z from 'zod/mini';
import { SupplierId } from '../../lib/domain/ids.ts';
import { newSupplier } from '../../lib/domain/relationship/new-records.ts';
import { readFollowed } from '../../lib/domain/relationship/read-lists.ts';
import { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Card } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { routeOf } from '../ui/workspace-url.ts';
import { useFollowedTwice } from './use-followed-twice.ts';

/** Makes a supplier by hand: a name, and the domains or addresses to follow. */
export function AddSupplier({ onClose }: { readonly onClose: () => void }) {
  const { suppliers, write } = useStores();
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [followed, setFollowed] = useState('');
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [error, setError] = useState<SaveError | null>(null);
  const twice = useFollowedTwice(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const read = readFollowed(followed);
    setUnreadable(read.ok ? null : t('unreadableEntries', read.error.entries.join(', ')));
    if (!read.ok) return;
    const id = SupplierId.parse(crypto.randomUUID());
    const supplier = newSupplier({ id, name: name.trim(), ...read.value, nowMs: Date.now() });
    if (!z.safeParse(Supplier, supplier).success) {
      return setError({ kind: 'malformed', fields: [t('followDomainsOrAddresses')] });
    }
    const result = await write(suppliers.save(supplier, null));
    if (result.ok) navigate(routeOf('suppliers', id));
    else setError(result.error);
  };
  return (
    <Card>
      <form onSubmit={add} className="flex flex-col gap-3">
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={t('supplierName')}
            value={name}
            required
            maxLength={200}
            pattern=".*\S.*"
            // The user just pressed "Add a supplier": the next thing is its name.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            onChange={(event) => setName(event.target.value)}
          />
          <TextField
            label={t('followDomainsOrAddresses')}
            hint={t('followHint')}
            error={unreadable ?? twice(entriesOf(followed))}
            value={followed}
            onChange={(event) => setFollowed(event.target.value)}
          />
        </div>
        <SaveErrorNote error={error} />
        <div className="flex gap-2">
          <Button type="submit" look="primary">
            {t('addSupplier')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function entriesOf(followed: string): readonly string[] {
  const read = readFollowed(followed);
  return read.ok ? [...read.value.domains, ...read.value.addresses] : [];
}
