import type { MessageSender, OwnExtension } from '../../../lib/messaging/sender-class.ts';

/** Our extension, as it calls itself in tests. */
export const own: OwnExtension = { id: 'ours', origin: 'chrome-extension://ours' };

const gmail = { id: 7, url: 'https://mail.google.com/mail/u/0/' };

/** What Chromium says about each sender we know, seen in Chromium 156. */
export const senders = {
  mail: { id: own.id, origin: 'https://mail.google.com', url: gmail.url, frameId: 0, tab: gmail },
  /** A pop-out window: its address is `about:blank`, its origin that of the mail page. */
  mailPopOut: {
    id: own.id,
    origin: 'https://outlook.office.com',
    url: 'about:blank',
    frameId: 0,
    tab: { id: 8, url: 'about:blank' },
  },
  card: { id: own.id, origin: own.origin, url: `${own.origin}/card.html`, frameId: 5, tab: gmail },
  cardInPopOut: {
    id: own.id,
    origin: own.origin,
    url: `${own.origin}/card.html`,
    frameId: 10,
    tab: { id: 8, url: 'about:blank' },
  },
  popup: { id: own.id, origin: own.origin, url: `${own.origin}/popup.html` },
  workspace: {
    id: own.id,
    origin: own.origin,
    url: `${own.origin}/options.html#/glossary`,
    frameId: 0,
    tab: { id: 9, url: `${own.origin}/options.html#/glossary` },
  },
} satisfies Record<string, MessageSender>;

/** Senders that must be refused, each a known sender with one thing wrong. */
export const forgedSenders: Readonly<Record<string, MessageSender>> = {
  'another extension': { ...senders.popup, id: 'another' },
  'another extension in a mail tab': { ...senders.mail, id: 'another' },
  'no id': { ...senders.mail, id: undefined },
  'no origin': { ...senders.mail, origin: undefined },
  'no origin, own address': { ...senders.popup, origin: undefined },
  'a web page': { ...senders.mail, origin: 'https://evil.example.com' },
  'a host that begins like a mail host': {
    ...senders.mail,
    origin: 'https://mail.google.com.evil.example.com',
  },
  'a mail host without TLS': { ...senders.mail, origin: 'http://mail.google.com' },
  'an opaque origin': { ...senders.mail, origin: 'null' },
  'a page of ours inside a mail tab': { ...senders.card, url: `${own.origin}/options.html` },
  'a page of ours in a frame of a pop-out': { ...senders.cardInPopOut, url: `${own.origin}/options.html` },
  'the card as a whole tab': { ...senders.card, frameId: 0 },
  'the card without a tab': { ...senders.card, tab: undefined },
  'own origin with a foreign address': { ...senders.popup, url: 'https://evil.example.com/popup.html' },
  'own origin without an address': { ...senders.popup, url: undefined },
};
