import type { HostLocale } from '../host-options.ts';

const en = {
  lang: 'en',
  me: 'me',
  to: 'to',
  cc: 'cc',
  subject: 'Subject',
  toRecipients: 'To recipients',
  expandAll: 'Expand all',
  showTrimmed: 'Show trimmed content',
  hideTrimmed: 'Hide trimmed content',
  showDetails: 'Show details',
  notStarred: 'Not starred',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  more: 'More',
  messageBody: 'Message Body',
  send: 'Send',
  discard: 'Discard draft',
  viewWhole: 'View entire message',
  draft: 'Draft',
  popOut: 'Pop out reply',
  fullScreen: 'Full screen',
  close: 'Save & close',
  newWindow: 'In new window',
  compose: 'Compose',
  newMessage: 'New Message',
  search: 'Search mail',
  inbox: 'Inbox',
  starred: 'Starred',
  sentMail: 'Sent',
  drafts: 'Drafts',
  backToList: 'Back to Inbox',
  archived: 'Conversation archived.',
  deleted: 'Conversation deleted.',
  forwarded: 'Forwarded message',
};

/** Words of the interface. */
export type Labels = typeof en;

const de: Labels = {
  ...en,
  lang: 'de',
  me: 'mich',
  to: 'an',
  subject: 'Betreff',
  toRecipients: 'Empfänger',
  expandAll: 'Alle maximieren',
  showTrimmed: 'Gekürzten Inhalt anzeigen',
  hideTrimmed: 'Gekürzten Inhalt ausblenden',
  reply: 'Antworten',
  replyAll: 'Allen antworten',
  forward: 'Weiterleiten',
  more: 'Mehr',
  messageBody: 'Nachrichtentext',
  send: 'Senden',
  compose: 'Schreiben',
  newMessage: 'Neue Nachricht',
  search: 'In E-Mails suchen',
  inbox: 'Posteingang',
  starred: 'Markiert',
  sentMail: 'Gesendet',
  drafts: 'Entwürfe',
};

const nonsense = Object.fromEntries(Object.keys(en).map((key, index) => [key, `ẋ${index}ẏ`])) as Labels;

/** Labels by locale; locales without a table of their own fall back to English. */
export const labelsOf = (locale: HostLocale): Labels =>
  ({ en, de, he: { ...en, lang: 'he' }, qps: { ...nonsense, lang: 'en-XA' } })[locale];
