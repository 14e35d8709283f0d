import { expect, test } from 'vitest';
import { emptyRow } from '../../../../lib/domain/charter/edit-charter.ts';
import { compileTopics, topicsIn } from '../../../../lib/domain/charter/topics.ts';

const topics = compileTopics({
  rows: [
    { ...emptyRow('s'), topic: 'Daily shipment update' },
    { ...emptyRow('q'), topic: 'Quality deviation', words: ['8D report', 'non-conformity'] },
    { ...emptyRow('empty'), topic: '' },
  ],
});
const about = (ownText: string, subject: string | null = null) =>
  topicsIn(topics, { subject, ownText }).map(({ id }) => id);

test.each([
  ['Attached are the shipment updates of this week.', ['s']],
  ['The 8D report follows tomorrow.', ['q']],
  ['Two non-conformities and one shipment update.', ['s', 'q']],
  ['Thank you for the nice lunch.', []],
])('"%s" is about %j', (text, rows) => {
  expect(about(text)).toEqual(rows);
});

test('the subject counts as well', () => {
  expect(about('See below.', 'Quality deviation PO 4711')).toEqual(['q']);
});
