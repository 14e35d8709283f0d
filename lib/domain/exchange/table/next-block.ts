/** A block is parsed in one go, so that reading can be interrupted between two of them; most have no quote at all. */
const BLOCK_CHARS = 65_536;
const BLOCK_LINES = 200;
/** No table has more columns; a row that has is no row. */
const MAX_COLUMNS = 2_000;

const QUOTE = 0x22;
const NEWLINE = 0x0a;

/** Where the next block of whole rows ends: at a line end that lies in no quotes. */
export function nextBlock(text: string, from: number, hasQuotes: boolean): number {
  let lines = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE && hasQuotes) at = closingQuote(text, at);
    if (code !== NEWLINE) continue;
    lines += 1;
    if (at - from >= BLOCK_CHARS || lines >= BLOCK_LINES) return at + 1;
  }
  return text.length;
}

function closingQuote(text: string, opening: number): number {
  const closing = text.indexOf('"', opening + 1);
  return closing < 0 ? text.length : closing;
}

/** Whether some line has more columns than any table: taking it apart would cost seconds for nothing. */
export function hasAbsurdLine(text: string, delimiter: string): boolean {
  const sign = delimiter.charCodeAt(0);
  let columns = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) columns = 0;
    else if (code === sign) columns += 1;
    if (columns > MAX_COLUMNS) return true;
  }
  return false;
}
