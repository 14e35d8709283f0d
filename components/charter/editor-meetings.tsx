import type { Meeting } from '../../lib/domain/charter/charter.ts';
import { t } from '../../lib/i18n/t.ts';
import { TextField } from '../ui/field.tsx';
import { ItemList } from '../workspace/item-list.tsx';

export type MeetingFieldsProps = {
  readonly meetings: readonly Meeting[];
  readonly onChange: (meetings: Meeting[]) => void;
};

const EMPTY: Meeting = { title: '', cadence: '', attendees: '', decision: '' };

/** Standing meetings: how often, who comes, how they decide. */
export const MeetingFields = ({ meetings, onChange }: MeetingFieldsProps) => (
  <ItemList
    title={t('charterMeetings')}
    items={meetings}
    onChange={onChange}
    create={() => EMPTY}
    addText={t('addMeeting')}
    nameOf={(meeting) => meeting.title}
    summaryOf={(meeting) => [meeting.cadence, meeting.attendees].filter(Boolean).join(' · ')}
    render={(meeting, change) => (
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={t('meetingTitle')}
          value={meeting.title}
          maxLength={200}
          onChange={(event) => change({ title: event.target.value })}
        />
        <TextField
          label={t('cadence')}
          value={meeting.cadence}
          maxLength={200}
          onChange={(event) => change({ cadence: event.target.value })}
        />
        <TextField
          label={t('meetingAttendees')}
          value={meeting.attendees}
          maxLength={500}
          onChange={(event) => change({ attendees: event.target.value })}
        />
        <TextField
          label={t('meetingDecision')}
          value={meeting.decision}
          maxLength={500}
          onChange={(event) => change({ decision: event.target.value })}
        />
      </div>
    )}
  />
);
