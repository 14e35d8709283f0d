import { WROTE } from './attribution-words.ts';
import type { BodyLine } from './body-lines.ts';
import { readLabel } from './header-labels.ts';
import { hasDay, isAngled, plain } from './line-facts.ts';

/** "Original", "forwarded" and "message", as they stand between two rows of dashes in the languages of mail clients. */
const ORIGINAL =
  /origin|ursprüng|ursprung|oorspronk|alkuperäi|opprinnelig|oprindelig|původní|pôvodn|eredeti|orijinal|özgün|oryginaln|orygina|исходн|оригинал|оригінал|первонач|вихідн|αρχικό|原始|元の|原信|原邮件|原郵件|원본|الأصلية|מקורית|gốc|asli|ต้นฉบับ|izvorn|izvirn|oriģin|algne|reply|antwort|réponse|respuesta/iu;
const FORWARD =
  /forward|weitergeleitet|transf[eé]r|transmis|réexpédi|reenviad|encaminhad|inoltrat|doorgestuurd|doorgezonden|videresend|vidarebeford|przekaz|přeposl|preposl|továbbít|iletilen|yönlendir|пересыл|переслан|препрат|προωθ|转发|轉寄|转寄|轉發|転送|전달|välitetty|edelleenl|הועבר|معاد توجيه|إعادة توجيه|diteruskan|chuyển tiếp|redirecionad|redirigid|ส่งต่อ/iu;
const MESSAGE =
  /mes+a[gj]|mail|nachricht|mensa[jg]e|bericht|meddel|besked|melding|viesti|wiadomo|zpráv|správ|üzenet|levél|сообщ|съобщ|повідом|письм|писмо|лист|порук|μήνυμ|[iİ]leti|メッセージ|メール|[邮郵]件|原信|메일|메시지|הודע|رسالة|الرسالة|thư|tin nhắn|pesan|ข้อความ|poruk|sporoč|ziņoj|laišk|sõnum|kiri/iu;
const DASHED = /^[-_=‐–—―─━═＝－>\s]{2,}([^-_=*‐–—―─━═].{1,80}?)[-_=‐–—―─━═＝－>\s]{2,}:?$/u;
const OPEN_DASHED = /^[-_=‐–—―─━═]{4,}\s?([^-_=*‐–—―─━═\s].{1,60})$/u;
const INTRODUCTION = /^.{4,60}[:：]$/u;
const STARRED = /^\*\s?[-_=].*[-_=]\s?\*$/u;
/** Tobit David. */
const PROCESSED = /^\[?original message processed by/iu;
/** A request of a help desk is no longer, and says "above" in one of these ways. */
const MAX_REQUEST = 160;
const ABOVE =
  /above|oberhalb|über|dessus|encima|arriba|sopra|boven|acima|ovan|over|oven|powyżej|nad t|выше|üzerine|yläpuolel|上|위/iu;
const REPLY_ABOVE =
  /(?:reply|respond|response|type|write|answer)\b.{0,40}\babove\b.{0,20}\bline|antwort.{0,40}(?:über|oberhalb).{0,20}(?:linie|zeile)|répon.{0,30}au[- ]dessus.{0,20}ligne|(?:respond|escrib|respuesta).{0,40}(?:encima|arriba).{0,20}línea|rispo.{0,40}sopra.{0,20}(?:riga|linea)|antwoord.{0,30}boven.{0,20}(?:lijn|regel)|resp.{0,40}acima.{0,20}linha|svar.{0,30}(?:ovanför|over|ovenfor).{0,20}(?:rad|linj|linie)|odpowied.{0,40}powyżej.{0,20}lini|odpověd.{0,30}nad t.{0,20}řád|ответ.{0,40}выше.{0,20}(?:лини|черт|строк)|satırın üzerine|vastau.{0,30}yläpuolel|(?:此|这|這|该)(?:行|线|線).{0,6}(?:上方|之上)|この行(?:より|の)上|이 (?:줄|선) 위/iu;

/** What kind of mail a divider announces, or null when the line is none. */
export function readDivider(lines: readonly BodyLine[], at: number): 'quote' | 'forward' | null {
  const text = withoutStars(plain(lines[at]));
  const dashed = DASHED.exec(text)?.[1] ?? OPEN_DASHED.exec(text)?.[1];
  if (dashed !== undefined) return kindOfDashed(lines, at, dashed.trim());
  if (PROCESSED.test(text)) return 'quote';
  const isIntroduction = INTRODUCTION.test(text) && FORWARD.test(text);
  return isIntroduction && (isFollowedByHeader(lines, at) || isAngled(plain(lines[at + 1])))
    ? 'forward'
    : null;
}

/** "*----- Original Message -----*", as bold text becomes plain. */
const withoutStars = (text: string): string => (STARRED.test(text) ? text.slice(1, -1) : text);

/** "--- Original parts ---" is a heading: the words must name a message, or a header must follow. */
function kindOfDashed(lines: readonly BodyLine[], at: number, words: string): 'quote' | 'forward' | null {
  const isHeaded = isFollowedByHeader(lines, at);
  const isMessage = isHeaded || MESSAGE.test(words);
  if (FORWARD.test(words) && (isMessage || hasDay(words))) return 'forward';
  if (isHeaded || (ORIGINAL.test(words) && isMessage) || /^original$/iu.test(words)) return 'quote';
  // Sony: "---- Ana wrote ----".
  return WROTE.test(words) && !hasDay(words) && plain(lines[at]).startsWith('---') ? 'quote' : null;
}

/** The line with which help desks ask for an answer above it. */
export const isReplyAbove = (text: string): boolean =>
  text.length < MAX_REQUEST && ABOVE.test(text) && REPLY_ABOVE.test(text);

const isFollowedByHeader = (lines: readonly BodyLine[], at: number): boolean =>
  [1, 2].some((step) => {
    const role = readLabel(plain(lines[at + step]))?.role ?? null;
    return role !== null && role !== 'other';
  });
