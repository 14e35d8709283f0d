import type { CDPSession } from '@playwright/test';

/** A piece of work that the browser began in a script of the extension. */
export type OurTask = { readonly name: string; readonly cpuMs: number };

type TraceEvent = {
  readonly name: string;
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
};

/** What the scripts of the extension do on the main thread of a page while `work` goes on. */
export async function traceOurTasks(session: CDPSession, work: () => Promise<void>): Promise<OurTask[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }) => {
    events.push(...(value as readonly TraceEvent[])); // as the trace event format has it
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events.flatMap(({ name, tdur, dur, args }) =>
    name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension://') === true
      ? [{ name: args.data.functionName ?? '', cpuMs: (tdur ?? dur ?? 0) / 1_000 }]
      : [],
  );
}

/** The longest of them. */
export const longestMs = (tasks: readonly OurTask[]): number =>
  tasks.reduce((longest, { cpuMs }) => Math.max(longest, cpuMs), 0);
