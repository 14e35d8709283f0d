import type { Correspondent, Host } from '../domain/message/message.ts';

/**
 * Text as the page shows it, with the way back to its nodes.
 *
 * A newline in `text` stands for one or more block edges or `<br>`; any white space of the source (also no-break spaces) is
 * one space, runs collapsed; zero-width characters stay. Piece `i` says that
 * `text[start, start + length)` is `node.data[offset, offset + length)`; characters outside every piece are block edges.
 * Pieces are in order and do not overlap.
 */
export type TextMap = {
  readonly text: string;
  readonly pieces: readonly {
    readonly node: Text;
    readonly offset: number;
    readonly start: number;
    readonly length: number;
  }[];
};

/** What part of a body a stretch is. Only `own` is ever judged; `between` are answers written between quotes. */
export type SegmentKind = 'own' | 'between' | 'quote' | 'forward' | 'signature' | 'footer';

/**
 * A body taken apart. Nothing is lost: the segments cover all visible text, in document order. They are read from the page
 * when they are asked for, `own` at once.
 */
export type SegmentedBody = {
  readonly own: TextMap;
  readonly segments: readonly { readonly kind: SegmentKind; readonly text: string }[];
  /** The host or our own limits cut the text. */
  readonly truncated: boolean;
};

/** A field the page should hold and does not, with the selectors that were tried. Never any text of the page. */
export type SelectorMiss = { readonly what: string; readonly selectors: readonly string[] };

/**
 * What fills the page. `other` is nothing of ours (list, settings, calendar); a draft in a dialog may lie over any kind,
 * `compose` is a page that holds nothing else.
 */
export type PageKind = 'thread' | 'compose' | 'print' | 'other';

/** One message as the page shows it. Everything unknown is null, never a guess. */
export type MessageView = {
  /** The element that holds this message. The page may reuse it for another one: read again before applying a late result. */
  readonly element: Element;
  readonly state: 'expanded' | 'collapsed' | 'draft';
  /** Stable id, or null while the host has none or only a temporary one. */
  readonly messageKey: string | null;
  readonly sender: Correspondent;
  /** Null when the page does not show them. */
  readonly recipients: readonly Correspondent[] | null;
  readonly sentAtMs: number | null;
  /** The date as the page prints it; for display only. */
  readonly sentText: string | null;
  /** The element of the mail body, or null when it is not in the page. */
  readonly body: HTMLElement | null;
  readonly truncated: boolean;
  /** Which strategy gave each field, for the health report. */
  readonly strategies: Readonly<Record<string, string>>;
};

/** The conversation in front. */
export type ThreadView = {
  readonly element: Element;
  readonly threadKey: string | null;
  readonly subject: string | null;
  readonly messages: readonly MessageView[];
  /** Messages of the thread, and those among them whose text is in the page: "7 of 24 read". */
  readonly total: number;
  readonly readable: number;
};

/** A compose box. */
export type DraftView = {
  /** The editable element. */
  readonly editor: HTMLElement;
  readonly surface: 'inline' | 'dialog' | 'fullscreen' | 'window';
  readonly kind: 'new' | 'reply' | 'forward' | 'unknown';
  /** The thread it answers, or null. */
  readonly threadKey: string | null;
  /** The message it answers, or null. */
  readonly replyTo: string | null;
  readonly subject: string | null;
  readonly recipients: readonly Correspondent[];
};

/** Everything an adapter found in one look at a document. */
export type PageView = {
  readonly kind: PageKind;
  /** Address of the mailbox, or null. */
  readonly account: string | null;
  readonly thread: ThreadView | null;
  readonly drafts: readonly DraftView[];
  readonly misses: readonly SelectorMiss[];
};

/**
 * The whole of what we know about one webmail. An adapter only reads: it never writes, styles or decides.
 * Every function is idempotent and may be called after each change of the page.
 */
export type Webmail = {
  readonly host: Host;
  /** What it looks for in a page, by our own names. */
  readonly selectors: Readonly<Record<string, string>>;
  /** Whether a page at this path of its host is mail, not its calendar. */
  matches(url: Pick<URL, 'pathname'>): boolean;
  /** What the document shows now. Cheap enough to call after each batch of changes; reads no body text. */
  look(document: Document, url: Pick<URL, 'href' | 'pathname' | 'search' | 'hash'>): PageView;
};

/** Reads the texts that a look found. Apart from {@link Webmail}, because most pages are looked at and never read. */
export type BodyReader = {
  /** Takes a message body apart. Linear time, non-destructive. */
  segment(body: HTMLElement): SegmentedBody;
  /** What the user wrote in an editor: without signature and quoted history. */
  readDraft(editor: HTMLElement): TextMap;
};
