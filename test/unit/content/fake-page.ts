import type { Ask } from '../../../lib/content/ask.ts';
import { createListeners } from '../../../lib/content/listeners.ts';
import type { Page } from '../../../lib/content/page.ts';
import type { Standing } from '../../../lib/content/senders.ts';
import type { Address } from '../../../lib/domain/message/address.ts';
import type { Span } from '../../../lib/domain/message/span.ts';
import type { Mark } from '../../../lib/highlight/mark.ts';
import type { Call, Replies } from '../../../lib/messaging/protocol.ts';
import type { DraftView, MessageView, PageView, TextMap, ThreadView } from '../../../lib/webmail/webmail.ts';

export const LI = 'li@harbour-castings.example.com' as Address;
export const ANA = 'ana@buyer.example.com' as Address;
export const STRANGER = 'somebody@else.example.com' as Address;

/** Frames and idle moments that pass when the test says so. */
export type Clock = { readonly window: Window & typeof globalThis; tick(): Promise<void> };

export function buildClock(): Clock {
  let frames: (() => void)[] = [];
  let idle: ((moment: IdleDeadline) => void)[] = [];
  const window = Object.create(globalThis, {
    requestAnimationFrame: { value: (work: () => void) => frames.push(work) },
    requestIdleCallback: { value: (work: (moment: IdleDeadline) => void) => idle.push(work) },
  }) as Window & typeof globalThis; // everything else is the test's own window
  return {
    window,
    async tick() {
      const nowFrames = frames;
      frames = [];
      for (const work of nowFrames) work();
      const nowIdle = idle;
      idle = [];
      for (const work of nowIdle) work({ didTimeout: false, timeRemaining: () => 10 });
      // Answers are promises: let what hangs on them happen.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
  };
}

/** A call that was made. */
export type Made = { readonly call: Call; readonly request: unknown };

/** A background with ready answers; a call without one fails. */
export function buildAsk(answers: { readonly [C in Call]?: Replies[C] }): { ask: Ask; made: Made[] } {
  const made: Made[] = [];
  const ask = (async (call: Call, request: unknown) => {
    made.push({ call, request });
    const value = answers[call];
    return value === undefined ? { ok: false, error: { kind: 'failed' } } : { ok: true, value };
  }) as Ask; // answers are keyed by call
  return { ask, made };
}

/** The same background, which answers only when it is let. */
export function holdBack(answers: { readonly [C in Call]?: Replies[C] }): {
  ask: Ask;
  made: Made[];
  answer: () => void;
} {
  const { ask, made } = buildAsk(answers);
  const { promise, resolve } = Promise.withResolvers<void>();
  const late = (async (call: Call, request: never) => {
    const reply = await ask(call, request);
    await promise;
    return reply;
  }) as Ask; // passes the answer on
  return { ask: late, made, answer: resolve };
}

/** The text of an element as a map of its own text nodes. */
export function mapOf(element: HTMLElement): TextMap {
  const pieces: TextMap['pieces'][number][] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    pieces.push({ node, offset: 0, start: text.length, length: node.data.length });
    text += node.data;
  }
  return { text, pieces };
}

export type FakePage = Page & {
  /** Spans painted last, by unit. */
  readonly painted: Map<Element, readonly Span[]>;
  /** Counts on the markers, by unit. */
  readonly counts: Map<Element, number>;
  readonly standings: Map<Address, Standing>;
  looks: number;
};

export function buildPage(
  clock: Clock,
  ask: Ask,
  signal: AbortSignal = new AbortController().signal,
): FakePage {
  const painted = new Map<Element, readonly Span[]>();
  const counts = new Map<Element, number>();
  const standings = new Map<Address, Standing>([
    [LI, 'followed'],
    [ANA, 'ours'],
    [STRANGER, 'other'],
  ]);
  const marksOf = (unit: Element): Mark[] =>
    (painted.get(unit) ?? []).map((span) => ({
      unit,
      span,
      nodes: [],
      range: span as unknown as StaticRange,
    })); // only compared
  return {
    document,
    window: clock.window,
    hasCard: true,
    webmail: {
      host: 'gmail',
      selectors: {},
      matches: () => true,
      look: () => buildView(),
    },
    bodies: {
      segment: (body) => ({ own: mapOf(body), segments: [], truncated: false }),
      readDraft: mapOf,
    },
    ask,
    senders: {
      standingOf: (address) => (address === null ? 'other' : (standings.get(address) ?? 'unknown')),
      learn: () => {},
      refresh: () => {},
    },
    listeners: createListeners(signal),
    painter: {
      paint: (unit, _pieces, spans) => void painted.set(unit, spans),
      forget: (unit) => void painted.delete(unit),
      hitTest: () => null,
      marksOf,
      rectsOf: () => [],
      setActive: () => {},
    },
    markers: {
      show: (unit, count) => void counts.set(unit, count),
      remove: (unit) => void counts.delete(unit),
      place: () => {},
    },
    units: new Map(),
    lookAgain() {
      this.looks += 1;
    },
    signal,
    painted,
    counts,
    standings,
    looks: 0,
  };
}

export const bodyOf = (text: string): HTMLElement => {
  const body = document.createElement('div');
  body.textContent = text;
  document.body.append(body);
  return body;
};

export const buildMessage = (given: Partial<MessageView> & { readonly body: HTMLElement }): MessageView => ({
  element: given.body,
  state: 'expanded',
  messageKey: 'm1',
  sender: { name: 'Li Wen', address: LI },
  recipients: null,
  sentAtMs: null,
  sentText: null,
  truncated: false,
  strategies: {},
  ...given,
});

export const buildThread = (
  messages: readonly MessageView[],
  given: Partial<ThreadView> = {},
): ThreadView => ({
  element: document.body,
  threadKey: 't1',
  subject: 'PO 4711',
  messages,
  total: messages.length,
  readable: messages.length,
  ...given,
});

export const buildView = (given: Partial<PageView> = {}): PageView => ({
  kind: given.thread ? 'thread' : 'other',
  account: ANA,
  thread: null,
  drafts: [],
  misses: [],
  ...given,
});

export const buildDraft = (editor: HTMLElement, given: Partial<DraftView> = {}): DraftView => ({
  editor,
  surface: 'dialog',
  kind: 'new',
  threadKey: null,
  replyTo: null,
  subject: null,
  recipients: [{ name: 'Li Wen', address: LI }],
  ...given,
});

export const untouched = () => false;
