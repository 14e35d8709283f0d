import { describe, expect, test } from 'vitest';
import { sentAtMs } from '../../../../lib/webmail/gmail/sent-time.ts';

const ID = '1992ed9ba4800044';
const SENT_AT_MS = Date.parse('2025-09-09T14:20:45Z');

describe('the time of a message in Gmail', () => {
  test.each([
    'Sep 9, 2025, 4:20\u202fPM',
    '9 сент. 2025 г., 18:20',
    '2025年9月9日 下午10:20',
    '10/09/2025, 02:20',
    'Tue, Sep 9, 2025 at 4:20 PM',
    null,
  ])('comes from the id when the title says %j', (title) => {
    expect(sentAtMs(ID, title)).toBe(SENT_AT_MS);
  });

  test.each(['9 ก.ย. 2568 16:20', '۱۸ شهریور ۱۴۰۴', 'yesterday'])(
    'comes from the id when the year of %j is not ours to read',
    (title) => {
      expect(sentAtMs(ID, title)).toBe(SENT_AT_MS);
    },
  );

  test.each(['Sep 9, 2019, 4:20 PM', 'Sep 3, 2025, 4:20 PM', '12 mars 2025 16:20'])(
    'is unknown when the title says %j: an imported mail has a new id',
    (title) => {
      expect(sentAtMs(ID, title)).toBeNull();
    },
  );
});
