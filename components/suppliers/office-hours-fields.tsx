import type { OfficeHours } from '../../lib/domain/relationship/supplier.ts';
import { clockText, readClock, USUAL_HOURS } from '../../lib/domain/relationship/working-hours.ts';
import { t } from '../../lib/i18n/t.ts';
import { Chip } from '../ui/badge.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextField } from '../ui/field.tsx';
import { ISO_WEEKDAYS, weekdayText } from '../ui/weekdays.ts';

export type OfficeHoursFieldsProps = {
  readonly hours: OfficeHours | null;
  readonly onChange: (hours: OfficeHours | null) => void;
};

/** When somebody is at work, in their own zone; unknown until the user says so. */
export const OfficeHoursFields = ({ hours, onChange }: OfficeHoursFieldsProps) => (
  <fieldset className="flex flex-col gap-2">
    <legend className="sr-only">{t('officeHours')}</legend>
    <Choice
      type="checkbox"
      checked={hours !== null}
      onChange={(event) => onChange(event.target.checked ? USUAL_HOURS : null)}
    >
      {t('officeHoursKnown')}
    </Choice>
    {hours !== null && (
      <div className="flex flex-wrap items-end gap-3">
        <ClockField
          label={t('officeFrom')}
          minute={hours.fromMinute}
          onChange={(fromMinute) => onChange({ ...hours, fromMinute })}
        />
        <ClockField
          label={t('officeTo')}
          minute={hours.toMinute}
          onChange={(toMinute) => onChange({ ...hours, toMinute })}
        />
        <div className="flex flex-wrap gap-1 pb-1">
          {ISO_WEEKDAYS.map((day) => (
            <Chip
              key={day}
              pressed={hours.weekdays.includes(day)}
              onClick={() => onChange({ ...hours, weekdays: toggled(hours.weekdays, day) })}
            >
              {weekdayText(day)}
            </Chip>
          ))}
        </div>
      </div>
    )}
  </fieldset>
);

type ClockFieldProps = {
  readonly label: string;
  readonly minute: number;
  readonly onChange: (minute: number) => void;
};

const ClockField = ({ label, minute, onChange }: ClockFieldProps) => (
  <TextField
    label={label}
    type="time"
    value={clockText(minute)}
    onChange={(event) => {
      const read = readClock(event.target.value);
      if (read !== null) onChange(read);
    }}
  />
);

const toggled = (days: readonly number[], day: number): number[] =>
  days.includes(day) ? days.filter((other) => other !== day) : [...days, day].toSorted((a, b) => a - b);
