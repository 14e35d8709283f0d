import { expect, test } from 'vitest';
import {
  agreeOn,
  meaningFromForm,
  meaningToForm,
  newTerm,
  reopen,
  withSource,
} from '../../../../lib/domain/glossary/edit-term.ts';
import { EMPTY_THRESHOLD, isDivergence, Term } from '../../../../lib/domain/glossary/term.ts';
import { TermId } from '../../../../lib/domain/ids.ts';
import { buildTerm, NOON_MS } from '../../builders.ts';
import { buildThread } from '../../messaging/build-requests.ts';

const agreed = { text: 'received at our warehouse', threshold: null };

test('agreeing on a divergence is dated and keeps what each side had meant', () => {
  const settled = agreeOn(buildTerm(), agreed, NOON_MS);
  expect(settled).toMatchObject({ agreed, agreedAtMs: NOON_MS, status: 'agreed' });
  expect(settled.theirs?.text).toBe('handed to the carrier');
  expect(isDivergence(settled)).toBe(false);
});

test('a reopened term is a divergence again', () => {
  const open = reopen(agreeOn(buildTerm(), agreed, NOON_MS));
  expect(open.status).toBe('disputed');
  expect(isDivergence(open)).toBe(true);
});

test('a reopened term with one meaning only is proposed', () => {
  expect(reopen(buildTerm({ theirs: null })).status).toBe('proposed');
});

test('a new term is accepted by the glossary', () => {
  const term = newTerm({
    id: TermId.parse('x'),
    label: 'lead time',
    lang: 'en',
    scope: null,
    nowMs: NOON_MS,
  });
  expect(Term.parse(term)).toEqual(term);
});

test('a form without words is no meaning', () => {
  expect(meaningFromForm({ ...meaningToForm(null), event: 'gate scan' })).toBeNull();
});

test('a meaning survives the way through a form', () => {
  const meaning = {
    text: 'received',
    threshold: { ...EMPTY_THRESHOLD, event: 'gate scan', value: 2.5, unit: 'days', measuredBy: 'the dock' },
  };
  expect(meaningFromForm(meaningToForm(meaning))).toEqual(meaning);
  expect(meaningFromForm(meaningToForm(agreed))).toEqual(agreed);
});

test.each([
  ['2,5', 2.5],
  [' -3 ', -3],
  ['two', null],
  ['', null],
])('"%s" as a value is %s', (value, read) => {
  const meaning = meaningFromForm({ ...meaningToForm(null), text: 'late', unit: 'days', value });
  expect(meaning?.threshold?.value).toBe(read);
});

test('a sign-off stands beside the places where the term was seen, once', () => {
  const seen = { role: 'seen', thread: buildThread(), messageKey: 'm1', quote: 'shipped' } as const;
  const settled = agreeOn(withSource(buildTerm(), seen), agreed, NOON_MS, seen);
  expect(settled.sources.map(({ role }) => role)).toEqual(['seen', 'sign-off']);
  expect(agreeOn(settled, agreed, NOON_MS, seen).sources).toHaveLength(2);
});
