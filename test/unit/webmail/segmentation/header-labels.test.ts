import { expect, test } from 'vitest';
import { readLabel } from '../../../../lib/webmail/segmentation/header-labels.ts';

test.each([
  ['From: Ana <ana@buyer.example.com>', 'from', 'Ana <ana@buyer.example.com>'],
  ['*Sent:* Monday', 'date', 'Monday'],
  ['> To: Li', 'to', 'Li'],
  ['Objet : PO 4711', 'subject', 'PO 4711'],
  ['发件人：Ana', 'from', 'Ana'],
  ['Cc: Kofi', 'other', 'Kofi'],
  ['Von:', 'from', ''],
])('%j has a known label', (text, role, value) => {
  expect(readLabel(text)).toEqual({ role, value });
});

test('an unknown label is a label all the same', () => {
  expect(readLabel('Quantity: 500')).toEqual({ role: null, value: '500' });
});

test.each([
  'We can ship on Friday.',
  'Please note the following points carefully: one',
  'https://x.example.com',
  '',
])('%j has no label of a header', (text) => {
  expect(readLabel(text)?.role ?? null).toBeNull();
});
