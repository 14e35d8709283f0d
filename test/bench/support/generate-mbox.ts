import { words } from './words.ts';

const DAY_MS = 86_400_000;
const FIRST_MS = Date.UTC(2021, 0, 4, 9);

/** What a sample mailbox is made of. */
export type MboxShape = {
  readonly messages: number;
  /** Words of each own text. */
  readonly words: number;
  /** Bytes of an attachment that each mail carries. */
  readonly attachmentBytes: number;
};

/** One mail of a sample mailbox as it stands in an mbox file: a followed sender's two times of three, else ours, with a quote. */
export function generateMail(
  index: number,
  { words: count, attachmentBytes }: Omit<MboxShape, 'messages'>,
): string {
  const isOurs = index % 3 === 2;
  const [from, to] = isOurs
    ? ['Ana Sample <ana@buyer.example.com>', 'li@harbour-castings.example.com']
    : ['Li Wen <li@harbour-castings.example.com>', 'ana@buyer.example.com'];
  const own = Array.from({ length: Math.ceil(count / 12) }, (_, line) => sentence(index * 31 + line)).join(
    '\n',
  );
  const attachment =
    attachmentBytes === 0
      ? ''
      : `--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${'QUJD\n'.repeat(attachmentBytes / 4)}`;
  return [
    `From ${index}@xxx Mon Jan 01 00:00:00 +0000 2024`,
    `Message-ID: <m${index}@harbour-castings.example.com>`,
    ...(index % 3 === 0 ? [] : [`References: <m${index - (index % 3)}@harbour-castings.example.com>`]),
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${new Date(FIRST_MS + index * DAY_MS).toUTCString()}`,
    'Subject: Order 7 (sample)',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    own,
    '',
    'On Mon, 1 Jun 2026 at 10:00, Ana Sample <ana@buyer.example.com> wrote:',
    '> quoted words of an earlier mail that do not count',
    '',
    `${attachment}--b--`,
    '',
    '',
  ].join('\n');
}

function sentence(seed: number): string {
  const pick = (step: number) => words[(seed * 7 + step * 13) % words.length] ?? 'lot';
  const plain = `We looked at the ${pick(1)} and the ${pick(2)} of the ${pick(3)} lot on the ${pick(4)} line.`;
  return seed % 5 === 0 ? `Could you please send the ${pick(1)} for lot ${seed} by Friday, thanks?` : plain;
}
