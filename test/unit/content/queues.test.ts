import { expect, test } from 'vitest';
import { createIdleQueue, createTurnQueue } from '../../../lib/content/queues.ts';

/** A window whose idle moments come when they are called for; each has room for so many pieces of work. */
function idleWindow(pieces: number) {
  const asked: IdleRequestCallback[] = [];
  const window = {
    requestIdleCallback: (work: IdleRequestCallback) => asked.push(work),
  } as unknown as Window;
  return {
    window,
    /** Goes through idle moments until none is asked for; answers with what was thrown. */
    idle: () => {
      const thrown: unknown[] = [];
      for (let work = asked.shift(); work !== undefined; work = asked.shift()) {
        let left = pieces;
        try {
          work({ didTimeout: false, timeRemaining: () => (--left > 0 ? 50 : 0) });
        } catch (error) {
          thrown.push(error);
        }
      }
      return thrown;
    },
  };
}

test.each([1, 5])('every piece is done once, %i in an idle moment', (pieces) => {
  const { window, idle } = idleWindow(pieces);
  const later = createIdleQueue(window, new AbortController().signal);
  const done: number[] = [];
  const works = [1, 2, 3].map((n) => () => void done.push(n));
  for (const work of [...works, ...works]) later(work);
  expect(idle()).toEqual([]);
  expect(done).toEqual([1, 2, 3]);
});

test('a message that can not be taken apart does not keep the others unread', () => {
  const { window, idle } = idleWindow(5);
  const later = createIdleQueue(window, new AbortController().signal);
  const done: string[] = [];
  later(() => {
    throw new Error('odd');
  });
  later(() => void done.push('next'));
  expect(idle()).toHaveLength(1);
  later(() => void done.push('new'));
  idle();
  expect(done).toEqual(['next', 'new']);
});

test('nothing is done once the signal has ended', () => {
  const { window, idle } = idleWindow(5);
  const end = new AbortController();
  const later = createIdleQueue(window, end.signal);
  const done: string[] = [];
  later(() => void done.push('late'));
  end.abort();
  idle();
  expect(done).toEqual([]);
});

test('slow work is done in turn', async () => {
  const inTurn = createTurnQueue();
  const done: string[] = [];
  await new Promise<void>((resolve) => {
    inTurn(async () => {
      await Promise.resolve();
      done.push('first');
    });
    inTurn(async () => void done.push('second'));
    inTurn(async () => resolve());
  });
  expect(done).toEqual(['first', 'second']);
});
