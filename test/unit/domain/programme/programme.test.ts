import { expect, test } from 'vitest';
import { Charter, MAX_ROWS } from '../../../../lib/domain/charter/charter.ts';
import { emptyRow, sign } from '../../../../lib/domain/charter/edit-charter.ts';
import {
  charterFromDiscovery,
  termsFromDiscovery,
} from '../../../../lib/domain/programme/draft-from-discovery.ts';
import { pilotMeetings } from '../../../../lib/domain/programme/pilot-meetings.ts';
import { quadrantOf, tooManyStrategic } from '../../../../lib/domain/programme/placement.ts';
import { newProgramme, Programme } from '../../../../lib/domain/programme/programme.ts';
import {
  isPilotLength,
  isSessionLength,
  scorecardProblems,
} from '../../../../lib/domain/programme/programme-problems.ts';
import { readinessOf } from '../../../../lib/domain/programme/readiness.ts';
import { summaryDue } from '../../../../lib/domain/programme/summary-due.ts';
import { buildCharter, buildSupplier, buildTerm, NOON_MS } from '../../builders.ts';

const programme = newProgramme(buildSupplier().id);

test('a programme in which nothing is said yet can be stored', () => {
  expect(Programme.parse(programme)).toEqual(programme);
});

test.each([
  [5, 4, 'strategic'],
  [4, 3, 'leverage'],
  [3, 5, 'bottleneck'],
  [1, 1, 'routine'],
  [null, 5, null],
])('impact %s and risk %s place a supplier as %s', (impact, risk, quadrant) => {
  expect(quadrantOf({ impact, risk })).toBe(quadrant);
});

test('more than a fifth being strategic is too many, once five are placed', () => {
  expect(tooManyStrategic(['strategic', 'strategic', 'routine', 'routine', 'routine'])).toBe(true);
  expect(tooManyStrategic(['strategic', 'routine', 'routine', 'routine', 'routine'])).toBe(false);
  expect(tooManyStrategic(['strategic', 'strategic', null])).toBe(false);
});

test.each([
  [['yes', 'yes'], 'ready'],
  [['yes', 'partly'], 'nearly'],
  [['partly', 'no'], 'not-yet'],
  [['no', null], 'open'],
] as const)('answers %j of one side are %s', (answers, readiness) => {
  const both = answers.map((ours) => ({ ours, theirs: null }));
  expect(readinessOf(both, 'ours')).toBe(readiness);
});

test('a scorecard needs weights that come to 100 and words of both sides; without metrics it needs nothing', () => {
  const metric = (weightPercent: number) => ({ name: 'On time', weightPercent, value: '' });
  const words = { ours: 'calmer', theirs: 'too many calls' };
  expect(scorecardProblems({ metrics: [metric(60), metric(40)], words })).toEqual([]);
  expect(scorecardProblems({ metrics: [metric(60)], words: { ...words, theirs: ' ' } })).toEqual([
    'weights',
    'no-words',
  ]);
  expect(scorecardProblems(programme)).toEqual([]);
});

test('a pilot lasts four to six weeks, and a session two hours at most', () => {
  expect([3, 4, 6, 7].map((weeks) => isPilotLength({ weeks }))).toEqual([false, true, true, false]);
  expect([0, 120, 121].map(isSessionLength)).toEqual([false, true, false]);
});

test('a pilot has a check-in each week and its review at the end, at ten of the clock in summer and winter', () => {
  const startsAtMs = new Date(2026, 9, 12).getTime();
  const meetings = pilotMeetings({ startsAtMs, weeks: 4 });
  expect(meetings.map((each) => new Date(each.startsAtMs).getHours())).toEqual([10, 10, 10, 10]);
  expect(meetings.map((each) => new Date(each.startsAtMs).getDate())).toEqual([19, 26, 2, 9]);
  expect(meetings.map(({ isReview }) => isReview)).toEqual([false, false, false, true]);
  expect(pilotMeetings({ startsAtMs: null, weeks: 4 })).toEqual([]);
});

const session = (given: object = {}) => {
  let n = 0;
  return {
    discovery: {
      ...programme.discovery,
      terms: ['Shipped', 'lead time', ' lead time', 'Lead time'],
      channels: ['Order changes: shared sheet', 'Quality', 'order changes: mail'],
    },
    supplierId: programme.supplierId,
    terms: [buildTerm()],
    charter: null,
    newId: () => {
      n += 1;
      return `new-${n}`;
    },
    nowMs: NOON_MS,
    ...given,
  };
};

test('words of a session that no term has become proposed terms of that supplier', () => {
  expect(termsFromDiscovery(session())).toMatchObject([
    { labels: [{ text: 'lead time' }], status: 'proposed', scope: ['harbour'], agreed: null },
  ]);
});

test('channels of a session become rows of a charter that nobody has signed', () => {
  expect(charterFromDiscovery(session())).toMatchObject({
    version: 1,
    rows: [
      { topic: 'Order changes', channel: 'shared sheet' },
      { topic: 'Quality', channel: '' },
    ],
    signOffs: [],
  });
});

test('in a charter that was signed they make the next version, and what it has already is not added again', () => {
  const first = charterFromDiscovery(session());
  const signed = sign(buildCharter({ rows: first?.rows.slice(0, 1) ?? [] }), 'Li', NOON_MS);
  expect(charterFromDiscovery(session({ charter: signed }))).toMatchObject({ version: 2, rows: [{}, {}] });
  expect(charterFromDiscovery(session({ charter: buildCharter({ rows: first?.rows ?? [] }) }))).toBeNull();
});

test('a long channel is cut to what a row holds, and no charter gets more rows than it can have', () => {
  const channels = [`Orders: ${'x'.repeat(290)}`, 'Quality: call', 'Delays: call'];
  const full = buildCharter({
    rows: Array.from({ length: MAX_ROWS - 2 }, (_, n) => ({ ...emptyRow(`r${n}`), topic: `Topic ${n}` })),
  });
  const discovery = { ...programme.discovery, channels };
  const charter = charterFromDiscovery(session({ discovery, charter: full }));
  expect(Charter.parse(charter).rows).toHaveLength(MAX_ROWS);
});

test.each([
  ['before the session', -1, null, null],
  ['on its day', 0, null, false],
  ['two days later', 2, null, false],
  ['three days later', 3, null, true],
  ['once it was shared', 3, NOON_MS, null],
])('%s the summary is owed as it should', (_, daysLater, summarySharedAtMs, isOverdue) => {
  const due = summaryDue({ heldAtMs: NOON_MS, summarySharedAtMs }, NOON_MS + daysLater * 86_400_000);
  expect(due?.isOverdue ?? null).toBe(isOverdue);
});
