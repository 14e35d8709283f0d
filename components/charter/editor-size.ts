import type { Charter } from '../../lib/domain/charter/charter.ts';
import { plural, t } from '../../lib/i18n/t.ts';

/** What a charter holds, counted: "7 rows, 4 ladder steps, 1 meeting". */
export const charterSizeText = ({ rows, ladder, meetings }: Charter): string =>
  t(
    'charterHolds',
    plural('charterRowCount', rows.length),
    plural('charterStepCount', ladder.length),
    plural('charterMeetingCount', meetings.length),
  );
