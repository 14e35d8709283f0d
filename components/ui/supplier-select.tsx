import type { SupplierId } from '../../lib/domain/ids.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Select } from './field.tsx';

export type SupplierSelectProps = {
  readonly label: string;
  readonly suppliers: readonly Pick<Supplier, 'id' | 'name'>[];
  /** Null for none in particular, where `any` says what that means. One who is gone is called so. */
  readonly value: SupplierId | null;
  readonly any?: string;
  readonly onChange: (supplierId: SupplierId | null) => void;
};

/** One of the suppliers, or none in particular. */
export const SupplierSelect = ({ label, suppliers, value, any, onChange }: SupplierSelectProps) => (
  <Select
    label={label}
    value={value ?? ''}
    onChange={({ target }) => onChange(suppliers.find(({ id }) => id === target.value)?.id ?? null)}
  >
    {any !== undefined && <option value="">{any}</option>}
    {value !== null && suppliers.every(({ id }) => id !== value) && (
      <option value={value}>{t('supplierGone')}</option>
    )}
    {suppliers.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </Select>
);
