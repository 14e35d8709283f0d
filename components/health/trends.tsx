import { useState } from 'react';
import type { Dismissal, Reading } from '../../lib/domain/hints/reading.ts';
import { sendersOf } from '../../lib/domain/hints/trend.ts';
import type { SupplierId } from '../../lib/domain/ids.ts';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';
import type { Address } from '../../lib/domain/message/address.ts';
import type { Person, Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { WorkspaceLink } from '../sidepanel/workspace-link.tsx';
import { Select } from '../ui/field.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { GiveAndTake } from './give-and-take.tsx';
import { SenderHealth } from './sender-health.tsx';

type Health = {
  readonly readings: readonly Reading[];
  readonly dismissals: readonly Dismissal[];
  readonly people: readonly Person[];
  readonly explaining: readonly JournalEntry[];
};

export type TrendsProps = {
  readonly supplier: Supplier;
  /** The sender in front, who is shown first; null when there is none. */
  readonly inFront: Address | null;
};

/** Sustained changes of one sender and how each measured habit has been going: words, n, window, baseline; never one number. */
export function Trends({ supplier, inFront }: TrendsProps) {
  const { readings, dismissals, people, journal } = useStores();
  const live = useLive<Health>(async () => {
    // All at once: what is asked after another answer is not watched for changes.
    const [read, putAway, known, explaining] = await Promise.all([
      readings.ofSupplier(supplier.id),
      dismissals.all(),
      people.of(supplier.id),
      journal.explaining(supplier.id),
    ]);
    return { readings: read, dismissals: putAway, people: known, explaining };
  }, [readings, dismissals, people, journal, supplier.id]);
  return (
    <Section title={t('trendsTitle')}>
      <Loaded live={live}>
        {(health) => <HealthOf {...health} supplierId={supplier.id} inFront={inFront} />}
      </Loaded>
    </Section>
  );
}

type HealthOfProps = Health & Pick<TrendsProps, 'inFront'> & { readonly supplierId: SupplierId };

function HealthOf({ readings, dismissals, people, explaining, supplierId, inFront }: HealthOfProps) {
  const senders = sendersOf(readings.filter(({ side }) => side === 'theirs'));
  const [chosen, setChosen] = useState<Address | null>(null);
  const shown = senders.find((one) => one === (chosen ?? inFront)) ?? senders[0];
  if (shown === undefined) {
    return (
      <p className="text-sm text-muted">
        {t('trendsNothingRead')}{' '}
        <WorkspaceLink to="/suppliers/history" className="text-accent-ink underline">
          {t('oldMailTitle')}
        </WorkspaceLink>
      </p>
    );
  }
  const nameOf = (address: Address) =>
    people.find((person) => person.addresses.includes(address))?.name ?? address;
  return (
    <>
      {senders.length > 1 && (
        <Select
          label={t('trendsSender')}
          bare
          value={shown}
          onChange={(event) => setChosen(senders.find((one) => one === event.target.value) ?? null)}
        >
          {senders.map((address) => (
            <option key={address} value={address}>
              {nameOf(address)}
            </option>
          ))}
        </Select>
      )}
      <SenderHealth
        who={nameOf(shown)}
        address={shown}
        readings={readings}
        people={people}
        dismissals={dismissals}
        explaining={explaining}
        supplierId={supplierId}
      />
      <GiveAndTake readings={readings} />
      <p className="text-xs text-muted">{t('healthCaveat')}</p>
    </>
  );
}
