/**
 * Says which stretches of a text belong to an address, a link, a file name, a path or an identifier: words in them are
 * names, not terms. Ask in text order; each run of characters is looked at once.
 */
export function createNameCheck(text: string): (start: number, end: number) => boolean {
  let chunkEnd = -1;
  let isName = false;
  const isIdentifier = createIdentifierCheck(text);
  return (start, end) => {
    if (isPlainWords(text, start, end)) return false;
    if (start >= chunkEnd) {
      const from = chunkStart(text, start, Math.max(0, chunkEnd));
      chunkEnd = chunkEndAfter(text, start, text.length);
      isName = isNameChunk(text.slice(from, chunkEnd));
    }
    if (end <= chunkEnd && isName) return true;
    const found = text.slice(start, end);
    return (
      isNameChunkAt(text, end, chunkEnd) ||
      isIdentifier(start, end) ||
      isCamelCase(found) ||
      isCutOff(found, text.slice(end, end + 2))
    );
  };
}

/** Small letters and spaces, between spaces or before punctuation with a space behind it: most terms stand like that, and none is a name. */
function isPlainWords(text: string, start: number, end: number): boolean {
  if (start > 0 && !isBlank(text.charCodeAt(start - 1))) return false;
  // The first letter may be a capital.
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && (code < 0x61 || code > 0x7a)) return false;
  }
  if (end === text.length || isBlank(text.charCodeAt(end))) return isLetter(text.charCodeAt(start));
  const isClosed = CLOSING.has(text.charCodeAt(end));
  const isLast = end + 1 === text.length || isBlank(text.charCodeAt(end + 1));
  return isClosed && isLast && isLetter(text.charCodeAt(start));
}

const CLOSING: ReadonlySet<number> = new Set('.,;:!?)'.split('').map((sign) => sign.charCodeAt(0)));
const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** The last word of a term may stand in another run than its first: "the order invoice@…". */
function isNameChunkAt(text: string, end: number, chunkEnd: number): boolean {
  if (end <= chunkEnd || end - chunkEnd > MAX_RUN) return false;
  const from = chunkStart(text, end, chunkEnd);
  return isNameChunk(text.slice(from, chunkEndAfter(text, end, Math.min(text.length, end + MAX_RUN))));
}

/** No file or host name is longer. */
const MAX_RUN = 80;

const isChunkEdge = (code: number): boolean =>
  code <= 0x20 || code > 0x7e || code === 0x22 || code === 0x3c || code === 0x3e;

function chunkStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && !isChunkEdge(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function chunkEndAfter(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isChunkEdge(text.charCodeAt(at))) at += 1;
  return at;
}

const extensions =
  'pdf|docx?|xls[xmb]?|csv|pptx?|txt|rtf|zip|png|jpe?g|gif|tiff?|eml|msg|dwg|dxf|ste?p|igs|html?|xml|json|ya?ml|tbx|ics|exe';
const fileName = new RegExp(`\\w\\.(?:${extensions})$`, 'i');
const hostName =
  /[\w-]\.(?:com|net|org|edu|gov|io|info|biz|example|test|eu|de|fr|uk|cn|jp|it|es|nl|pl)(?:[/:?#]|$)/;

function isNameChunk(chunk: string): boolean {
  if (!/[./@\\_?&]/.test(chunk)) return false;
  if (chunk.includes('://') || chunk.includes('@') || chunk.includes('\\') || chunk.includes('www.'))
    return true;
  if (/[A-Za-z0-9]_[A-Za-z0-9]/.test(chunk) || /[?&][\w%.-]{1,80}=/.test(chunk)) return true;
  if (/^[~.]{0,2}\/[^/]+\//.test(chunk)) return true;
  const bare = withoutClosing(chunk);
  return fileName.test(bare.slice(-MAX_RUN)) || hostName.test(bare.slice(0, MAX_RUN));
}

function withoutClosing(chunk: string): string {
  let end = chunk.length;
  while (end > 0 && '.,;:!?)]}\'"'.includes(chunk.charAt(end - 1))) end -= 1;
  return chunk.slice(0, end);
}

/**
 * `PO-4711-LOT`: letters and digits glued by hyphens, in capitals or with three digits and more. A compound such as
 * "30-day" is language. Asked in text order, like the check it is part of.
 */
function createIdentifierCheck(text: string): (start: number, end: number) => boolean {
  let runEnd = -1;
  let runStart = 0;
  let isIdentifier = false;
  return (start, end) => {
    if (start >= runEnd) {
      runStart = glueStart(text, start, Math.max(0, runEnd));
      runEnd = glueEnd(text, start);
      const run = text.slice(runStart, runEnd);
      const digits = run.match(/\d/g)?.length ?? 0;
      isIdentifier = digits > 2 || (digits > 0 && !/[a-z]/.test(run));
    }
    if (end > runEnd) return false;
    return isIdentifier && (runStart < start || end < runEnd);
  };
}

function glueStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && isGlued(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function glueEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isGlued(text.charCodeAt(at))) at += 1;
  return at;
}

/** ASCII letter, digit or hyphen. */
const isGlued = (code: number): boolean =>
  code === 0x2d || (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);

/** `P.O.` in `P.O.D.`: the acronym goes on. */
const isCutOff = (found: string, rest: string): boolean =>
  /\p{L}\.\p{L}/u.test(found) && /^\.?\p{L}/u.test(rest) && !(found.endsWith('.') && rest.startsWith('.'));

const isCamelCase = (found: string): boolean => /\p{Ll}\p{Lu}/u.test(found);
