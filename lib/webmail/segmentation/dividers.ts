import type { BodyLine } from './body-lines.ts';
import { readLabel } from './header-labels.ts';
import { plain } from './line-facts.ts';

/** What stands between two rows of dashes, or what introduces a forwarded mail, in the languages of mail clients. */
const ORIGINAL =
  /origin|ursprüng|alkuperäi|opprinnelig|oprindelig|původní|pôvodn|eredeti|orijinal|oryginaln|исходн|оригинал|первонач|αρχικό|原始|元の|原信|原邮件|원본|الأصلية|מקורית|gốc|asli|reply|antwort/iu;
const FORWARD =
  /forward|weitergeleitet|transf[eé]r|transmis|réexpédi|reenviad|encaminhad|inoltrat|doorgestuurd|doorgezonden|videresend|vidarebeford|przekaz|přeposl|preposl|továbbít|iletilen|пересыл|переслан|препрат|προωθ|转发|轉寄|转寄|転送|전달|välitetty|edelleenl|הועבר|معاد توجيه|إعادة توجيه|diteruskan|chuyển tiếp|redirecionad|redirigid/iu;
const DASHED = /^[-_=‐–—―─>\s]{2,}([^-_=*‐–—―─].{1,60}?)[-_=‐–—―─\s]{2,}:?$/u;
const INTRODUCTION = /^.{4,60}[:：]$/u;
const REPLY_ABOVE =
  /(?:reply|respond|response|type|write|answer)\b.{0,40}\babove\b.{0,20}\bline|antwort.{0,40}(?:über|oberhalb).{0,20}(?:linie|zeile)|répon.{0,30}au[- ]dessus.{0,20}ligne|(?:respond|escrib).{0,40}(?:encima|arriba).{0,20}línea|rispond.{0,40}sopra.{0,20}riga|antwoord.{0,30}boven.{0,20}(?:lijn|regel)|respond.{0,30}acima.{0,20}linha/iu;

/** What kind of mail a divider announces, or null when the line is none. */
export function readDivider(lines: readonly BodyLine[], at: number): 'quote' | 'forward' | null {
  const text = plain(lines[at]);
  const words = DASHED.exec(text)?.[1];
  if (words !== undefined) {
    if (FORWARD.test(words)) return 'forward';
    if (ORIGINAL.test(words) || isFollowedByHeader(lines, at)) return 'quote';
  }
  return INTRODUCTION.test(text) && FORWARD.test(text) && isFollowedByHeader(lines, at) ? 'forward' : null;
}

/** The line with which help desks ask for an answer above it. */
export const isReplyAbove = (text: string): boolean => REPLY_ABOVE.test(text) && text.length < 200;

const isFollowedByHeader = (lines: readonly BodyLine[], at: number): boolean =>
  [1, 2].some((step) => {
    const role = readLabel(plain(lines[at + step]))?.role ?? null;
    return role !== null && role !== 'other';
  });
