import type { Diagnosis } from '../../../lib/domain/message/diagnosis.ts';
import { bodyReaderOf } from '../../../lib/webmail/body-reader.ts';
import { diagnose } from '../../../lib/webmail/diagnose.ts';
import { webmailOf } from '../../../lib/webmail/find-webmail.ts';
import { segmentBody } from '../../../lib/webmail/segmentation/segment-body.ts';
import type { MessageView, PageView, SegmentedBody, TextMap } from '../../../lib/webmail/webmail.ts';

/** A page as the adapter reads it, with elements replaced by what they hold. JSON only. */
export type PageReading = Omit<PageView, 'thread' | 'drafts'> & {
  readonly host: string;
  readonly thread:
    | (Omit<NonNullable<PageView['thread']>, 'element' | 'messages'> & {
        readonly messages: readonly MessageReading[];
      })
    | null;
  readonly drafts: readonly (Omit<PageView['drafts'][number], 'editor'> & { readonly ownText: string })[];
};
export type MessageReading = Omit<MessageView, 'element' | 'body'> & {
  readonly ownText: string | null;
  readonly segments: SegmentedBody['segments'];
};

/** What `in-page.ts` offers to a test inside the page. */
export type InPage = {
  /** Null when the address is no webmail. */
  readPage(href?: string): PageReading | null;
  /** Looks and reads the own text of every message and draft, as the content script does; answers how much it is. */
  readOwnTexts(): number;
  lookOnly(): void;
  /** The report on the structure of the page. */
  diagnosis(): Diagnosis;
  ownOnly(element: HTMLElement): { readonly own: number; readonly truncated: boolean };
  readBody(element: HTMLElement): Omit<SegmentedBody, 'own'> & { readonly ownText: string };
  /** Spans of own text that do not map back to their text nodes; empty when the map is exact. */
  mapErrors(element: HTMLElement): string[];
};

function readPage(href = location.href): PageReading | null {
  const webmail = webmailOf({ href, origin: self.origin });
  if (webmail === null) return null;
  const { thread, drafts, ...page } = webmail.look(document, new URL(href));
  const bodyReader = bodyReaderOf(webmail.host);
  return copyOf({
    ...page,
    host: webmail.host,
    thread: thread === null ? null : readThread(thread),
    drafts: drafts.map(({ editor, ...draft }) => ({ ...draft, ownText: bodyReader.readDraft(editor).text })),
  });
}

/** Without shared references: WebDriver BiDi hands over an object the first time only. */
const copyOf = (reading: PageReading): PageReading => JSON.parse(JSON.stringify(reading));

function readThread({ threadKey, subject, total, readable, messages }: NonNullable<PageView['thread']>) {
  return { threadKey, subject, total, readable, messages: messages.map(readMessage) };
}

function readMessage({ element: _element, body, ...message }: MessageView): MessageReading {
  const parts = body === null ? null : segmentBody(body);
  return { ...message, ownText: parts?.own.text ?? null, segments: parts?.segments ?? [] };
}

function lookHere() {
  const webmail = webmailOf({ href: location.href, origin: self.origin });
  if (webmail === null) throw new Error('no webmail at this address');
  return { host: webmail.host, view: webmail.look(document, new URL(location.href)) };
}

function readOwnTexts(): number {
  const { host, view } = lookHere();
  const bodyReader = bodyReaderOf(host);
  const bodies = (view.thread?.messages ?? []).flatMap(({ body }) => (body === null ? [] : [body]));
  const texts = [
    ...bodies.map((body) => bodyReader.segment(body).own),
    ...view.drafts.map(({ editor }) => bodyReader.readDraft(editor)),
  ];
  return texts.reduce((total, { text }) => total + text.length, 0);
}

function lookOnly(): void {
  lookHere();
}

function diagnosis(): Diagnosis {
  const webmail = webmailOf({ href: location.href, origin: self.origin });
  if (webmail === null) throw new Error('no webmail at this address');
  return diagnose(webmail, document, webmail.look(document, new URL(location.href)));
}

function ownOnly(element: HTMLElement) {
  const { own, truncated } = segmentBody(element);
  return { own: own.text.length, truncated };
}

function readBody(element: HTMLElement) {
  const { own, ...parts } = segmentBody(element);
  return { ...parts, ownText: own.text };
}

function mapErrors(element: HTMLElement): string[] {
  const { own } = segmentBody(element);
  return [...pieceErrors(own), ...gapErrors(own)];
}

function pieceErrors({ text, pieces }: TextMap): string[] {
  return pieces.flatMap(({ node, offset, start, length }) => {
    const inNode = node.data.slice(offset, offset + length).replace(/[^\S \ufeff]|\u1427/gu, ' ');
    const inText = text.slice(start, start + length);
    return inNode === inText
      ? []
      : [`${start}: ${JSON.stringify(inText)} is ${JSON.stringify(inNode)} in its node`];
  });
}

function gapErrors({ text, pieces }: TextMap): string[] {
  const errors: string[] = [];
  let end = 0;
  for (const piece of [...pieces, { start: text.length, length: 0 }]) {
    if (piece.start < end) errors.push(`${piece.start}: overlaps`);
    if (/[^\n]/u.test(text.slice(end, piece.start))) errors.push(`${end}: text outside of every piece`);
    end = piece.start + piece.length;
  }
  return errors;
}

Object.assign(window, {
  inPage: { readPage, readOwnTexts, lookOnly, diagnosis, ownOnly, readBody, mapErrors } satisfies InPage,
});
