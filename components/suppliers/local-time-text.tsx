import { assertNever } from '../../lib/domain/assert-never.ts';
import { type LocalTime, localTimeOf } from '../../lib/domain/relationship/local-time.ts';
import type { Person } from '../../lib/domain/relationship/supplier.ts';
import { clockText } from '../../lib/domain/relationship/working-hours.ts';
import { t } from '../../lib/i18n/t.ts';
import { classes } from '../ui/classes.ts';
import { weekdayText } from '../ui/weekdays.ts';

export type LocalTimeTextProps = {
  readonly person: Pick<Person, 'timeZone' | 'officeHours'>;
  readonly nowMs: number;
};

/** What time it is for somebody, and whether they are at work; nothing when their zone is not known. */
export function LocalTimeText({ person, nowMs }: LocalTimeTextProps) {
  const local = localTimeOf(person, nowMs);
  if (local === null) return null;
  return (
    <span className="text-sm text-muted tabular-nums">
      <span className={classes(local.office.kind === 'open' && 'text-ink')}>
        {t('contactLocalTime', clockText(local.minute))}
      </span>
      {local.office.kind !== 'unknown' && <> · {officeText(local)}</>}
    </span>
  );
}

function officeText({ office, weekday }: LocalTime): string {
  switch (office.kind) {
    case 'unknown':
      return '';
    case 'open':
      return t('contactOpenUntil', clockText(office.untilMinute));
    case 'closed':
      return office.opensWeekday === weekday
        ? t('contactOpensToday', clockText(office.opensMinute))
        : t('contactOpensOn', weekdayText(office.opensWeekday), clockText(office.opensMinute));
    default:
      return assertNever(office);
  }
}
