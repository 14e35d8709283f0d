import { expect, test } from 'vitest';
import { EntryId, SupplierId } from '../../../../lib/domain/ids.ts';
import { countInformal, lastEscalations, missingForAudit } from '../../../../lib/domain/journal/audit.ts';
import { newItem } from '../../../../lib/domain/journal/new-item.ts';
import {
  comesAgainAtMs,
  heldBefore,
  meetingAtMs,
  RITUALS,
  ritualTags,
  ritualText,
} from '../../../../lib/domain/journal/ritual.ts';
import { buildEntry, NOON_MS } from '../../builders.ts';

const held = (id: string, createdAtMs: number) =>
  buildEntry({ id: EntryId.parse(id), createdAtMs, tags: ritualTags('health-check', null) });

test('a ritual comes again after its months, counted from the last time', () => {
  const health = RITUALS.find(({ kind }) => kind === 'health-check');
  if (health === undefined) throw new Error('no health check');
  const entries = [held('old', NOON_MS - 1), held('new', NOON_MS), buildEntry()];
  expect(heldBefore(entries, 'health-check').map(({ id }) => id)).toEqual(['new', 'old']);
  expect(comesAgainAtMs(health, entries)).toBe(Date.UTC(2027, 5, 1, 12));
  expect(comesAgainAtMs(health, [])).toBeNull();
});

test('what was held on the last of a long month comes again in the next month', () => {
  const checkIn = RITUALS.find(({ kind }) => kind === 'check-in');
  if (checkIn === undefined) throw new Error('no check-in');
  const entry = buildEntry({ createdAtMs: Date.UTC(2027, 0, 31, 12), tags: ritualTags('check-in', null) });
  expect(comesAgainAtMs(checkIn, [entry])).toBe(Date.UTC(2027, 1, 28, 12));
});

test.each([
  ['a Monday', '2026-06-01', '2026-06-08'],
  ['a Saturday', '2026-06-06', '2026-06-15'],
  ['the end of a month', '2026-07-22', '2026-08-03'],
])('from %s, a meeting is proposed for a working day that every month has', (_, from, day) => {
  const proposed = meetingAtMs(new Date(`${from}T22:15`).getTime());
  expect(proposed).toBe(new Date(`${day}T10:00`).getTime());
});

test('a ritual without a rhythm does not come again by itself', () => {
  for (const ritual of RITUALS.filter(({ everyMonths }) => everyMonths === null)) {
    const entry = buildEntry({ createdAtMs: NOON_MS, tags: ritualTags(ritual.kind, null) });
    expect(comesAgainAtMs(ritual, [entry])).toBeNull();
  }
});

test('questions without an answer are left out', () => {
  const answers = [
    { question: 'What went well?', answer: ' The pilot. ' },
    { question: 'What was hard?', answer: '' },
  ];
  expect(ritualText('Retrospective', answers)).toBe('Retrospective\n\nWhat went well?\nThe pilot.');
});

const escalation = (id: string, createdAtMs: number) =>
  newItem(
    id,
    SupplierId.parse('harbour'),
    { kind: 'escalation', title: id, side: 'theirs', dueAtMs: null, source: null },
    createdAtMs,
  );
const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) => escalation(id, NOON_MS + at));

test('the audit looks at the last five escalations, latest first', () => {
  expect(lastEscalations(six).map(({ id }) => id)).toEqual(['f', 'e', 'd', 'c', 'b']);
});

test('the audit ends only with an answer for each and one change with owner and date', () => {
  const answers = [
    { itemId: 'f', couldBeInformal: true, why: '', instead: '' },
    { itemId: 'e', couldBeInformal: null, why: '', instead: '' },
  ];
  const change = { title: '', owner: '', dueAtMs: null };
  expect(countInformal(answers)).toEqual({ informal: 1, of: 1 });
  expect(missingForAudit(lastEscalations(six), answers, change)).toEqual([
    'answers',
    'change',
    'owner',
    'date',
  ]);
  const all = six.map(({ id }) => ({ itemId: id, couldBeInformal: false, why: '', instead: '' }));
  const whole = { title: 'Call first', owner: 'Ana', dueAtMs: NOON_MS };
  expect(missingForAudit(lastEscalations(six), all, whole)).toEqual([]);
});
