/** Bodies made to make a reader hang, crash or lie. */
export const hostileBodies: readonly {
  readonly name: string;
  readonly html: string;
  readonly isTruncated: boolean;
}[] = [
  { name: '10 000 nested blocks', html: `${'<div>'.repeat(10_000)}deep`, isTruncated: false },
  { name: '10 000 nested blockquotes', html: `${'<blockquote>'.repeat(10_000)}deep`, isTruncated: false },
  {
    name: '5 000 nested quotes',
    html: '<div class="gmail_quote"><blockquote>x</blockquote>'.repeat(5_000),
    isTruncated: true,
  },
  {
    name: '10 000 nested signatures',
    html: `${'<b class="gmail_signature">'.repeat(10_000)}x`,
    isTruncated: false,
  },
  { name: '5 MB in one paragraph', html: `<p>${'word '.repeat(1_000_000)}</p>`, isTruncated: true },
  { name: '30 000 paragraphs', html: '<p>On Mon, Jan 5, 2026 hello</p>'.repeat(30_000), isTruncated: true },
  { name: '30 000 labels', html: '<p>From: x</p>'.repeat(30_000), isTruncated: true },
  { name: '60 000 angle brackets', html: '&gt; x<br>y<br>'.repeat(60_000), isTruncated: true },
  {
    name: '20 000 dates',
    html: '<p>On Mon, Jan 5, 2026 at 3:04 PM</p>'.repeat(20_000),
    isTruncated: true,
  },
  { name: '20 000 bold labels', html: '<p><b>Abc:</b> x</p>'.repeat(20_000), isTruncated: true },
  {
    name: '1 000 empty quotes',
    html: `<blockquote type="cite">${'<i> </i>'.repeat(50)}</blockquote>`.repeat(1_000),
    isTruncated: true,
  },
  {
    name: '30 000 cells',
    html: `<table>${`<tr>${'<td>4.10</td>'.repeat(10)}</tr>`.repeat(3_000)}</table>`,
    isTruncated: true,
  },
  { name: 'one line of dashes', html: `<p>${'-'.repeat(300_000)}</p>`, isTruncated: false },
  { name: 'one word', html: `<p>${'a'.repeat(300_000)}:</p>`, isTruncated: false },
  {
    name: 'endless class names',
    html: `<div class="${'quote_1'.repeat(50_000)}">x</div>`.repeat(20),
    isTruncated: false,
  },
  {
    name: 'bidirectional overrides',
    html: `<p>${'\u202e\u2066x\u2069'.repeat(50_000)}</p>`,
    isTruncated: false,
  },
];
