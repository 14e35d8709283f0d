// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { askedText } from '../../../components/readback/asked-text.ts';
import './show.tsx';

const at = (moment: string) => Date.parse(`2026-06-${moment}`);

test.each([
  ['01T09:00', '01T23:59', 'Asked today'],
  ['01T23:00', '02T08:00', 'Asked yesterday'],
  ['01T23:00', '04T08:00', 'Asked 3 days ago'],
])('what was asked on %s is told on %s as "%s"', (asked, now, text) => {
  expect(askedText(at(asked), at(now))).toBe(text);
});
