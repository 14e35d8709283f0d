import { expect, test } from 'vitest';
import { nextReview } from '../../../../lib/domain/charter/next-review.ts';
import { buildCharter } from '../../builders.ts';

const day = (text: string) => Date.parse(`${text}T00:00`);

test.each([
  ['in the first year', { startedAtMs: day('2026-01-31') }, '2026-04-30'],
  ['after a review in the first year', { lastReviewedAtMs: day('2026-05-15') }, '2026-08-15'],
  ['after the first year, unsettled', { lastReviewedAtMs: day('2027-02-01') }, '2027-05-01'],
  ['after the first year, stable', { lastReviewedAtMs: day('2027-02-01'), stable: true }, '2027-08-01'],
])('%s the next review is on the right day', (_, given, expected) => {
  const charter = buildCharter({ startedAtMs: day('2026-01-15'), ...given });
  expect(nextReview(charter, 0).dueAtMs).toBe(day(expected));
});

test.each([
  ['2026-03-01', 'later'],
  ['2026-04-02', 'soon'],
  ['2026-04-15', 'due'],
])('on %s it is %s', (today, state) => {
  expect(nextReview(buildCharter({ startedAtMs: day('2026-01-15') }), day(today)).state).toBe(state);
});

test('a major change asks for a review at once, until there was one', () => {
  const charter = buildCharter({
    startedAtMs: day('2026-01-15'),
    majorChange: { kind: 'people', atMs: day('2026-02-01') },
  });
  expect(nextReview(charter, day('2026-02-01'))).toEqual({
    dueAtMs: day('2026-02-01'),
    state: 'due',
    because: { kind: 'people', atMs: day('2026-02-01') },
  });
  const reviewed = { ...charter, lastReviewedAtMs: day('2026-02-03') };
  expect(nextReview(reviewed, day('2026-02-04'))).toEqual({
    dueAtMs: day('2026-05-03'),
    state: 'later',
    because: null,
  });
});
