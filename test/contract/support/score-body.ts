import type { SegmentedBody } from '../../../lib/webmail/webmail.ts';
import { collapsed } from './field-score.ts';
import type { SavedBody } from './saved-bodies.ts';

/** Whether the visible reply was found exactly; reply with what stands below it counts as well. */
export function isExact(saved: SavedBody, segments: SegmentedBody['segments']): boolean {
  const canonical = (text: string) =>
    saved.ignoresSpace ? collapsed(text).replace(/ /gu, '') : collapsed(text);
  const textOf = (kinds: readonly string[]) =>
    canonical(
      segments
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('\n'),
    );
  const expected = [canonical(saved.reply), canonical(`${saved.reply}\n${saved.signature}`)];
  const found = [textOf(['own']), textOf(['own', 'signature']), textOf(['own', 'signature', 'footer'])];
  return found.some((text) => expected.includes(text));
}
