import type { SupplierId } from '../../lib/domain/ids.ts';
import { t } from '../../lib/i18n/t.ts';
import { Choice } from '../ui/choice.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';

export type ScopeFieldsProps = {
  readonly scope: readonly SupplierId[] | null;
  readonly onChange: (scope: SupplierId[] | null) => void;
};

/** For which suppliers a term holds: all of them, or the ones chosen. */
export function ScopeFields({ scope, onChange }: ScopeFieldsProps) {
  const { suppliers } = useStores();
  const live = useLive(() => suppliers.all(), [suppliers]);
  const toggle = (id: SupplierId, on: boolean) => {
    const others = (scope ?? []).filter((other) => other !== id);
    onChange(on ? [...others, id] : others);
  };
  return (
    <fieldset className="flex flex-col">
      <legend className="pb-1 text-sm font-medium text-muted">{t('holdsFor')}</legend>
      <Choice
        type="checkbox"
        checked={scope === null}
        onChange={(event) => onChange(event.target.checked ? null : [])}
      >
        {t('allSuppliers')}
      </Choice>
      <output className="text-sm text-amber-ink empty:hidden">
        {scope?.length === 0 && t('scopeNobodyHint')}
      </output>
      {scope !== null && (
        <Loaded live={live}>
          {(all) =>
            all.map((supplier) => (
              <Choice
                key={supplier.id}
                type="checkbox"
                checked={scope.includes(supplier.id)}
                onChange={(event) => toggle(supplier.id, event.target.checked)}
              >
                {supplier.name}
              </Choice>
            ))
          }
        </Loaded>
      )}
    </fieldset>
  );
}
