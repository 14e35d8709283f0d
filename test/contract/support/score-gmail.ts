import { collapsed, equals, type FieldScore, passes } from './field-score.ts';
import type { MessageReading, PageReading } from './in-page.ts';
import { number, objects, string, strings, type Truth } from './truth.ts';

const KINDS: Readonly<Record<string, string>> = {
  list: 'other',
  thread: 'thread',
  print: 'print',
  compose: 'compose',
};

/** Every field that a Gmail page is known to hold. */
export function scoreGmail(truth: Truth, reading: PageReading | null): FieldScore[] {
  const messages = objects(truth['messages']);
  const composes = objects(truth['composes']);
  const isOpen = truth['page_kind'] !== 'list';
  const thread = reading?.thread ?? null;
  return [
    equals('kind', KINDS[string(truth['page_kind']) ?? ''], reading?.kind),
    equals('subject', truth['subject'], thread?.subject ?? null),
    equals(
      'threadKey',
      truth['legacy_thread_id'] ?? hexOf(truth['thread_perm_id']),
      thread?.threadKey ?? null,
    ),
    equals('messages', isOpen ? truth['message_count'] : null, thread?.total ?? null),
    equals('drafts', composes.length, reading?.drafts.length ?? 0),
    ...messages.flatMap((message, at) => scoreMessage(`messages[${at}]`, message, thread?.messages[at])),
    ...composes.flatMap((compose, at) => scoreDraft(`drafts[${at}]`, compose, reading?.drafts[at])),
  ].filter((score) => score !== null);
}

function scoreMessage(at: string, truth: Truth, got: MessageReading | undefined): (FieldScore | null)[] {
  const state = string(truth['state']);
  return [
    equals(`${at}.state`, state === 'super-collapsed' ? 'collapsed' : state, got?.state ?? null),
    ...scorePeople(at, truth, got),
    ...scoreIdentity(at, truth, got),
    equals(`${at}.sentText`, truth['date_title'] ?? truth['date_text'], got?.sentText ?? null),
    scoreOwnText(`${at}.ownText`, truth, got?.ownText ?? null),
  ];
}

function scorePeople(at: string, truth: Truth, got: MessageReading | undefined): (FieldScore | null)[] {
  const recipients = strings(truth['recipients_visible']) ?? strings(truth['recipients']);
  return [
    equals(`${at}.sender.name`, truth['sender_name'], got?.sender.name ?? null),
    equals(`${at}.sender.address`, truth['sender_email'], got?.sender.address ?? null),
    equals(`${at}.recipients`, recipients, got?.recipients?.map(({ address }) => address) ?? null),
  ];
}

/** The time comes with the id; a message that was never rendered has neither. */
function scoreIdentity(at: string, truth: Truth, got: MessageReading | undefined): (FieldScore | null)[] {
  const id = string(truth['legacy_message_id']) ?? string(truth['id_from_body_class']);
  return [
    equals(`${at}.messageKey`, id, got?.messageKey ?? null),
    equals(`${at}.sentAtMs`, id === null ? null : number(truth['epoch_ms_from_id']), got?.sentAtMs ?? null),
  ];
}

function scoreOwnText(field: string, truth: Truth, got: string | null): FieldScore | null {
  const contains = strings(truth['own_text_contains']) ?? [];
  const excludes = strings(truth['own_text_excludes']) ?? [];
  if (truth['own_text'] != null) return equals(field, truth['own_text'], got);
  if (contains.length + excludes.length === 0) return null;
  const text = collapsed(got ?? '');
  const isRight =
    contains.every((part) => text.includes(collapsed(part))) &&
    !excludes.some((part) => text.includes(collapsed(part)));
  return passes(field, { contains, excludes }, got, isRight);
}

function scoreDraft(
  at: string,
  truth: Truth,
  got: PageReading['drafts'][number] | undefined,
): (FieldScore | null)[] {
  const recipients = ['to', 'cc', 'bcc'].flatMap((kind) => strings(truth[kind]) ?? []);
  return [
    equals(`${at}.surface`, truth['surface'], got?.surface ?? null),
    equals(`${at}.kind`, truth['kind'], got?.kind ?? null),
    equals(`${at}.threadKey`, hexOf(truth['thread']), got?.threadKey ?? null),
    equals(`${at}.replyTo`, hexOf(truth['reply_to']), got?.replyTo ?? null),
    equals(`${at}.subject`, truth['subject'], got?.subject ?? null),
    equals(`${at}.recipients`, recipients, got?.recipients.map(({ address }) => address) ?? null),
    equals(`${at}.ownText`, truth['own_text'], got?.ownText ?? null),
  ];
}

/** The legacy id inside `#thread-f:<decimal>`; temporary ids (`-a:r…`) have none. */
function hexOf(id: unknown): string | null {
  const digits = /-f:(\d+)$/u.exec(string(id) ?? '')?.[1];
  return digits === undefined ? null : BigInt(digits).toString(16);
}
