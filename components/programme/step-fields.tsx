import type { SupplierId } from '../../lib/domain/ids.ts';
import { dayInput, startOfDay } from '../../lib/domain/language/day-input.ts';
import { pilotMeetings } from '../../lib/domain/programme/pilot-meetings.ts';
import type { Pilot, Target, Touchpoint } from '../../lib/domain/programme/programme.ts';
import { isPilotLength } from '../../lib/domain/programme/programme-problems.ts';
import { targetLacks } from '../../lib/domain/programme/vague-goal.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { TextArea, TextField } from '../ui/field.tsx';
import { ItemList } from '../workspace/item-list.tsx';
import { goalHint } from './goal-hint.ts';
import type { ProgrammePart } from './placement-fields.tsx';
import { savePilot } from './save-pilot.ts';

const EMPTY_TOUCHPOINT: Touchpoint = { team: '', information: '', format: '', readBy: '', breakdown: '' };
const EMPTY_TARGET: Target = { what: '', from: '', to: '', unit: '', byMs: null };
const EMPTY_PILOT: Pilot = { title: '', startsAtMs: null, weeks: 4, goal: '', outcome: '' };

const touchpointFields = [
  ['team', 'touchTeam', 200],
  ['information', 'touchInformation', 300],
  ['format', 'touchFormat', 200],
  ['readBy', 'touchReadBy', 200],
  ['breakdown', 'touchBreakdown', 500],
] as const;

/** What passes between the teams of both sides, who reads it and where it breaks. */
export const TouchpointFields = ({ draft, change }: ProgrammePart) => (
  <ItemList
    title={t('touchpoints')}
    help={t('touchpointsHelp')}
    items={draft.touchpoints}
    onChange={(touchpoints) => change({ touchpoints })}
    create={() => EMPTY_TOUCHPOINT}
    addText={t('addTouchpoint')}
    nameOf={({ information, team }) => information || team}
    summaryOf={({ format, readBy }) =>
      [format, readBy.trim() === '' ? t('touchNobodyReads') : readBy].filter(Boolean).join(' · ')
    }
    render={(touchpoint, edit) => (
      <div className="grid gap-3 sm:grid-cols-2">
        {touchpointFields.map(([key, label, max]) => (
          <TextField
            key={key}
            label={t(label)}
            value={touchpoint[key]}
            maxLength={max}
            error={key === 'readBy' && touchpoint.readBy.trim() === '' ? t('touchNobodyReadsWhy') : null}
            onChange={(event) => edit({ [key]: event.target.value })}
          />
        ))}
      </div>
    )}
  />
);

const targetFields = [
  ['what', 'targetWhat', 300],
  ['from', 'targetFrom', 60],
  ['to', 'targetTo', 60],
  ['unit', 'targetUnit', 60],
] as const;

/** What is to become better: from, to, in which unit, by when. */
export const TargetFields = ({ draft, change }: ProgrammePart) => (
  <ItemList
    title={t('targets')}
    help={t('targetsHelp')}
    items={draft.targets}
    onChange={(targets) => change({ targets })}
    create={() => EMPTY_TARGET}
    addText={t('addTarget')}
    nameOf={({ what }) => what}
    summaryOf={({ from, to, unit }) => t('targetSummary', from || '?', to || '?', unit)}
    render={(target, edit) => (
      <div className="grid gap-3 sm:grid-cols-2">
        {targetFields.map(([key, label, max]) => (
          <TextField
            key={key}
            label={t(label)}
            hint={key === 'what' ? goalHint(targetLacks(target)) : undefined}
            value={target[key]}
            maxLength={max}
            onChange={(event) => edit({ [key]: event.target.value })}
          />
        ))}
        <TextField
          label={t('targetBy')}
          type="date"
          value={dayInput(target.byMs)}
          onChange={(event) => edit({ byMs: startOfDay(event.target.value) })}
        />
      </div>
    )}
  />
);

/** What is tried for four to six weeks before it becomes a habit. */
export const PilotFields = ({ draft, change }: ProgrammePart) => (
  <ItemList
    title={t('pilots')}
    help={t('pilotsHelp')}
    items={draft.pilots}
    onChange={(pilots) => change({ pilots })}
    create={() => EMPTY_PILOT}
    addText={t('addPilot')}
    nameOf={({ title }) => title}
    summaryOf={({ weeks, outcome }) =>
      [plural('pilotWeeksShort', weeks), outcome].filter(Boolean).join(' · ')
    }
    render={(pilot, edit) => <PilotForm supplierId={draft.supplierId} pilot={pilot} edit={edit} />}
  />
);

type PilotFormProps = {
  readonly supplierId: SupplierId;
  readonly pilot: Pilot;
  readonly edit: (patch: Partial<Pilot>) => void;
};

const PilotForm = ({ supplierId, pilot, edit }: PilotFormProps) => (
  <div className="grid gap-3 sm:grid-cols-2">
    <TextField
      label={t('pilotTitle')}
      value={pilot.title}
      maxLength={300}
      onChange={(event) => edit({ title: event.target.value })}
    />
    <TextField
      label={t('pilotStarts')}
      type="date"
      value={dayInput(pilot.startsAtMs)}
      onChange={(event) => edit({ startsAtMs: startOfDay(event.target.value) })}
    />
    <TextField
      label={t('pilotWeeks')}
      type="number"
      min={4}
      max={6}
      value={pilot.weeks}
      error={isPilotLength(pilot) ? null : t('pilotLength')}
      onChange={(event) => edit({ weeks: Number(event.target.value) || 0 })}
    />
    <TextField
      label={t('pilotGoal')}
      value={pilot.goal}
      maxLength={500}
      onChange={(event) => edit({ goal: event.target.value })}
    />
    <TextArea
      label={t('pilotOutcome')}
      rows={2}
      maxLength={1_000}
      value={pilot.outcome}
      onChange={(event) => edit({ outcome: event.target.value })}
    />
    <div className="flex flex-col items-start gap-1 self-end">
      <Button
        size="sm"
        disabled={pilotMeetings(pilot).length === 0}
        onClick={() => savePilot(supplierId, pilot)}
      >
        {t('saveCalendarFile')}
      </Button>
      <p className="text-xs text-muted">{t('pilotCalendarHow')}</p>
    </div>
  </div>
);
