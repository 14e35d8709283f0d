import { setTimeout as wait } from 'node:timers/promises';
import { reply } from '../e2e/support/drafts.ts';
import { withGeneratedThread } from './support/generate-mailbox.ts';
import { standardThread } from './support/generate-thread.ts';
import type { Measure } from './support/measure.ts';
import { median } from './support/meter.ts';
import { BENCH_THREAD, type BenchThread, openBenchThread, unfold } from './support/open-bench-thread.ts';
import { traceOurTasks } from './support/trace-our-tasks.ts';

/** Keys and scroll steps are counted in batches, with the extension and without in turn. */
const BATCHES = 9;
const KEYS = 20;
const SCROLL_FRAMES = 60;
const IDLE_MS = 20_000;

type Pair = { readonly ours: BenchThread; readonly bare: BenchThread };

/** The extension itself in a thread of 100 messages, beside the same page without it: keys in a draft, scrolling, rest, memory. */
export async function benchMailPage(): Promise<Measure[]> {
  const mailbox = withGeneratedThread(BENCH_THREAD, standardThread);
  const ours = await openBenchThread(true, mailbox);
  const bare = await openBenchThread(false, mailbox);
  try {
    const before = { ours: await heapOf(ours), bare: await heapOf(bare) };
    await unfold(ours);
    await unfold(bare);
    const after = { ours: await heapOf(ours), bare: await heapOf(bare) };
    return [
      ...(await measureScroll({ ours, bare })),
      ...(await measureKeys({ ours, bare })),
      ...(await measureRest(ours)),
      {
        measure: 'memory of an open thread of 100 messages, over the bare page',
        ratio: (after.ours - before.ours - (after.bare - before.bare)) / 1e6,
        unit: 'MB',
      },
    ];
  } finally {
    await ours.close();
    await bare.close();
  }
}

async function heapOf({ clock: { session } }: BenchThread): Promise<number> {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

const nextFrame = ({ page }: BenchThread): Promise<void> =>
  page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    requestAnimationFrame(resolve);
    await promise;
  });

/** The median of CPU for a batch, with the extension over without. */
async function compare({ ours, bare }: Pair, act: (thread: BenchThread) => Promise<void>): Promise<number> {
  const batchMs = async (thread: BenchThread) => {
    const before = await thread.clock.cpuMs();
    await act(thread);
    return (await thread.clock.cpuMs()) - before;
  };
  const ms = { ours: [] as number[], bare: [] as number[] };
  await batchMs(ours);
  await batchMs(bare);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    ms.ours.push(await batchMs(ours));
    ms.bare.push(await batchMs(bare));
  }
  return median(ms.ours) / median(ms.bare);
}

async function measureScroll(pair: Pair): Promise<Measure[]> {
  const ratio = await compare(pair, ({ page }) => page.evaluate(scrollOn, SCROLL_FRAMES));
  return [{ measure: 'scroll step and frame, 100 messages annotated', ratio, unit: '× the bare page' }];
}

/** Scrolls the thread a little in each of so many frames, there and back. */
async function scrollOn(frames: number): Promise<void> {
  const scrollers: Element[] = [];
  for (let at = document.querySelector('.a3s'); at !== null; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight + 1) scrollers.push(at);
  for (let frame = 0; frame < frames; frame += 1) {
    for (const at of scrollers) at.scrollTop += frame < frames / 2 ? 40 : -40;
    const { promise, resolve } = Promise.withResolvers<number>();
    requestAnimationFrame(resolve);
    await promise;
  }
}

async function measureKeys(pair: Pair): Promise<Measure[]> {
  for (const thread of [pair.ours, pair.bare]) {
    await reply(thread.page, 'gmail');
    await thread.clock.untilQuiet();
  }
  const text = 'the order will ship ';
  const ratio = await compare(pair, async (thread) => {
    for (let key = 0; key < KEYS; key += 1) {
      const letter = text.charAt(key % text.length);
      await thread.page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await nextFrame(thread);
    }
  });
  return [{ measure: 'key and frame in a draft, 100 messages annotated', ratio, unit: '× the bare page' }];
}

async function measureRest({ clock }: BenchThread): Promise<Measure[]> {
  await clock.untilQuiet();
  const tasks = await traceOurTasks(clock.session, () => wait(IDLE_MS));
  return [
    { measure: `wake-ups of the extension in ${IDLE_MS / 1_000} s of rest`, ratio: tasks.length, unit: '' },
  ];
}
