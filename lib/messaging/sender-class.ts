import { isOriginOf, mailOrigins } from './mail-hosts.ts';
import type { SenderClass } from './protocol.ts';

/** What the browser says about who sent a message. Set by the browser process, not by the sender. */
export type MessageSender = {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
};

/** Our own extension: its id, and the origin of its documents. */
export type OwnExtension = { readonly id: string; readonly origin: string };

/**
 * Who is calling, or null for a sender that is answered with a refusal.
 *
 * - own origin, `card.html` in a sub-frame of a tab: `card`, whatever `tab.url` says
 * - own origin, any other document in no frame and in no tab of another site: `page`
 * - an origin of the mail hosts or of the hosts the user `added`, any frame: `mail` (pop-outs and `about:blank` frames
 *   inherit it)
 *
 * A card is loaded from a dynamic address, but its sender names the static one: seen in Chromium 156, 2026-11-24,
 * in a mail page (`tab.url` the mail page) and in an `about:blank` pop-out (`tab.url` `about:blank`).
 */
export function senderClass(
  sender: MessageSender,
  own: OwnExtension,
  added: readonly string[],
): SenderClass | null {
  const { origin } = sender;
  if (sender.id !== own.id || origin === undefined) return null;
  if (origin === own.origin) return classOfOwnDocument(sender, own);
  return [...mailOrigins, ...added].some((known) => isOriginOf(known, origin)) ? 'mail' : null;
}

function classOfOwnDocument(sender: MessageSender, own: OwnExtension): SenderClass | null {
  const url = sender.url === undefined ? null : URL.parse(sender.url);
  if (url === null || originOf(url) !== own.origin) return null;
  if (url.pathname === '/card.html') return isSubFrame(sender) ? 'card' : null;
  return isInOtherTab(sender, own) || isSubFrame(sender) ? null : 'page';
}

const isSubFrame = ({ tab, frameId }: MessageSender): boolean =>
  tab?.id !== undefined && frameId !== undefined && frameId > 0;

function isInOtherTab({ tab }: MessageSender, own: OwnExtension): boolean {
  const url = tab?.url === undefined ? null : URL.parse(tab.url);
  return url !== null && originOf(url) !== own.origin;
}

/** `URL.origin` is "null" for extension schemes outside browsers. */
const originOf = (url: URL): string => `${url.protocol}//${url.host}`;
