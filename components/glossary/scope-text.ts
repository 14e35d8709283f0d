import type { SupplierId } from '../../lib/domain/ids.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';

/** More suppliers than this are counted instead. */
const NAMED_SUPPLIERS = 2;

/** For whom something holds, in words. */
export function scopeText(scope: readonly SupplierId[] | null, suppliers: readonly Supplier[]): string {
  if (scope === null) return t('allSuppliers');
  const names = scope.flatMap((id) => suppliers.find((one) => one.id === id)?.name ?? []);
  if (names.length === 0) return t('scopeNobody');
  return names.length > NAMED_SUPPLIERS ? plural('scopeSuppliers', names.length) : names.join(', ');
}
