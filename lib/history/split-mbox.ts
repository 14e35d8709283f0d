/** More of one message is not kept: its text stands before its attachments. */
export const MAX_MESSAGE_BYTES = 256 * 1024;
/** A longer line is no separator and is taken in parts. */
const MAX_LINE_BYTES = 64 * 1024;
const NEWLINE = 10;
const RETURN = 13;
const ESCAPE = 62;
const FROM = new TextEncoder().encode('From ');
/** An address or a time tells a separator from a paragraph that begins with the word. */
const SEPARATOR = /^From (?:\S*@|-$|.*\d:\d\d)/u;
const NOTHING = new Uint8Array(0);

/** One message as it stands in a file; `envelope` is what its separator line says, empty where there is none. */
export type RawMessage = { readonly envelope: string; readonly bytes: Uint8Array };

/** Cuts a mailbox into messages while it is read. Holds one message at most, and of that the beginning. */
export type MboxSplitter = {
  /** The messages that end in this part of the file, one after the other. */
  push(part: Uint8Array): Generator<RawMessage>;
  /** The last message, once the file has ended. */
  end(): Generator<RawMessage>;
  /** Bytes that are held between two calls. */
  readonly heldBytes: number;
};

/**
 * A splitter for mailboxes of RFC 4155 and its relatives: a message begins at a line "From …" at the start of the file or
 * below an empty line. Lines that were written as ">From …" to tell them from such a line are as they were again.
 */
export function mboxSplitter(): MboxSplitter {
  let carry: Uint8Array = NOTHING;
  let message = collect('');
  let isAfterBlank = true;
  let isInLine = false;

  function* take(data: Uint8Array): Generator<RawMessage> {
    let from = 0;
    let line = 0;
    for (let end = data.indexOf(NEWLINE); end !== -1; end = data.indexOf(NEWLINE, line)) {
      if (isAfterBlank && isSeparator(data, line, end)) {
        message.add(data.subarray(from, line));
        if (!message.isEmpty) yield message.read();
        message = collect(textOf(data.subarray(line, end)));
        from = end + 1;
      }
      isAfterBlank = !isInLine && isBlank(data, line, end);
      isInLine = false;
      line = end + 1;
    }
    message.add(data.subarray(from, line));
    carry = data.slice(line);
  }

  return {
    *push(part) {
      yield* take(carry.length === 0 ? part : joined(carry, part));
      if (carry.length <= MAX_LINE_BYTES) return;
      message.add(carry);
      carry = NOTHING;
      isInLine = true;
      isAfterBlank = false;
    },
    *end() {
      message.add(carry);
      carry = NOTHING;
      if (!message.isEmpty) yield message.read();
    },
    get heldBytes() {
      return carry.length + message.size;
    },
  };
}

const isSeparator = (data: Uint8Array, line: number, end: number): boolean =>
  saysFrom(data, line) && SEPARATOR.test(textOf(data.subarray(line, end)));

const saysFrom = (data: Uint8Array, at: number): boolean =>
  FROM.every((byte, offset) => data[at + offset] === byte);

const isBlank = (data: Uint8Array, line: number, end: number): boolean =>
  end === line || (end === line + 1 && data[line] === RETURN);

const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes).trim();

/** Copies what is added, up to {@link MAX_MESSAGE_BYTES}, so that the part of the file it stood in can go. */
function collect(envelope: string) {
  const parts: Uint8Array[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    get isEmpty() {
      return size === 0;
    },
    add(bytes: Uint8Array) {
      const kept = bytes.slice(0, MAX_MESSAGE_BYTES - size);
      if (kept.length === 0) return;
      parts.push(kept);
      size += kept.length;
    },
    read: (): RawMessage => ({ envelope, bytes: unescaped(joined(...parts)) }),
  };
}

function unescaped(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(ESCAPE); at !== -1; at = bytes.indexOf(ESCAPE, at + 1)) {
    if (bytes[at - 1] !== NEWLINE || !isEscape(bytes, at)) continue;
    parts.push(bytes.subarray(from, at));
    from = at + 1;
  }
  return from === 0 ? bytes : joined(...parts, bytes.subarray(from));
}

function isEscape(bytes: Uint8Array, line: number): boolean {
  let at = line;
  while (bytes[at] === ESCAPE) at += 1;
  return saysFrom(bytes, at);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
