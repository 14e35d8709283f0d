import { expect, test } from 'vitest';
import { readMail, sendersIn } from '../../../lib/history/read-mail.ts';
import { textOfHtml } from '../../../lib/history/text-of-html.ts';

const raw = (text: string, envelope = '') => ({ envelope, bytes: new TextEncoder().encode(text) });
const head = [
  'Message-ID: <m2@harbour-castings.example.com>',
  'References: <m0@buyer.example.com> <m1@harbour-castings.example.com>',
  'From: =?utf-8?q?Li_W=C3=A9n?= <LI@harbour-castings.example.com>',
  'To: ana@buyer.example.com, Bo <bo@buyer.example.com>',
  'Date: Mon, 1 Jun 2026 10:00:00 +0800',
];
const mail = (body: string, ...more: readonly string[]) => raw([...head, ...more, '', body].join('\n'));

test('a mail says who, to whom, when, and its place in its thread', async () => {
  expect(await readMail(mail('Hello Ana.'))).toMatchObject({
    host: 'file',
    messageKey: 'm2@harbour-castings.example.com',
    threadKey: 'm0@buyer.example.com',
    from: 'li@harbour-castings.example.com',
    to: ['ana@buyer.example.com', 'bo@buyer.example.com'],
    sentAtMs: Date.UTC(2026, 5, 1, 2),
    position: 2,
    ownText: 'Hello Ana.',
    isAutomatic: false,
  });
});

test('quotes and signature are left out, and broken lines are put together', async () => {
  const body = [
    'Hello Ana, the second lot of the castings leaves us on Friday and',
    'arrives a week later.',
    '',
    'Best regards',
    '-- ',
    'Li Wen, Harbour Castings (sample)',
    '',
    'On Sun, 31 May 2026 at 10:00, Ana <ana@buyer.example.com> wrote:',
    '> When does it leave?',
  ].join('\n');
  expect((await readMail(mail(body)))?.ownText).toBe(
    'Hello Ana, the second lot of the castings leaves us on Friday and arrives a week later.\nBest regards',
  );
});

test('Gmail’s export has the ids that the page has', async () => {
  const found = await readMail({
    ...mail('Hello.', 'X-GM-THRID: 1795000000000000001'),
    envelope: 'From 1795000000000000002@xxx Mon Jun 01 02:00:00 +0000 2026',
  });
  expect(found).toMatchObject({
    host: 'gmail',
    messageKey: 1_795_000_000_000_000_002n.toString(16),
    threadKey: 1_795_000_000_000_000_001n.toString(16),
  });
});

test.each([
  ['a draft', mail('Hello.', 'X-Gmail-Labels: Drafts,Opened')],
  ['spam', mail('Hello.', 'X-Gmail-Labels: Spam')],
  ['a mail without a date', raw('From: li@harbour-castings.example.com\nMessage-ID: <a@b>\n\nHello.')],
  [
    'a mail without an id',
    raw('From: li@harbour-castings.example.com\nDate: Mon, 1 Jun 2026 10:00:00 +0800\n\nHi'),
  ],
  ['something else', raw('%PDF-1.7 binary')],
])('%s is no sent mail', async (_, message) => {
  expect(await readMail(message)).toBeNull();
});

test('an answer that a machine wrote is known by its header', async () => {
  expect((await readMail(mail('I am away.', 'Auto-Submitted: auto-replied')))?.isAutomatic).toBe(true);
});

test('the sender is found without taking the mail apart', () => {
  expect(sendersIn(mail('From: somebody@elsewhere.example.com'))).toEqual([
    'li@harbour-castings.example.com',
  ]);
  expect(sendersIn(raw('From:\n Li <li@harbour-castings.example.com>\n\nHello.'))).toHaveLength(1);
  expect(sendersIn(raw('Subject: none\n\nFrom: li@harbour-castings.example.com'))).toEqual([]);
});

test('a mail of HTML only is read as its words', () => {
  expect(
    textOfHtml(
      '<head><style>p{}</style></head><p>Hello&nbsp;Ana &amp; Bo,</p><div>lot&#32;7<br>left.</div><blockquote>old</blockquote>',
    )
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual(['Hello Ana & Bo,', 'lot 7', 'left.', '']);
});

test('the cells of a table stay apart', () => {
  expect(textOfHtml('<tr><th>Order</th><td>4500123</td><td>12 pcs</td></tr>').trim()).toBe(
    'Order 4500123 12 pcs',
  );
});

/** A mail of several parts, each a type and a body. */
const parted = (kind: string, ...parts: readonly (readonly [type: string, body: string])[]) =>
  mail(
    [...parts.map(([type, body]) => `--b\nContent-Type: ${type}\n\n${body}\n`), '--b--'].join('\n'),
    `Content-Type: multipart/${kind}; boundary=b`,
  );

test('a mail whose plain part is blank is read from its HTML', async () => {
  const read = await readMail(parted('alternative', ['text/plain', ' '], ['text/html', '<p>Hello Ana.</p>']));
  expect(read?.ownText).toBe('Hello Ana.');
});

test('what HTML quotes is no own text, also where a footer of plain text comes with it', async () => {
  const html = '<p>It leaves on Friday.</p><blockquote><p>When does it leave?</p></blockquote>';
  const read = await readMail(parted('mixed', ['text/html', html], ['text/plain', 'Scanned for viruses.']));
  expect(read?.ownText).toBe('It leaves on Friday.');
});

test('a plain part that shows what is quoted is read rather than its HTML', async () => {
  const plain = 'It leaves\non Friday.\n\nAna <ana@buyer.example.com> wrote:\n> When does it leave?';
  const html = '<p>It leaves</p><blockquote>When does it leave?</blockquote>';
  const read = await readMail(parted('alternative', ['text/plain', plain], ['text/html', html]));
  expect(read?.ownText).toBe('It leaves\non Friday.');
});

test.each([
  ['Sent,Drafts', null],
  ['=?UTF-8?Q?Drafts,Ge=C3=B6ffnet?=', null],
  ['=?UTF-8?Q?Entw=C3=BCrfe,Ge=C3=B6ffnet?=', null],
  ['Brouillons,Ouvert', null],
  ['Inbox,"Concept contracts"', 'Hello Ana.'],
  ['Inbox,"Spam"', null],
  ['Inbox,Draft contracts,Opened', 'Hello Ana.'],
])('with the labels %s a mail is read as %j', async (labels, ownText) => {
  const read = await readMail(mail('Hello Ana.', `X-Gmail-Labels: ${labels}`));
  expect(read?.ownText ?? null).toBe(ownText);
});

test.each(['<style ', '<!-- ', '<br ', '<', '<head><title>', '&#'])(
  'HTML that repeats %j without end takes no longer than its length',
  (piece) => {
    const from = performance.now();
    textOfHtml(piece.repeat(400_000 / piece.length));
    expect(performance.now() - from).toBeLessThan(2_000);
  },
);

test('what is not shown has no words, nor what stands behind it where it has no end', () => {
  expect(textOfHtml('<p>One<style>p{}</style> two<!-- three --> four<script>five').trim()).toBe(
    'One two four',
  );
});
