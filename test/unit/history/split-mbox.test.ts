import { expect, test } from 'vitest';
import { messagesOf } from '../../../lib/history/read-file.ts';
import { MAX_MESSAGE_BYTES, mboxSplitter, type RawMessage } from '../../../lib/history/split-mbox.ts';
import { generateMail } from '../../bench/support/generate-mbox.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = ({ bytes }: RawMessage) => new TextDecoder().decode(bytes);

/** Splits a text given in parts of this many bytes. */
function split(text: string, size = 7): string[] {
  const splitter = mboxSplitter();
  const bytes = bytesOf(text);
  const found: RawMessage[] = [];
  for (let at = 0; at < bytes.length; at += size) found.push(...splitter.push(bytes.subarray(at, at + size)));
  return [...found, ...splitter.end()].map(textOf);
}

const two = 'From a@x Mon\nSubject: 1\n\nFirst.\n\nFrom b@x Mon\nSubject: 2\n\nSecond.\n';

test.each([1, 3, 7, 64, 10_000])('messages are the same in parts of %i bytes', (size) => {
  expect(split(two, size)).toEqual(['Subject: 1\n\nFirst.\n\n', 'Subject: 2\n\nSecond.\n']);
  expect(split(two.replaceAll('\n', '\r\n'), size)).toHaveLength(2);
});

test('"From" in the middle of a text begins no message', () => {
  expect(split('From a@x Mon\nSubject: 1\n\nHello\nFrom Monday on we ship.\n')).toHaveLength(1);
});

test.each(['From our side, all is ready.', 'From Monday on we ship daily.'])(
  'a paragraph that begins "%s" begins no message',
  (line) => {
    expect(split(`From a@x Mon\nSubject: 1\n\nHello.\n\n${line}\nBye.\n`)).toHaveLength(1);
  },
);

test.each([
  'From MAILER-DAEMON Fri Jul  8 12:08:34 2011',
  'From - Tue Jun 02 09:00:00 2026',
  'From ???@??? Mon',
  'From -',
])('a message begins at "%s"', (line) => {
  expect(split(`${line}\nSubject: 1\n\nHello.\n\n${line}\nSubject: 2\n\nBye.\n`)).toHaveLength(2);
});

test.each([1, 7, 10_000])('a line that was written as ">From" is as it was, in parts of %i bytes', (size) => {
  const body = 'Prices:\n>From May on 3.10\n>>From Li\n> From here\n>Fromage\n';
  expect(split(`From a@x Mon\n\n${body}`, size)).toEqual([
    '\nPrices:\nFrom May on 3.10\n>From Li\n> From here\n>Fromage\n',
  ]);
});

test('the separator line says which message it is', () => {
  const splitter = mboxSplitter();
  const [first] = [...splitter.push(bytesOf(two))];
  expect(first?.envelope).toBe('From a@x Mon');
});

test('a line without an end is taken in parts and ends nowhere', () => {
  const splitter = mboxSplitter();
  const part = bytesOf('x'.repeat(100_000));
  expect([...splitter.push(bytesOf('From a@x Mon\n\n'))]).toEqual([]);
  for (let turn = 0; turn < 20; turn += 1) expect([...splitter.push(part)]).toEqual([]);
  expect(splitter.heldBytes).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
});

/** A file of generated mails that is never whole in memory: each slice is made when it is asked for. */
function generatedFile(messages: number) {
  const whole = bytesOf(generateMail(1, { words: 60, attachmentBytes: 600_000 }));
  const slices = { made: 0 };
  const file = {
    size: whole.length * messages,
    slice: (from: number, to: number) => ({
      arrayBuffer: () => {
        slices.made += 1;
        const part = new Uint8Array(to - from);
        for (let at = 0; at < part.length; ) {
          const place = (from + at) % whole.length;
          const piece = whole.subarray(place, place + part.length - at);
          part.set(piece, at);
          at += piece.length;
        }
        return Promise.resolve(part.buffer);
      },
    }),
  };
  return { file, slices, whole };
}

test('of a file of 100 MB no more than one message is held', async () => {
  const { file, slices } = generatedFile(140);
  expect(file.size).toBeGreaterThan(100_000_000);
  const splitter = mboxSplitter();
  let messages = 0;
  let most = 0;
  for (let at = 0; at < file.size; at += 1_048_576) {
    const part = await file.slice(at, Math.min(file.size, at + 1_048_576)).arrayBuffer();
    for (const { bytes } of splitter.push(new Uint8Array(part))) {
      messages += 1;
      most = Math.max(most, splitter.heldBytes + bytes.length);
    }
    most = Math.max(most, splitter.heldBytes);
  }
  messages += [...splitter.end()].length;
  expect(messages).toBe(140);
  // The message that goes out, the pieces it was put together from, and a line.
  expect(most).toBeLessThanOrEqual(2 * MAX_MESSAGE_BYTES + 65_536);
  expect(slices.made).toBeGreaterThan(90);
});

test('a file is read slice by slice, no further than it is asked for', async () => {
  const { file, slices } = generatedFile(140);
  const messages = messagesOf(file, () => {}, new AbortController().signal);
  await messages.next();
  expect(slices.made).toBeLessThan(5);
  await messages.return(undefined);
});

test('a message without end is no longer read once the work is to end', async () => {
  const stop = new AbortController();
  const part = `From a@x Mon\n${'word '.repeat(60_000)}`;
  const slices: number[] = [];
  const endless = {
    size: 1e9,
    slice(from: number) {
      slices.push(from);
      return new Blob([from === 0 ? part : 'word '.repeat(50_000)]);
    },
  };
  const found = [];
  const onRead = () => {
    if (slices.length > 4) stop.abort();
  };
  for await (const message of messagesOf(endless, onRead, stop.signal)) found.push(message);
  expect(found).toEqual([]);
  expect(slices.length).toBeLessThan(7);
});

test('a mailbox that begins with a mark of its encoding is one', async () => {
  const { signal } = new AbortController();
  let found = 0;
  for await (const _ of messagesOf(new Blob([`\uFEFF${two}`]), () => {}, signal)) found += 1;
  expect(found).toBe(2);
});

test('a single mail needs no separator', async () => {
  const found = [];
  const { signal } = new AbortController();
  for await (const message of messagesOf(new Blob(['Subject: 1\n\nHello.']), () => {}, signal))
    found.push(textOf(message));
  expect(found).toEqual(['Subject: 1\n\nHello.']);
});
