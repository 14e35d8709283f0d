import { useState } from 'react';
import { MIN_BASELINE } from '../../lib/domain/hints/baseline.ts';
import { RECENT } from '../../lib/domain/hints/drift.ts';
import { type Dismissal, DriftKind, type Reading } from '../../lib/domain/hints/reading.ts';
import { sendersOf, trendOf } from '../../lib/domain/hints/trend.ts';
import type { Address } from '../../lib/domain/message/address.ts';
import type { Person, Supplier } from '../../lib/domain/relationship/supplier.ts';
import { ok } from '../../lib/domain/result.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import type { DismissReason } from '../hints/dismiss-form.tsx';
import { DriftHint, restsOn } from '../hints/drift-hint.tsx';
import { Select } from '../ui/field.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { useLive } from '../ui/use-live.ts';
import { TrendRow } from './trend-row.tsx';

type Health = {
  readonly readings: readonly Reading[];
  readonly dismissals: readonly Dismissal[];
  readonly people: readonly Person[];
};

export type TrendsProps = {
  readonly supplier: Supplier;
  /** The sender in front, who is shown first; null when there is none. */
  readonly inFront: Address | null;
};

/** Sustained changes of one sender and how each measured habit has been going: words, n, window, baseline; never one number. */
export function Trends({ supplier, inFront }: TrendsProps) {
  const { readings, dismissals, people } = useStores();
  const live = useLive<Health>(
    async () => ({
      readings: await readings.ofSupplier(supplier.id),
      dismissals: await dismissals.all(),
      people: await people.of(supplier.id),
    }),
    [readings, dismissals, people, supplier.id],
  );
  return (
    <Section title={t('trendsTitle')}>
      <Loaded live={live}>{(health) => <HealthOf {...health} inFront={inFront} />}</Loaded>
    </Section>
  );
}

function HealthOf({ readings, dismissals, people, inFront }: Health & Pick<TrendsProps, 'inFront'>) {
  const senders = sendersOf(readings);
  const [chosen, setChosen] = useState<Address | null>(null);
  const shown = senders.find((one) => one === (chosen ?? inFront)) ?? senders[0];
  if (shown === undefined) return <p className="text-sm text-muted">{t('trendsNothingRead')}</p>;
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
      <TrendsOfSender
        who={nameOf(shown)}
        address={shown}
        readings={readings.filter((reading) => reading.address === shown)}
        dismissals={dismissals.filter((dismissal) => dismissal.address === shown)}
      />
    </>
  );
}

type TrendsOfSenderProps = Pick<Health, 'readings' | 'dismissals'> & {
  readonly who: string;
  readonly address: Address;
};

function TrendsOfSender({ who, address, readings, dismissals }: TrendsOfSenderProps) {
  const stores = useStores();
  const offerUndo = useUndo();
  const trends = DriftKind.options.map((kind) => trendOf(readings, dismissals, kind));
  return (
    <>
      <p className="text-xs text-muted">{t('trendsOf', who, plural('messagesRead', readings.length))}</p>
      {trends.map(({ drift }) => {
        if (drift === null) return null;
        const dismiss = async (reason: DismissReason) => {
          const dismissal = { address, ...restsOn(drift), ...reason };
          const result = await stores.write(stores.dismissals.add(dismissal, Date.now()));
          if (!result.ok) return result;
          const { id } = result.value;
          offerUndo(t('dismissed'), () => stores.write(stores.dismissals.remove(id)));
          return ok(null);
        };
        return <DriftHint key={drift.kind} drift={drift} who={who} words={null} dismiss={dismiss} />;
      })}
      {trends.every((trend) => trend.direction === 'unknown') ? (
        <p className="text-sm">{t('trendsTooFew', MIN_BASELINE + RECENT)}</p>
      ) : (
        <ul className="divide-y divide-line">
          {trends.map((trend) => (
            <TrendRow key={trend.kind} trend={trend} />
          ))}
        </ul>
      )}
    </>
  );
}
