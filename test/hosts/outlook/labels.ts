import type { HostLocale } from '../host-options.ts';

/** A moment in the viewer's zone, as the parts a date is written from. */
export type DateParts = {
  readonly weekday: string;
  readonly y: string;
  readonly m: string;
  readonly d: string;
  readonly H: string;
  readonly M: string;
};

const en = {
  lang: 'en-US',
  dir: 'ltr',
  list: 'Message list',
  pane: 'Reading Pane',
  skip: 'Skip to message',
  skipList: 'Skip to message list',
  body: 'Message body',
  from: 'From: ',
  to: 'To:',
  cc: 'Cc:',
  bcc: 'Bcc:',
  message: 'Email message',
  card: 'Opens card for ',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  quick: 'Quick actions',
  showHistory: 'Show message history',
  hideHistory: 'Hide message history',
  summarize: 'Summarize',
  subject: 'Subject',
  addSubject: 'Add a subject',
  editor: 'Message body, press Alt+F10 to exit',
  send: 'Send',
  discard: 'Discard',
  popOut: 'Open in new window',
  empty: 'Select an item to read',
  draft: '[Draft]',
  account: 'Account manager for ',
  newMail: 'New mail',
  search: 'Search',
  folders: ['Inbox', 'Drafts', 'Sent Items', 'Archive'],
  quoted: ['From', 'Sent', 'To', 'Cc', 'Subject'],
};

/** Words of the interface. */
export type Labels = typeof en;

const de: Labels = {
  ...en,
  lang: 'de-DE',
  list: 'Nachrichtenliste',
  pane: 'Lesebereich',
  skip: 'Zur Nachricht springen',
  skipList: 'Zur Nachrichtenliste springen',
  body: 'Nachrichtentext',
  from: 'Von: ',
  to: 'An:',
  message: 'E-Mail-Nachricht',
  card: 'Öffnet die Karte für ',
  reply: 'Antworten',
  replyAll: 'Allen antworten',
  forward: 'Weiterleiten',
  quick: 'Schnellaktionen',
  showHistory: 'Nachrichtenverlauf anzeigen',
  hideHistory: 'Nachrichtenverlauf ausblenden',
  summarize: 'Zusammenfassen',
  subject: 'Betreff',
  addSubject: 'Betreff hinzufügen',
  editor: 'Nachrichtentext, drücken Sie ALT+F10, um den Vorgang zu beenden',
  send: 'Senden',
  discard: 'Verwerfen',
  popOut: 'In neuem Fenster öffnen',
  empty: 'Wählen Sie ein Element zum Lesen aus',
  account: 'Konto-Manager für ',
  newMail: 'Neue E-Mail',
  search: 'Suchen',
  folders: ['Posteingang', 'Entwürfe', 'Gesendete Elemente', 'Archiv'],
  quoted: ['Von', 'Gesendet', 'An', 'Cc', 'Betreff'],
};

const he: Labels = {
  ...en,
  lang: 'he-IL',
  dir: 'rtl',
  list: 'רשימת הודעות',
  pane: 'חלונית קריאה',
  skip: 'דלג להודעה',
  skipList: 'דלג לרשימת ההודעות',
  body: 'גוף ההודעה',
  from: 'מאת: ',
  to: 'אל:',
  cc: 'עותק:',
  message: 'הודעת דואר',
  reply: 'השב',
  replyAll: 'השב לכולם',
  forward: 'העבר',
  subject: 'נושא',
  send: 'שלח',
  quoted: ['מאת', 'נשלח', 'אל', 'עותק', 'נושא'],
};

const word = (index: number): string => `ẋ${index}ẏ`;
const nonsense = Object.fromEntries(
  Object.entries(en).map(([key, value], index) => [
    key,
    typeof value === 'string' ? word(index) : value.map((_, place) => word(100 * index + place)),
  ]),
) as unknown as Labels;
const qps: Labels = { ...nonsense, lang: 'qps-ploc', dir: 'ltr' };

/** Labels by locale. */
export const labelsOf = (locale: HostLocale): Labels => ({ en, de, he, qps })[locale];

/** How each locale writes a date: free text, nothing a machine could rely on. */
export const writeDate: Record<HostLocale, (at: DateParts) => string> = {
  en: ({ weekday, y, m, d, H, M }) => `${weekday} ${y}-${m}-${d} ${H}:${M}`,
  de: ({ weekday, y, m, d, H, M }) => `${weekday} ${d}.${m}.${y} ${H}:${M}`,
  he: ({ weekday, y, m, d, H, M }) => `\u200f${weekday} \u200e${d}/${m}/${y} ${H}:${M}\u200e`,
  qps: ({ y, m, d, H, M }) => `${d}~${m}~${y} ${H}·${M}`,
};
