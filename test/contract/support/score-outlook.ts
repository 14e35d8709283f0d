import { collapsed, equals, type FieldScore, passes } from './field-score.ts';
import type { MessageReading, PageReading } from './in-page.ts';
import { objects, string, strings, type Truth } from './truth.ts';

const KINDS: Readonly<Record<string, string>> = {
  conversation: 'thread',
  item: 'thread',
  'deeplink-read': 'thread',
  compose: 'compose',
  'deeplink-compose': 'compose',
  empty: 'other',
};

/** Every field that an Outlook page is known to hold: of the simulator, or of a capture. */
export const scoreOutlook = (truth: Truth, reading: PageReading | null): FieldScore[] =>
  ('view' in truth ? simulated(truth, reading) : captured(truth, reading)).filter((score) => score !== null);

function simulated(truth: Truth, reading: PageReading | null): (FieldScore | null)[] {
  const thread = reading?.thread ?? null;
  const messages = objects(truth['messages']);
  const compose = truth['compose'] as Truth | null; // an object or null in these files
  const account = truth['account'] as Truth | null; // the same
  const draft = reading?.drafts[0];
  return [
    equals('kind', KINDS[string(truth['view']) ?? ''], reading?.kind),
    equals('account', account?.['addr'], reading?.account ?? null),
    equals('subject', truth['subject'], thread?.subject ?? null),
    equals('threadKey', truth['conversationId'], thread?.threadKey ?? null),
    equals('messages', truth['open'] === true ? messages.length : null, thread?.total ?? null),
    equals('drafts', compose === null ? 0 : 1, reading?.drafts.length ?? 0),
    equals('drafts[0].ownText', compose?.['text'], draft?.ownText ?? null),
    ...messages.flatMap((message, at) => scoreMessage(`messages[${at}]`, message, thread?.messages[at])),
  ];
}

function scoreMessage(at: string, truth: Truth, got: MessageReading | undefined): (FieldScore | null)[] {
  const state = string(truth['state']);
  const recipients = [...(strings(truth['to']) ?? []), ...(strings(truth['cc']) ?? [])];
  return [
    equals(`${at}.state`, state === 'draft-card' ? 'collapsed' : state, got?.state ?? null),
    equals(`${at}.sender.name`, truth['from'], got?.sender.name ?? null),
    equals(
      `${at}.sender.address`,
      state === 'expanded' ? truth['fromAddressInDom'] : null,
      got?.sender.address ?? null,
    ),
    equals(
      `${at}.recipients`,
      recipients.length === 0 ? null : recipients,
      got?.recipients?.map(({ name }) => name) ?? null,
    ),
    equals(`${at}.sentText`, truth['dateText'], got?.sentText ?? null),
    scoreTime(`${at}.sentAtMs`, truth, got?.sentAtMs ?? null),
    scoreOwnText(`${at}.ownText`, truth, got?.ownText ?? null),
  ];
}

/** A date that could be read in two ways need not be read; one that is read must be right. */
function scoreTime(field: string, truth: Truth, got: number | null): FieldScore | null {
  const isPlain = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/u.test(string(truth['dateText']) ?? '');
  return got === null && !isPlain ? null : equals(field, Date.parse(string(truth['sent']) ?? ''), got);
}

function scoreOwnText(field: string, truth: Truth, got: string | null): FieldScore | null {
  const reply = string(truth['reply']);
  if (reply === null) return null;
  const whole = `${reply} ${string(truth['signature']) ?? ''}`;
  const text = collapsed(got ?? '');
  return passes(field, reply, got, text === collapsed(reply) || text === collapsed(whole));
}

function captured(truth: Truth, reading: PageReading | null): (FieldScore | null)[] {
  const thread = reading?.thread ?? null;
  const isOpen = (strings(truth['container']) ?? []).length > 0;
  return [
    equals('kind', isOpen ? 'thread' : 'other', reading?.kind),
    equals('subject', truth['subject'], thread?.subject ?? null),
    equals('threadKey', truth['conversation_id'], thread?.threadKey ?? null),
    equals('messages', truth['messages'], thread?.total ?? null),
    equals('drafts', truth['compose'] === null ? 0 : 1, reading?.drafts.length ?? 0),
    ...capturedMessage(truth, thread?.messages[0]),
  ];
}

/** A capture shows one message, whose fields stand beside those of the page. */
function capturedMessage(truth: Truth, got: MessageReading | undefined): (FieldScore | null)[] {
  const isExpanded = (strings(truth['body_ids']) ?? []).length > 0;
  return [
    equals('messages[0].state', isExpanded ? 'expanded' : null, got?.state ?? null),
    equals('messages[0].sender.name', truth['sender'], got?.sender.name ?? null),
    equals('messages[0].sender.address', truth['sender_address'], got?.sender.address ?? null),
    equals('messages[0].messageKey', strings(truth['message_id_suffix'])?.[0], got?.messageKey ?? null),
    equals('messages[0].sentText', truth['date_text'], got?.sentText ?? null),
  ];
}
