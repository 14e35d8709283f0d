import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { CharterRow, LadderStep, Meeting } from '../../../../lib/domain/charter/charter.ts';
import { PRESETS, type PresetWords, presetFor, startFrom } from '../../../../lib/domain/charter/presets.ts';

const row = (topic: string) => ({
  topic,
  from: 'a',
  to: 'b',
  cadence: 'weekly',
  channel: 'mail',
  detail: '',
  record: null,
});
const meeting = (title: string) => ({ title, cadence: 'monthly', attendees: '', decision: '' });
const words: PresetWords = {
  rows: {
    orders: row('Orders'),
    shipments: row('Shipments'),
    delays: row('Delays'),
    quality: row('Quality'),
    forecast: row('Forecast'),
    changes: row('Changes'),
    documents: row('Documents'),
  },
  steps: { desk: 'Desk', lead: 'Lead', sponsor: 'Sponsor', committee: 'Committee' },
  meetings: {
    weekly: meeting('Weekly'),
    monthly: meeting('Monthly'),
    quarterly: meeting('Quarterly'),
    audit: meeting('Audit'),
  },
};

test.each(PRESETS)('the preset "%s" makes rows, steps and meetings that the charter accepts', (name) => {
  const start = startFrom(name, words);
  expect(z.array(CharterRow).parse(start.rows)).toEqual(start.rows);
  expect(z.array(LadderStep).parse(start.ladder)).toEqual(start.ladder);
  expect(z.array(Meeting).parse(start.meetings)).toEqual(start.meetings);
});

test.each(PRESETS)('the preset "%s" names nobody and repeats no topic', (name) => {
  const { rows, ladder } = startFrom(name, words);
  expect(rows.every((given) => given.owner === null)).toBe(true);
  expect(ladder.every((step) => step.personId === null)).toBe(true);
  expect(new Set(rows.map((given) => given.id)).size).toBe(rows.length);
});

test('a transactional supplier is offered less than a strategic one', () => {
  expect(startFrom('transactional', words).rows.length).toBeLessThan(
    startFrom('strategic', words).rows.length,
  );
  expect(startFrom('transactional', words).meetings).toEqual([]);
});

test('each step of a ladder waits at least as long as the one before', () => {
  for (const name of PRESETS) {
    const waits = startFrom(name, words).ladder.map((step) => step.waitHours);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  }
});

test.each([
  ['strategic', 'open', 'strategic'],
  ['preferred', 'bounded', 'small'],
  ['transactional', 'open', 'transactional'],
  ['strategic', 'regulated', 'regulated'],
] as const)('a %s supplier at %s distance is offered "%s" first', (tier, distance, preset) => {
  expect(presetFor({ tier, distance })).toBe(preset);
});
