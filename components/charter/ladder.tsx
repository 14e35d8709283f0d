import type { LadderStep } from '../../lib/domain/charter/charter.ts';
import { isThere } from '../../lib/domain/relationship/change-people.ts';
import type { Person } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { dayText } from '../ui/dates.ts';

export type LadderProps = {
  readonly ladder: readonly LadderStep[];
  readonly people: readonly Person[];
  readonly nowMs: number;
};

/** The escalation ladder, lowest step first. It names whom to turn to, and who has left; it never sends anything. */
export function Ladder({ ladder, people, nowMs }: LadderProps) {
  return (
    <ol className="flex flex-col">
      {ladder.map((step, index) => {
        const person = people.find(({ id }) => id === step.personId);
        const contact = person?.addresses[0] ?? step.contact;
        const name = person?.name ?? (step.contact || t('nobodyNamed'));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place on the ladder
          <li key={index} className="flex gap-3 pb-3 last:pb-0">
            <span
              aria-hidden="true"
              className="mt-px flex size-5 shrink-0 items-center justify-center rounded-full bg-sunken text-xs font-semibold text-muted tabular-nums"
            >
              {index + 1}
            </span>
            <div className="min-w-0 grow">
              <p className="font-semibold">{step.title}</p>
              <p className="text-sm text-muted">
                {name}
                {person !== undefined && person.toMs !== null && !isThere(person, nowMs) && (
                  <>
                    {' '}
                    <Badge tone="amber">{t('personLeft', dayText(person.toMs))}</Badge>
                  </>
                )}
                {index < ladder.length - 1 && step.waitHours > 0 && (
                  <> · {plural('ladderWait', step.waitHours)}</>
                )}
              </p>
            </div>
            {contact !== '' && <CopyButton text={contact} label={t('copyContact', contact)} />}
          </li>
        );
      })}
    </ol>
  );
}
