import { headerText, readCorrespondent } from '../correspondent.ts';
import type { MessageView, ThreadView } from '../webmail.ts';
import { legacyId } from './ids.ts';

/** A message is a table whose first row is sender and, aligned right, date. No attribute but `align` marks it. 2016–2026. */
const MESSAGE_TABLE = 'table';
const SUBJECT = 'font b, b';
const DATE_CELL = 'td[align="right"]';

/** The page Gmail makes for printing: whole bodies and exact senders, but no ids. */
export function readPrint(document: Document, url: Pick<URL, 'search'>): ThreadView {
  const tables = [...document.querySelectorAll<HTMLTableElement>(MESSAGE_TABLE)].filter(isMessage);
  const messages = tables
    .filter((table) => !tables.some((other) => other !== table && other.contains(table)))
    .map(readMessage);
  return {
    element: document.body,
    threadKey: legacyId(new URLSearchParams(url.search).get('th')),
    subject: readSubject(document, tables[0]),
    messages,
    total: messages.length,
    readable: messages.filter(({ body }) => body !== null).length,
  };
}

const isMessage = (table: HTMLTableElement): boolean => {
  const first = table.rows[0];
  return (
    table.rows.length >= 3 &&
    first?.cells.length === 2 &&
    first.cells[1]?.matches(DATE_CELL) === true &&
    readCorrespondent(first.cells[0]?.textContent).address !== null
  );
};

function readMessage(table: HTMLTableElement): MessageView {
  const [first, second] = table.rows;
  const last = table.rows[table.rows.length - 1]?.cells[0];
  const sentText = headerText(first?.cells[1]?.textContent);
  const body = last?.querySelector<HTMLElement>('td') ?? last ?? null;
  return {
    element: table,
    state: 'expanded',
    messageKey: null,
    sender: readCorrespondent(first?.cells[0]?.textContent),
    recipients: second === undefined ? null : readRecipients(second),
    sentAtMs: null,
    sentText: sentText === '' ? null : sentText,
    body,
    truncated: false,
    strategies: { sender: 'print', body: 'print' },
  };
}

/** Lines such as `To: Name <address>, Name <address>`; the label is in the reader's language. */
function readRecipients(row: HTMLTableRowElement): MessageView['recipients'] {
  const people = [...row.querySelectorAll('div')].flatMap((line) =>
    headerText(line.textContent)
      .replace(/^[^:：<]{1,30}[:：]/u, '')
      .split(/,(?![^<]*>)/u)
      .map(readCorrespondent),
  );
  const known = people.filter(({ address }) => address !== null);
  return known.length === 0 ? null : known;
}

/** The first bold line after the first rule and before the first message. */
function readSubject(document: Document, first: Element | undefined): string | null {
  const rule = document.querySelector('hr');
  const follows = (from: Element, to: Element) =>
    (from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const headline = [...document.querySelectorAll(SUBJECT)].find(
    (bold) => (rule === null || follows(rule, bold)) && (first === undefined || follows(bold, first)),
  );
  return headerText(headline?.textContent) || null;
}
