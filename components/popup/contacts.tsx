import { isThere } from '../../lib/domain/relationship/change-people.ts';
import type { Person } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { LocalTimeText } from '../suppliers/local-time-text.tsx';
import { Badge } from '../ui/badge.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { StepByStep } from '../ui/step-by-step.tsx';

/** So many people at first, and more at each press. */
const STEP = 20;

/** The people of a relationship with the time on their wall. */
export function Contacts({ people, nowMs }: { readonly people: readonly Person[]; readonly nowMs: number }) {
  return (
    <StepByStep items={people.filter((person) => isThere(person, nowMs))} step={STEP}>
      {(shown) => (
        <ul className="flex flex-col divide-y divide-line">
          {shown.map((person) => (
            <li key={person.id} className="flex items-start gap-2 py-2 first:pt-0 last:pb-0">
              <div className="min-w-0 grow">
                <p className="flex flex-wrap items-center gap-1.5">
                  <span className="font-semibold">{person.name}</span>
                  {person.role !== '' && <span className="text-sm text-muted">{person.role}</span>}
                  {person.side === 'ours' && <Badge>{t('sideOurs')}</Badge>}
                </p>
                <LocalTimeText person={person} nowMs={nowMs} />
              </div>
              {person.addresses[0] !== undefined && (
                <CopyButton text={person.addresses[0]} label={t('copyContact', person.addresses[0])} />
              )}
            </li>
          ))}
        </ul>
      )}
    </StepByStep>
  );
}
