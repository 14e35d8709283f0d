import type { SupplierId } from '../../lib/domain/ids.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Select } from '../ui/field.tsx';

/** Whom the change of an audit concerns: nobody but us, one supplier, or each whose escalations were looked at. */
export type Scope = 'none' | 'all' | SupplierId;

/** The suppliers of a scope; none when it is about ourselves. */
export const suppliersIn = (scope: Scope, walked: readonly Supplier[]): readonly Supplier[] =>
  scope === 'none' ? [] : walked.filter(({ id }) => scope === 'all' || id === scope);

export type AuditScopeProps = {
  readonly scope: Scope;
  /** Those whose escalations were looked at. */
  readonly suppliers: readonly Supplier[];
  readonly onChange: (scope: Scope) => void;
};

/** Where the change is kept and due. */
export const AuditScope = ({ scope, suppliers, onChange }: AuditScopeProps) => (
  <Select
    label={t('auditScope')}
    value={scope}
    onChange={({ target }) =>
      onChange(
        target.value === 'all' ? 'all' : (suppliers.find(({ id }) => id === target.value)?.id ?? 'none'),
      )
    }
  >
    <option value="none">{t('auditScopeNone')}</option>
    {suppliers.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
    {suppliers.length > 1 && <option value="all">{t('auditScopeAll')}</option>}
  </Select>
);
