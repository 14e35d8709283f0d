import PostalMime, { decodeWords, type Email, type Address as MailAddress } from 'postal-mime';
import { type Address, readAddress } from '../domain/message/address.ts';
import { idFromPermanent } from '../webmail/gmail/ids.ts';
import { ownOfText } from '../webmail/segmentation/own-of-text.ts';
import type { RawMessage } from './split-mbox.ts';
import { textOfHtml } from './text-of-html.ts';

/** One mail of a file, taken apart. Held while it is read, then dropped. */
export type FileMail = {
  /** The webmail's own id of message and thread where the file tells it (Gmail Takeout), so that the page finds them again. */
  readonly host: 'gmail' | 'file';
  readonly messageKey: string;
  readonly threadKey: string;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly sentAtMs: number;
  /** How many messages its header says came before. */
  readonly position: number;
  readonly ownText: string;
  /** A machine wrote it, as its header says. */
  readonly isAutomatic: boolean;
};

/** Ids longer than this are cut. */
const MAX_ID = 900;
/**
 * Labels of Gmail's own for what was not sent, or not to us; a label of the user's may hold the same words. An export has
 * them in the language of the mailbox: English, German, French, Spanish, Italian, Dutch, Portuguese.
 */
const UNSENT =
  /(?:^|,)\s*"?(?:drafts?|spam|trash|bin|entwürfe|papierkorb|brouillons?|corbeille|borrador(?:es)?|papelera|bozz[ae]|cestino|concept(?:en)?|prullenbak|rascunhos?|lixeira)"?\s*(?:,|$)/iu;
const QUOTE = /<blockquote\b/iu;
/** "From 1794…@xxx": the id of the message as Gmail Takeout writes it. */
const TAKEOUT_ENVELOPE = /^From (\d{17,20})@/u;

/** Takes one mail apart. Null for what is no sent mail: without sender, date or id, a draft, spam. Malformed ones throw. */
export async function readMail({ envelope, bytes }: RawMessage): Promise<FileMail | null> {
  const mail = await PostalMime.parse(bytes);
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? '';
  const from = addressesIn([mail.from])[0];
  const sentAtMs = Date.parse(mail.date ?? '');
  if (from === undefined || Number.isNaN(sentAtMs) || UNSENT.test(decodeWords(header('x-gmail-labels'))))
    return null;
  const ids = idsOf(mail, envelope, header('x-gm-thrid'));
  if (ids === null) return null;
  return {
    ...ids,
    from,
    to: addressesIn([...(mail.to ?? []), ...(mail.cc ?? [])]),
    sentAtMs,
    position: referencesOf(mail).length,
    ownText: ownOfText(textOf(mail)),
    isAutomatic: !/^(?:no)?$/iu.test(header('auto-submitted').trim()),
  };
}

/** The plain text, or that of the HTML: where there is no other, or where a text shows no quotes because it was made of it. */
const textOf = ({ text = '', html = '' }: Email): string =>
  text.trim() === '' || (QUOTE.test(html) && !/^>/mu.test(text)) ? textOfHtml(html) : text;

/** The addresses in the `From` line of a raw header: enough to leave alone what nobody follows, without taking it apart. */
export function sendersIn({ bytes }: RawMessage): Address[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, MAX_HEADER));
  const end = head.search(/\r?\n\r?\n/u);
  const line = /^from:(.*(?:\r?\n[ \t].*)*)/imu.exec(end === -1 ? head : head.slice(0, end))?.[1] ?? '';
  return (line.match(/[^\s<>"',;:()]+@[^\s<>"',;:()]+/gu) ?? []).flatMap((text) => readAddress(text) ?? []);
}

const MAX_HEADER = 64 * 1024;

type Ids = Pick<FileMail, 'host' | 'messageKey' | 'threadKey'>;

function idsOf(mail: Email, envelope: string, gmailThread: string): Ids | null {
  const message = idFromPermanent(`msg-f:${TAKEOUT_ENVELOPE.exec(envelope)?.[1] ?? ''}`);
  const thread = idFromPermanent(`thread-f:${gmailThread.trim()}`);
  if (message !== null && thread !== null) return { host: 'gmail', messageKey: message, threadKey: thread };
  const own = bare(mail.messageId ?? '');
  if (own === '') return null;
  return { host: 'file', messageKey: own, threadKey: referencesOf(mail)[0] ?? own };
}

const referencesOf = ({ references, inReplyTo }: Email): string[] =>
  (references ?? inReplyTo ?? '').split(/\s+/u).map(bare).filter(Boolean);

const bare = (id: string): string => id.trim().replaceAll(/^<|>$/gu, '').slice(0, MAX_ID);

const addressesIn = (list: readonly (MailAddress | undefined)[]): Address[] =>
  list.flatMap((one) =>
    (one?.group ?? (one === undefined ? [] : [one])).flatMap(
      ({ address }) => readAddress(address ?? '') ?? [],
    ),
  );
