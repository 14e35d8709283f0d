import type { SupplierId } from '../../lib/domain/ids.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Select } from '../ui/field.tsx';
import { scopeText } from './scope-text.ts';

export type WatchScopeProps = {
  readonly label: string;
  readonly scope: readonly SupplierId[] | null;
  readonly suppliers: readonly Supplier[];
  readonly onChange: (scope: SupplierId[] | null) => void;
};

/** With whom a word is watched: everybody or one; several, as they may stand in a file, are kept until another choice. */
export function WatchScope({ label, scope, suppliers, onChange }: WatchScopeProps) {
  const several = scope !== null && scope.length !== 1;
  return (
    <Select
      label={label}
      bare
      className="max-w-56"
      value={several ? 'several' : (scope?.[0] ?? '')}
      onChange={(event) => {
        const chosen = suppliers.find(({ id }) => id === event.target.value);
        onChange(chosen === undefined ? null : [chosen.id]);
      }}
    >
      <option value="">{t('allSuppliers')}</option>
      {several && <option value="several">{scopeText(scope, suppliers)}</option>}
      {suppliers.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
