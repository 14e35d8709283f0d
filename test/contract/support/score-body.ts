import type { SegmentedBody } from '../../../lib/webmail/webmail.ts';
import { collapsed } from './field-score.ts';
import type { SavedBody } from './saved-bodies.ts';

/** Whether the visible reply was found exactly; reply and signature together count as well. */
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
  return expected.includes(textOf(['own'])) || expected.includes(textOf(['own', 'signature']));
}
