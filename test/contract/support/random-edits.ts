import { createHash } from 'node:crypto';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { seededRandom } from '../../bench/support/seeded-random.ts';

/** One thing a writer does: text typed key by key, a key pressed, or words composed by an input method. */
export type Edit =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'press'; readonly keys: string }
  | { readonly kind: 'compose'; readonly steps: readonly string[]; readonly keeps: boolean };

const phrases = 'lead time |order |on hold |We ship |today, |the parts |PO 4711 |is late. |delivery '.split(
  '|',
);
const moves = 'ArrowLeft ArrowRight ArrowUp ArrowDown Home End Control+ArrowLeft Control+ArrowRight'.split(
  ' ',
);
const selections =
  'Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+Home Control+Shift+ArrowLeft Control+a'.split(' ');
const compositions: readonly (readonly string[])[] = [
  ['j', 'ji', '交', '交期'],
  ['k', 'ko', 'こ', '降り'],
  ['ㄴ', '나', '납', '납기'],
  ['´', 'é'],
];

/** How often each thing is done, of 100. */
const kinds: readonly (readonly [number, (pick: Pick) => Edit])[] = [
  [34, (pick) => ({ kind: 'type', text: pick(phrases) })],
  [10, (pick) => ({ kind: 'press', keys: pick(moves) })],
  [10, (pick) => ({ kind: 'press', keys: pick(selections) })],
  [12, (pick) => ({ kind: 'press', keys: pick(['Backspace', 'Delete', 'Control+Backspace']) })],
  [5, () => ({ kind: 'press', keys: 'Enter' })],
  [4, (pick) => ({ kind: 'press', keys: pick(['Control+b', 'Control+i']) })],
  [8, (pick) => ({ kind: 'press', keys: pick(['Control+c', 'Control+x', 'Control+v', 'Control+v']) })],
  [11, (pick) => ({ kind: 'press', keys: pick(['Control+z', 'Control+z', 'Control+Shift+z']) })],
  [6, (pick) => ({ kind: 'compose', steps: pick(compositions), keeps: pick([true, true, false]) })],
];

type Pick = <T>(list: readonly T[]) => T;

/** Edits of a writer who does everything in no order. The same seed gives the same edits. */
export function randomEdits(count: number, seed: number): readonly Edit[] {
  const random = seededRandom(seed);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] as (typeof list)[number]; // inside the list
  return Array.from({ length: count }, () => {
    let at = random() * 100;
    const kind = kinds.find(([share]) => {
      at -= share;
      return at < 0;
    });
    return (kind ?? kinds[0])?.[1](pick) ?? { kind: 'press', keys: 'End' };
  });
}

/**
 * Does the edits in an editor that has the focus. Answers one SHA-256 for each: of the draft to the byte, where caret
 * and selection are, and every input event on the way. Between two edits a frame passes, in which an extension may draw.
 */
export async function playEdits(page: Page, editor: Locator, edits: readonly Edit[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await editor.evaluate(recordInput);
  const hashes: string[] = [];
  for (const edit of edits) {
    await (edit.kind === 'compose' ? compose(session, edit) : write(page, edit));
    hashes.push(
      createHash('sha256')
        .update(await editor.evaluate(stateAfterFrame))
        .digest('hex'),
    );
  }
  await session.detach();
  return hashes;
}

const write = ({ keyboard }: Page, edit: Exclude<Edit, { kind: 'compose' }>): Promise<void> =>
  edit.kind === 'type' ? keyboard.type(edit.text) : keyboard.press(edit.keys);

async function compose(session: CDPSession, { steps, keeps }: Extract<Edit, { kind: 'compose' }>) {
  const show = (text: string) =>
    session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  for (const step of steps) await show(step);
  await (keeps ? session.send('Input.insertText', { text: steps.at(-1) ?? '' }) : show(''));
}

/** How many of the steps differ, and the first that does. */
export function compareSteps(
  bare: readonly string[],
  drawn: readonly string[],
): { readonly differing: number; readonly first: number | null } {
  const differing = bare.flatMap((hash, step) => (hash === drawn[step] ? [] : [step]));
  return { differing: differing.length, first: differing[0] ?? null };
}

type Recorded = { inputEvents?: string[] };

function recordInput(editor: HTMLElement | SVGElement): void {
  const events: string[] = [];
  (globalThis as Recorded).inputEvents = events;
  for (const type of ['beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend'])
    editor.addEventListener(type, (event) => {
      const what = event instanceof InputEvent ? event.inputType : '';
      events.push(`${type} ${what} ${(event as InputEvent).data}`); // composition events have data too
    });
}

async function stateAfterFrame(editor: HTMLElement | SVGElement): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<number>();
  requestAnimationFrame(resolve);
  await promise;
  const pathOf = (node: Node | null): string => {
    if (node === null || node === editor || node.parentNode === null) return '';
    return `${pathOf(node.parentNode)}/${[...node.parentNode.childNodes].indexOf(node as ChildNode)}`;
  };
  const selection = document.getSelection();
  const ends = [
    [selection?.anchorNode, selection?.anchorOffset],
    [selection?.focusNode, selection?.focusOffset],
  ] as const;
  const recorded = globalThis as Recorded;
  const events = recorded.inputEvents?.splice(0) ?? [];
  return JSON.stringify([
    editor.innerHTML,
    ends.map(([node, offset]) => `${pathOf(node ?? null)}:${offset}`),
    events,
  ]);
}
