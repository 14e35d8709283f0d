import { useState } from 'react';
import { useLocation } from 'wouter';
import { readAddress } from '../../lib/domain/message/address.ts';
import { suggestSupplierName } from '../../lib/domain/relationship/follow.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { recordChanges } from '../../lib/storage/merge-records.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { useLive } from '../ui/use-live.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { ChooseAndPress } from './person-moves.tsx';

/** Two records of one company made one, and one domain made a company of its own. */
export function SupplierMoves({ supplier }: { readonly supplier: Supplier }) {
  const { suppliers } = useStores();
  const live = useLive(() => suppliers.all(), [suppliers]);
  const others = live.kind === 'loaded' ? live.value.filter(({ id }) => id !== supplier.id) : [];
  const [merging, setMerging] = useState<Supplier | null>(null);
  if (others.length === 0 && supplier.domains.length < 2) return null;
  return (
    <Section title={t('supplierMoves')}>
      <ChooseAndPress
        label={t('mergeSupplierWith')}
        press={t('mergeSupplierPress')}
        choices={others}
        onPress={setMerging}
      />
      {merging !== null && (
        <MergeDialog supplier={supplier} other={merging} onClose={() => setMerging(null)} />
      )}
      {supplier.domains.length > 1 && <SplitForm supplier={supplier} />}
    </Section>
  );
}

type MergeDialogProps = {
  readonly supplier: Supplier;
  readonly other: Supplier;
  readonly onClose: () => void;
};

function MergeDialog({ supplier, other, onClose }: MergeDialogProps) {
  const { db, write } = useStores();
  const offerUndo = useUndo();
  const [error, setError] = useState<SaveError | null>(null);
  const merge = async () => {
    const result = await write(recordChanges(db).mergeSuppliers(supplier.id, other.id, Date.now()));
    if (!result.ok) return setError(result.error);
    const { undo } = result.value;
    onClose();
    offerUndo(t('mergedSuppliers', supplier.name, other.name), () => write(undo()));
  };
  return (
    <Dialog title={`${supplier.name} = ${other.name}`} open onClose={onClose}>
      <p>{t('mergeSupplierHelp')}</p>
      <SaveErrorNote error={error} />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={merge}>
          {t('mergeSupplierPress')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}

function SplitForm({ supplier }: { readonly supplier: Supplier }) {
  const { db, write } = useStores();
  const offerUndo = useUndo();
  const [, navigate] = useLocation();
  const [domain, setDomain] = useState('');
  const [name, setName] = useState('');
  const [error, setError] = useState<SaveError | null>(null);
  const choose = (chosen: string) => {
    const address = readAddress(`x@${chosen}`);
    setDomain(chosen);
    if (address !== null) setName(suggestSupplierName(address));
  };
  const split = async () => {
    const change = recordChanges(db).splitDomain(supplier.id, domain, name.trim(), Date.now());
    const result = await write(change);
    if (!result.ok) return setError(result.error);
    const { value, undo } = result.value;
    navigate(routeOf('suppliers', value.id));
    offerUndo(t('splitDomainDone', domain, value.name), async () => {
      navigate(routeOf('suppliers', supplier.id));
      return write(undo());
    });
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <div className="grid w-full gap-2 sm:grid-cols-2">
        <Select label={t('splitDomainOf')} value={domain} onChange={(event) => choose(event.target.value)}>
          <option value="">{t('chooseOne')}</option>
          {supplier.domains.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
        <TextField
          label={t('splitDomainName')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <p className="text-xs text-muted">{t('splitDomainHelp')}</p>
      <SaveErrorNote error={error} />
      <Button size="sm" disabled={domain === '' || name.trim() === ''} onClick={split}>
        {t('splitDomainPress')}
      </Button>
    </div>
  );
}
