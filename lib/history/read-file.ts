import { MAX_MESSAGE_BYTES, mboxSplitter, type RawMessage } from './split-mbox.ts';

/** So much of a file is read at a time. */
const PART_BYTES = 1024 * 1024;

/** The part of a `File` that is read: slices of it, one after the other. */
export type SlicedFile = Pick<Blob, 'size'> & {
  slice(from: number, to: number): Pick<Blob, 'arrayBuffer'>;
};

/**
 * The messages of one file, a mailbox or a single mail, and how far it was read, until `signal` ends it. Never holds more
 * than a part and a message.
 */
export async function* messagesOf(
  file: SlicedFile,
  onRead: (bytes: number) => void,
  signal: AbortSignal,
): AsyncGenerator<RawMessage> {
  if (!(await isMailbox(file))) {
    const bytes = await bytesOf(file, 0, Math.min(file.size, MAX_MESSAGE_BYTES));
    onRead(file.size);
    yield { envelope: '', bytes };
    return;
  }
  const splitter = mboxSplitter();
  for (let at = 0; at < file.size; at += PART_BYTES) {
    const end = Math.min(file.size, at + PART_BYTES);
    yield* splitter.push(await bytesOf(file, at, end));
    onRead(end - at);
    if (signal.aborted) return;
  }
  yield* splitter.end();
}

const bytesOf = async (file: SlicedFile, from: number, to: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());

async function isMailbox(file: SlicedFile): Promise<boolean> {
  // The decoder leaves out a mark of the encoding at the beginning.
  const head = new TextDecoder().decode(await bytesOf(file, 0, 64));
  return /^\s*From \S/u.test(head);
}
