import { esc } from '../page/esc.ts';
import type { Mail, Person } from './mailbox.ts';

/** Mail programs whose markup the stories use. */
export type Client = 'gmail' | 'outlook' | 'word' | 'apple' | 'mobile';

const outlookFont = 'font-family:Aptos,Calibri,Helvetica,sans-serif; font-size:12pt; color:rgb(0,0,0)';
const lines = (block: string): string => block.split('\n').map(esc).join('<br>');
const blocks = (text: string): string[] => text.split(/\n{2,}/).map(lines);

const own: Record<Client, (text: string, signature: readonly string[]) => string> = {
  gmail: (text, signature) =>
    `<div dir="ltr">${blocks(text)
      .map((block) => `<div>${block}</div>`)
      .join('<div><br></div>')}${
      signature.length === 0
        ? ''
        : `<div><br clear="all"></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${signature.map(esc).join('<br>')}</div></div>`
    }</div>`,
  outlook: (text, signature) =>
    blocks(text)
      .map((block) => `<div class="elementToProof" style="${outlookFont}">${block}</div>`)
      .join(`<div class="elementToProof" style="${outlookFont}"><br></div>`) +
    (signature.length === 0
      ? ''
      : `<div class="elementToProof" style="${outlookFont}"><br></div><div id="Signature" class="elementToProof">${signature
          .map((line) => `<div style="${outlookFont}">${esc(line)}</div>`)
          .join('')}</div>`),
  word: (text) =>
    `<div class="WordSection1">${blocks(text)
      .map((block) => `<p class="MsoNormal"><span lang="EN-GB">${block}<o:p></o:p></span></p>`)
      .join('<p class="MsoNormal"><span><o:p>&nbsp;</o:p></span></p>')}</div>`,
  apple: (text, signature) =>
    blocks(text)
      .map((block) => `<div>${block}</div>`)
      .join('<div><br></div>') +
    (signature.length === 0
      ? ''
      : `<div><br></div><div id="AppleMailSignature">${signature.map((line) => `<div>${esc(line)}</div>`).join('')}</div>`),
  mobile: (text) =>
    `<div dir="ltr">${blocks(text)
      .map((block) => `<div dir="ltr">${block}</div>`)
      .join(
        '<div dir="ltr"><br></div>',
      )}</div><div id="ms-outlook-mobile-body-separator-line" dir="ltr"><br></div><div id="ms-outlook-mobile-signature"><div dir="ltr">Sent from a phone</div></div>`,
};

/** Own part and signature of a mail, as the program writes them. */
export const ownHtml = (client: Client, text: string, signature: readonly string[]): string =>
  own[client](text, signature);

const shown = ({ name, address }: Person): string => `${esc(name)} &lt;${esc(address)}&gt;`;
const linked = ({ name, address }: Person): string =>
  `${esc(name)} &lt;<a href="mailto:${esc(address)}">${esc(address)}</a>&gt;`;

// Attribution lines are written in the zone of whoever replies, not of whoever reads.
const inZone = (mail: Mail, offset: string, form: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: offset, ...form }).format(mail.sentAtMs);
const shortDate = { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' } as const;
const longDate = { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' } as const;
const clock = { hour: 'numeric', minute: '2-digit' } as const;

function attribution(mail: Mail, offset: string, who: string): string {
  return `On ${inZone(mail, offset, shortDate)} at ${inZone(mail, offset, clock)}, ${who} wrote:`;
}

function headerBlock(mail: Mail, subject: string, offset: string): string {
  const sent = `${inZone(mail, offset, longDate)} ${inZone(mail, offset, clock)}`;
  const cc = mail.cc.length === 0 ? '' : `<br><b>Cc:</b> ${mail.cc.map(shown).join('; ')}`;
  return `<b>From:</b> ${shown(mail.from)}<br><b>Sent:</b> ${sent}<br><b>To:</b> ${mail.to.map(shown).join('; ')}${cc}<br><b>Subject:</b> ${esc(subject)}`;
}

const rule = '<hr tabindex="-1" style="display:inline-block; width:98%">';
const referenced = (mail: Mail, subject: string, offset: string): string =>
  `${rule}<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000" style="font-size:11pt">${headerBlock(mail, subject, offset)}</font><div>&nbsp;</div></div><div dir="ltr">${mail.html}${mail.quotedHtml}</div>`;

const quote: Record<Client, (mail: Mail, subject: string, offset: string) => string> = {
  gmail: (mail, _subject, offset) =>
    `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attribution(mail, offset, linked(mail.from))}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${mail.html}${mail.quotedHtml}</blockquote></div>`,
  outlook: (mail, subject, offset) => `<div id="appendonsend"></div>${referenced(mail, subject, offset)}`,
  word: (mail, subject, offset) =>
    `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><span>${headerBlock(mail, subject, offset)}<o:p></o:p></span></p></div></div><div>${mail.html}${mail.quotedHtml}</div>`,
  apple: (mail, _subject, offset) =>
    `<br><blockquote type="cite"><div>${attribution(mail, offset, shown(mail.from))}</div><br class="Apple-interchange-newline"><div>${mail.html}${mail.quotedHtml}</div></blockquote>`,
  mobile: (mail, subject, offset) =>
    `<div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message">${referenced(mail, subject, offset)}</div>`,
};

/** The history a program puts below a reply: the mail before with everything it quoted. `offset` is the replier's zone. */
export const quoteHtml = (client: Client, mail: Mail, subject: string, offset: string): string =>
  quote[client](mail, subject, offset);
