import { useState } from 'react';
import type { Charter, MajorChange } from '../../lib/domain/charter/charter.ts';
import { reviewDayProblem } from '../../lib/domain/charter/charter-problems.ts';
import { changedMajorly, markReviewed } from '../../lib/domain/charter/edit-charter.ts';
import { nextReview } from '../../lib/domain/charter/next-review.ts';
import { calendarFile } from '../../lib/domain/exchange/calendar-file.ts';
import { fileName } from '../../lib/domain/exchange/file-name.ts';
import { dayInput, startOfDay } from '../../lib/domain/language/day-input.ts';
import { t } from '../../lib/i18n/t.ts';
import { downloadText } from '../settings/download-text.ts';
import { Button } from '../ui/button.tsx';
import { dayText } from '../ui/dates.ts';
import { TextField } from '../ui/field.tsx';
import { useNow } from '../ui/use-now.ts';
import { majorChangeText } from './major-change.ts';
import { useUndoablePress } from './use-undoable-press.ts';

const kinds = ['product', 'people', 'incident'] as const satisfies readonly MajorChange['kind'][];
export type ReviewActionsProps = {
  readonly charter: Charter;
  readonly supplierName: string;
  readonly save: (next: Charter) => Promise<boolean>;
};

/** Reviewed today, something changed, and the next date as a file for the user's own calendar. */
export function ReviewActions({ charter, supplierName, save }: ReviewActionsProps) {
  const nowMs = useNow();
  const press = useUndoablePress(charter, save);
  const changed = (kind: MajorChange['kind']) => {
    const { majorChange } = charter;
    return press(changedMajorly(charter, kind, Date.now()), majorChangeText(kind), (now) => ({
      ...now,
      majorChange,
    }));
  };
  return (
    <>
      <ReviewedOn charter={charter} save={save} />
      <div className="flex flex-wrap items-center gap-2">
        <Button size="sm" onClick={() => downloadReview(charter, supplierName)}>
          {t('saveCalendarFile')}
        </Button>
        {nextReview(charter, nowMs).state === 'due' && (
          <span className="text-xs text-muted">{t('calendarPast')}</span>
        )}
      </div>
      <fieldset className="flex flex-col gap-1.5">
        <legend className="pb-1 text-sm text-muted">{t('somethingChanged')}</legend>
        <div className="flex flex-wrap gap-2">
          {kinds.map((kind) => (
            <Button key={kind} size="sm" onClick={() => changed(kind)}>
              {majorChangeText(kind)}
            </Button>
          ))}
        </div>
      </fieldset>
    </>
  );
}

/** The day the review was held: today, or an earlier one that was forgotten. */
function ReviewedOn({ charter, save }: Pick<ReviewActionsProps, 'charter' | 'save'>) {
  const [chosen, setChosen] = useState<string | null>(null);
  const press = useUndoablePress(charter, save);
  const nowMs = useNow();
  const today = dayInput(nowMs);
  const day = chosen ?? today;
  const isToday = day === today;
  const dayMs = isToday ? nowMs : startOfDay(day);
  const problem = dayMs === null ? null : reviewDayProblem(dayMs, { ...charter, nowMs });
  const reviewed = (atMs: number) => {
    const { lastReviewedAtMs } = charter;
    return press(markReviewed(charter, atMs), t('reviewedOn', dayText(atMs)), (now) => ({
      ...now,
      lastReviewedAtMs,
    }));
  };
  const errors = {
    'in-future': t('reviewDayFuture'),
    'before-start': t('reviewDayBefore', dayText(charter.startedAtMs)),
  };
  return (
    <div className="flex flex-wrap items-end gap-2">
      <TextField
        label={t('reviewedOnDay')}
        type="date"
        value={day}
        error={problem === null ? null : errors[problem]}
        onChange={(event) => setChosen(event.target.value)}
      />
      <Button
        size="sm"
        disabled={dayMs === null || problem !== null}
        onClick={() => dayMs !== null && reviewed(isToday ? Date.now() : dayMs)}
      >
        {t(isToday ? 'markReviewed' : 'recordReview')}
      </Button>
    </div>
  );
}

function downloadReview(charter: Charter, supplierName: string): void {
  const nowMs = Date.now();
  const { dueAtMs } = nextReview(charter, nowMs);
  const entry = {
    id: `review-${charter.id}@parlance`,
    title: t('reviewOf', supplierName),
    text: t('reviewAgendaHow'),
    // A calendar has no use for a day that is past.
    startsAtMs: Math.max(dueAtMs, nowMs),
    minutes: null,
    everyMonths: null,
  };
  downloadText(fileName(nowMs, supplierName, 'Review', 'ics'), calendarFile([entry], nowMs), 'text/calendar');
}
