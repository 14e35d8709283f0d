import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { oncePerLife } from '../../../lib/background/once-per-life.ts';

beforeEach(() => fakeBrowser.reset());

test('work that was done is not done again when the worker wakes', async () => {
  const done: string[] = [];
  for (const wake of ['first', 'second']) await oncePerLife('texts', async () => void done.push(wake));
  expect(done).toEqual(['first']);
});

test('work that failed, or that the worker did not live to finish, is done when it wakes again', async () => {
  const done: string[] = [];
  const failing = oncePerLife('texts', () => Promise.reject(new Error('The worker was stopped.')));
  await expect(failing).rejects.toThrow();
  await oncePerLife('texts', async () => void done.push('second'));
  expect(done).toEqual(['second']);
});
