import type { Lookup } from '../../lib/domain/glossary/lookup.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { lookupStore } from '../../lib/storage/lookup-store.ts';
import { Button } from '../ui/button.tsx';
import { dayText } from '../ui/dates.ts';
import { Card } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';

export type LookupsProps = {
  readonly lookups: readonly Lookup[];
  readonly onAdd: (label: string) => void;
};

/** What people looked for and did not find: candidates for the glossary. */
export const Lookups = ({ lookups, onAdd }: LookupsProps) => (
  <div className="flex flex-col gap-3">
    <p className="max-w-prose text-sm text-muted">
      {t(lookups.length === 0 ? 'lookupsNone' : 'lookupsHelp')}
    </p>
    {lookups.length > 0 && (
      <Card flush>
        <ul className="divide-y divide-line">
          {lookups.map((lookup) => (
            <LookupLine key={lookup.id} lookup={lookup} onAdd={onAdd} />
          ))}
        </ul>
      </Card>
    )}
  </div>
);

type LookupLineProps = { readonly lookup: Lookup; readonly onAdd: (label: string) => void };

function LookupLine({ lookup, onAdd }: LookupLineProps) {
  const { db, write } = useStores();
  const offerUndo = useUndo();
  const { text, count, lastAtMs } = lookup;
  const forget = async () => {
    const result = await write(lookupStore(db).forget(lookup.id));
    if (result.ok) offerUndo(t('lookupForgotten', text), () => write(lookupStore(db).restore(lookup)));
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
      <span className="min-w-40 flex-1 font-medium wrap-anywhere">{text}</span>
      <span className="text-sm text-muted">{plural('lookupTimes', count, count, dayText(lastAtMs))}</span>
      <span className="flex gap-1">
        <Button size="sm" aria-label={t('lookupAddNamed', text)} onClick={() => onAdd(text)}>
          {t('add')}
        </Button>
        <Button look="quiet" size="sm" aria-label={t('lookupForgetNamed', text)} onClick={forget}>
          {t('lookupForget')}
        </Button>
      </span>
    </li>
  );
}
