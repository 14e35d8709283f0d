import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countRefusal, refusedCalls } from '../../../lib/background/refusals.ts';

beforeEach(() => fakeBrowser.reset());

test('refused calls are counted by reason', async () => {
  await countRefusal({ kind: 'not-allowed' });
  await countRefusal({ kind: 'not-allowed' });
  await countRefusal({ kind: 'malformed' });
  expect(await refusedCalls()).toEqual({ 'not-allowed': 2, malformed: 1 });
});

test('nothing refused is an empty count', async () => {
  expect(await refusedCalls()).toEqual({});
});
