import type { BodyLine } from './body-lines.ts';
import { contactStart } from './contact-block.ts';
import { DEVICE } from './device-lines.ts';
import { plain } from './line-facts.ts';

/** Two dashes alone on a line, as RFC 3676 has it. */
const SEPARATOR = /^(?:--|‐‐|––|__)$/u;
/** The long dash also parts sections, so less may follow. */
const LONG_DASH = /^—$/u;
const MAX_LINES_BELOW_LONG_DASH = 6;
/** Foxmail: the author's address below a drawn rule. */
const ADDRESS_ONLY = /^[^\s@]+@[^\s@]+$/u;
/** A signature below a separator is no longer than this. */
const MAX_SIGNATURE_LINES = 15;
/** A device line stands among so many last lines. */
const MAX_DEVICE_LINES = 4;
const MAX_DEVICE_LENGTH = 90;
const FULL_NAME = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]+$/u;
/**
 * Where the signature of own lines starts, or `lines.length`. Only what is sure: a separator line, the line a phone
 * adds, a block of contact data. A closing formula stays, it says something about the tone.
 */
export function signatureStart(lines: readonly BodyLine[]): number {
  for (let at = Math.max(0, lines.length - MAX_SIGNATURE_LINES - 1); at < lines.length; at += 1) {
    const text = plain(lines[at]);
    if (SEPARATOR.test(text)) return at;
    if (LONG_DASH.test(text) && at >= lines.length - MAX_LINES_BELOW_LONG_DASH - 1) return at;
    if (lines[at]?.isRuled === true && ADDRESS_ONLY.test(text) && at >= lines.length - MAX_DEVICE_LINES)
      return at;
    if (isDeviceLine(text) && at >= lines.length - MAX_DEVICE_LINES) return withNameAbove(lines, at);
  }
  return contactStart(lines);
}

const isDeviceLine = (text: string): boolean => text.length <= MAX_DEVICE_LENGTH && DEVICE.test(text);

/** "Ana Sample / via mobile": first and last name right above, unless they are the whole mail. */
const withNameAbove = (lines: readonly BodyLine[], at: number): number =>
  at > 1 && FULL_NAME.test(plain(lines[at - 1])) ? at - 1 : at;
