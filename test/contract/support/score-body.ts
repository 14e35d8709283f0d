import type { SegmentedBody } from '../../../lib/webmail/webmail.ts';
import { collapsed } from './field-score.ts';
import type { SavedBody } from './saved-bodies.ts';

/** Converters of HTML write the address of a link behind its words; the mail does not show it. */
const withoutLinks = (text: string): string => text.replace(/\s*\(https?:[^()\s]*\)/gu, '');

/** Whether the visible reply was found exactly; reply with what stands below it counts as well, but not where the signature is the question. */
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
  if (saved.set.endsWith('signature')) return textOf(['own']) === canonical(saved.reply);
  const whole = `${saved.reply}\n${saved.signature}`;
  const expected = [saved.reply, withoutLinks(saved.reply), whole].map(canonical);
  const found = [textOf(['own']), textOf(['own', 'signature']), textOf(['own', 'signature', 'footer'])];
  return found.some((text) => expected.includes(text));
}
