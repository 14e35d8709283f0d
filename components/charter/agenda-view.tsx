import { agendaSize } from '../../lib/domain/charter/agenda.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { findAgenda } from '../../lib/storage/agenda-store.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';
import { agendaParts, agendaText } from './agenda-text.ts';
import { PointList } from './point-list.tsx';

export type AgendaViewProps = {
  readonly supplier: Pick<Supplier, 'id' | 'name'>;
  /** Says so when there is nothing to talk about; else nothing is shown then. */
  readonly evenEmpty?: boolean;
};

/** What to talk about with one supplier: due, open or disputed; to be copied as text. */
export function AgendaView({ supplier: { id, name }, evenEmpty = false }: AgendaViewProps) {
  const { db } = useStores();
  const nowMs = useNow();
  const live = useLive(() => findAgenda(db, id, nowMs), [db, id, nowMs]);
  if (live.kind !== 'loaded') return null;
  const size = agendaSize(live.value);
  if (size === 0 && !evenEmpty) return null;
  return (
    <Section
      title={t('agenda')}
      count={size}
      actions={size > 0 && <CopyButton text={agendaText(live.value, name, nowMs)} label={t('agendaCopy')} />}
    >
      {size === 0 && <p className="text-sm text-muted">{t('agendaEmpty')}</p>}
      {agendaParts(live.value, nowMs).map((part) => (
        <PointList key={part.title} part={part} />
      ))}
    </Section>
  );
}
