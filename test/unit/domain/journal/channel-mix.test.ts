import { expect, test } from 'vitest';
import { channelMix, channelOf } from '../../../../lib/domain/journal/channel-mix.ts';
import { buildEntry } from '../../builders.ts';
import { buildThread } from '../../messaging/build-requests.ts';

const thread = buildThread();
const NOW = new Date(2026, 5, 1, 12).getTime();

test.each([
  ['a tagged call', { tags: ['call'] }, 'call'],
  ['a call noted beside a mail', { tags: ['phone'], thread }, 'call'],
  ['a visit', { tags: ['price', 'site-visit'] }, 'visit'],
  ['a note taken in mail', { thread }, 'mail'],
  ['a note that does not say', { tags: ['price'] }, null],
] as const)('%s is counted so', (_, given, channel) => {
  expect(channelOf(buildEntry({ ...given, tags: [...('tags' in given ? given.tags : [])] }))).toBe(channel);
});

test('notes are counted by the quarter they were written in where the user is, empty quarters between included', () => {
  const at = (year: number, month: number, day: number, hour = 12) =>
    new Date(year, month, day, hour).getTime();
  const entries = [
    buildEntry({ tags: ['call'], createdAtMs: at(2025, 11, 31, 23) }),
    buildEntry({ tags: ['visit'], createdAtMs: at(2026, 3, 1, 0) }),
    buildEntry({ thread, createdAtMs: at(2026, 5, 1) }),
    buildEntry({ tags: ['call'], createdAtMs: at(2020, 0, 1) }),
  ];
  const quarters = channelMix(entries, NOW);
  expect(
    quarters.map(({ year, quarter, counts }) => [`Q${quarter} ${year}`, Object.fromEntries(counts)]),
  ).toEqual([
    ['Q4 2025', { call: 1 }],
    ['Q1 2026', {}],
    ['Q2 2026', { visit: 1, mail: 1 }],
  ]);
  expect(channelMix([buildEntry()], NOW)).toEqual([]);
});
