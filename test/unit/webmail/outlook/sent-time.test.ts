import { describe, expect, test } from 'vitest';
import { sentAtMs } from '../../../../lib/webmail/outlook/sent-time.ts';

const local = (year: number, month: number, day: number, hour: number, minute: number) =>
  new Date(year, month - 1, day, hour, minute).getTime();

describe('a date that can be read in one way only', () => {
  test.each([
    ['Wed 2026-04-08 21:32', 'en', local(2026, 4, 8, 21, 32)],
    ['周四 2026/3/12 3:43', 'zh-CN', local(2026, 3, 12, 3, 43)],
    ['2026/3/12 下午 3:43', 'zh-CN', local(2026, 3, 12, 15, 43)],
    ['Mi. 15.04.2026 09:32', 'de', local(2026, 4, 15, 9, 32)],
    ['4/15/2026 12:05 AM', 'en', local(2026, 4, 15, 0, 5)],
    ['Wed 4/8/2026 9:32 PM', 'en', local(2026, 4, 8, 21, 32)],
    ['Wed 08/04/2026 21:32', 'en', local(2026, 4, 8, 21, 32)],
    ['\u200e05/05/2026 21:32', 'en', local(2026, 5, 5, 21, 32)],
  ])('%s', (text, language, expected) => {
    expect(sentAtMs(text, language)).toBe(expected);
  });
});

describe('a date that could be read in two ways is unknown', () => {
  test.each([
    ['08/04/2026 21:32', 'en'],
    ['2026-04-08', 'en'],
    ['2026-04-08 9:32 xyz', 'en'],
    ['2026-02-31 21:32', 'en'],
    ['8. April 2026 21:32', 'de'],
    ['yesterday 21:32', 'en'],
    ['08/04/26 21:32', 'en'],
    ['', 'en'],
  ])('%j', (text, language) => {
    expect(sentAtMs(text, language)).toBeNull();
  });
});
