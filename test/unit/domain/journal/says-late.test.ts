import { expect, test } from 'vitest';
import { saysLate } from '../../../../lib/domain/journal/says-late.ts';

test.each([
  'They are late again.',
  'Delivery delayed by two days',
  'Report overdue',
  'missed the deadline for the 8D',
  'Too late for our line',
])('“%s” calls something late', (text) => expect(saysLate(text)).toBe(true));

test.each(['Talk later.', 'By Friday at the latest', 'Lately they ask more', 'Calm as of late'])(
  '“%s” calls nothing late',
  (text) => expect(saysLate(text)).toBe(false),
);
